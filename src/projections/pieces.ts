import type { EditKind, Link } from '../model/link';
import type { Report, Sentence, Side, Span } from '../model/report';
import { gapBefore } from './sentences';

/** A piece of a sentence that is drawn in one style. */
export interface Piece {
  /** Into the report's text; null for the space that stands in for furniture cut out of a sentence. */
  readonly span: Span | null;
  readonly text: string;
  /** Index into the link's edits; null between edits (white space) and in unlinked sentences. */
  readonly edit: number | null;
  readonly kind: EditKind | null;
}

/** One sentence in pieces, in reading order; joined, the pieces read as `sentenceText` but for folded white space. */
export function pieces(report: Report, sentence: Sentence, link: Link | null): readonly Piece[] {
  const marks = link ? editSpans(link, report.id) : [];
  return sentence.spans.flatMap((span, k) => {
    const gap = gapBefore(report.text, sentence.spans, k);
    const cut = cutBy(report.text, span, marks);
    return gap ? [{ span: null, text: gap, edit: null, kind: null }, ...cut] : cut;
  });
}

interface EditSpan {
  readonly span: Span;
  readonly edit: number;
  readonly kind: EditKind;
}

function editSpans(link: Link, side: Side): readonly EditSpan[] {
  return link.edits
    .flatMap((edit, index) => {
      const span = edit[side];
      return span ? [{ span, edit: index, kind: edit.kind }] : [];
    })
    .sort((x, y) => x.span[0] - y.span[0]);
}

function cutBy(text: string, [start, end]: Span, marks: readonly EditSpan[]): Piece[] {
  const out: Piece[] = [];
  let at = start;
  const plain = (to: number) => {
    if (to > at) out.push({ span: [at, to], text: text.slice(at, to), edit: null, kind: null });
  };
  for (const mark of marks) {
    const from = Math.max(mark.span[0], at);
    const to = Math.min(mark.span[1], end);
    if (to <= from) continue;
    plain(from);
    out.push({ span: [from, to], text: text.slice(from, to), edit: mark.edit, kind: mark.kind });
    at = to;
  }
  plain(end);
  return out;
}
