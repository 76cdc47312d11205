import type { Comparison } from '../model/comparison';
import type { Edit, EditKind, Link, Shift } from '../model/link';
import type { Report, Span } from '../model/report';
import { sentenceParts } from '../model/sentences';
import { areWordsCompared } from '../model/sureness';
import { spansText } from './sentences';

/** One difference inside a shared passage, as it stands in a list. */
export interface Difference {
  readonly link: Link;
  readonly edit: number;
  readonly kind: EditKind;
  /** The words of each side; empty where that side has none. */
  readonly a: string;
  readonly b: string;
  readonly shifts: Edit['shifts'];
}

/** Every difference in wording, in the order of A, but for those of passages that are told differently throughout. */
export function differences({ links, reports }: Comparison): readonly Difference[] {
  return links.flatMap((link) => linkDifferences(link, reports));
}

export function linkDifferences(link: Link, [a, b]: Comparison['reports']): readonly Difference[] {
  if (!areWordsCompared(link)) return [];
  return link.edits.flatMap((edit, index) =>
    isDifference(edit)
      ? [{ link, edit: index, kind: edit.kind, a: words(a, edit.a), b: words(b, edit.b), shifts: edit.shifts }]
      : [],
  );
}

/** Pure punctuation is no wording; and to stand elsewhere in a sentence, or in another form there, changes nothing. */
export function isDifference({ kind, shifts }: Edit): boolean {
  if (kind === 'moved') return shifts.some((shift) => TELLING_WHERE_MOVED.has(shift));
  return kind !== 'same' && !shifts.includes('punctuation');
}

/** What is told of words whose place says nothing of them. */
const TELLING_WHERE_MOVED: ReadonlySet<Shift> = new Set([
  'negation',
  'certainty',
  'strength',
  'attribution',
  'naming',
  'synonym',
]);

function words(report: Report, span: Span | null): string {
  return span ? spansText(report.text, sentenceParts(report, span)) : '';
}
