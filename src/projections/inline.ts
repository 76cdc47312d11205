import type { Comparison } from '../model/comparison';
import type { Edit, EditKind, Link } from '../model/link';
import type { Report, Side, Span } from '../model/report';
import { sentenceParts } from '../model/sentences';

/** A run of a passage that is told once: in common, or each side's own words beside one another. */
export interface InlinePiece {
  /** Index into the link's edits. */
  readonly edit: number;
  readonly kind: EditKind;
  /** Where the words of each side stand in its text; none where it has no such words. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** Whether a space stands before it, in either text. */
  readonly spaced: boolean;
  /** A comma of one side alone right before another mark, as the words between are told elsewhere: it need not be drawn. */
  readonly idle: boolean;
}

/** A shared passage told once, its differences in the line, in the order in which `link.edits` are read. */
export function inlinePieces(link: Link, [a, b]: Comparison['reports']): readonly InlinePiece[] {
  const reports = { a, b };
  const isSpaced = (side: Side, span: Span | null) =>
    span !== null && /^\s?$/u.test(reports[side].text.slice(Math.max(0, span[0] - 1), span[0]));
  return link.edits.map((edit, index) => ({
    edit: index,
    kind: edit.kind,
    a: edit.a ? sentenceParts(a, edit.a) : [],
    b: edit.b ? sentenceParts(b, edit.b) : [],
    spaced: isSpaced('a', edit.a) || isSpaced('b', edit.b),
    idle: /^[,;:]$/.test(only(edit, reports)) && /^[.,;:!?]/.test(only(link.edits[index + 1], reports)),
  }));
}

/** What an edit says, where both sides do not say different things. */
function only(edit: Edit | undefined, { a, b }: Record<Side, Report>): string {
  if (!edit || edit.kind === 'changed' || edit.kind === 'moved') return '';
  return edit.a ? a.text.slice(...edit.a) : b.text.slice(...(edit.b ?? [0, 0]));
}
