import type { Comparison } from '../model/comparison';
import type { Edit, EditKind, Link } from '../model/link';
import type { Report, Span } from '../model/report';
import { sentenceParts, spansText } from './sentences';

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

/** Every difference in wording, in the order of A. Pure punctuation is left out: it is no wording. */
export function differences({ links, reports }: Comparison): readonly Difference[] {
  return links.flatMap((link) => linkDifferences(link, reports));
}

export function linkDifferences(link: Link, [a, b]: Comparison['reports']): readonly Difference[] {
  return link.edits.flatMap((edit, index) =>
    isDifference(edit)
      ? [{ link, edit: index, kind: edit.kind, a: words(a, edit.a), b: words(b, edit.b), shifts: edit.shifts }]
      : [],
  );
}

export function isDifference(edit: Edit): boolean {
  return edit.kind !== 'same' && !edit.shifts.includes('punctuation');
}

function words(report: Report, span: Span | null): string {
  return span ? spansText(report.text, sentenceParts(report, span)) : '';
}
