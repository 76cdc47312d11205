import type { Comparison } from '../../model/comparison';
import type { Edit, Link } from '../../model/link';
import type { Report, Side, Span } from '../../model/report';
import { sentenceParts } from '../../model/sentences';
import { spansText } from '../../projections/sentences';

/** A run of a passage, with the white space before it: each witness is the runs of its side, one after the other. */
export interface Segment {
  /** Index into the link's edits. */
  readonly edit: number;
  readonly a: Words;
  readonly b: Words;
  /** Where one side's words have moved away, the other half of them stands elsewhere: on this side. */
  readonly half: 'a' | 'b' | null;
}

export interface Words {
  readonly space: '' | ' ';
  readonly text: string;
}

const NONE: Words = { space: '', text: '' };

/** A passage in runs, in the order of both sides; what has moved stands twice, each time with the words of one side. */
export function segments(link: Link, reports: Comparison['reports']): readonly Segment[] {
  const ended: Record<Side, number | null> = { a: null, b: null };
  const words = (report: Report, span: Span | null): Words => {
    if (!span) return NONE;
    const before = ended[report.id];
    // Markup may stand between the space and the words: “said [Mayor”.
    const space = before !== null && /\s/.test(report.text.slice(before, span[0])) ? ' ' : '';
    ended[report.id] = span[1];
    return { space, text: spansText(report.text, sentenceParts(report, span)) };
  };
  return inOrder(link.edits).map(({ edit, half }) => {
    const own = link.edits[edit];
    return {
      edit,
      half,
      a: half === 'b' ? NONE : words(reports[0], own?.a ?? null),
      b: half === 'a' ? NONE : words(reports[1], own?.b ?? null),
    };
  });
}

interface Place {
  readonly edit: number;
  readonly half: Segment['half'];
}

function inOrder(edits: readonly Edit[]): readonly Place[] {
  const places: Place[] = edits.flatMap(({ kind }, edit) => (kind === 'moved' ? [] : [{ edit, half: null }]));
  for (const [edit, { kind }] of edits.entries()) {
    if (kind !== 'moved') continue;
    for (const half of ['a', 'b'] as const) {
      const start = edits[edit]?.[half]?.[0] ?? 0;
      const next = places.findIndex((own) => own.half !== other(half) && (edits[own.edit]?.[half]?.[0] ?? -1) > start);
      places.splice(next < 0 ? places.length : next, 0, { edit, half });
    }
  }
  return places;
}

function other(half: 'a' | 'b'): 'a' | 'b' {
  return half === 'a' ? 'b' : 'a';
}
