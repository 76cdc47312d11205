import type { Span } from '../model/report';

/** A span cut where marks begin and end; these stand in the order of the text and do not overlap. */
export function cutBy<Mark extends { readonly span: Span }>(
  [start, end]: Span,
  marks: readonly Mark[],
): readonly { readonly span: Span; readonly mark: Mark | null }[] {
  const out: { span: Span; mark: Mark | null }[] = [];
  let at = start;
  const add = (to: number, mark: Mark | null) => {
    if (to > at) out.push({ span: [at, to], mark });
    at = Math.max(at, to);
  };
  for (const mark of marks) {
    if (mark.span[1] <= at || mark.span[0] >= end) continue;
    add(mark.span[0], null);
    add(Math.min(mark.span[1], end), mark);
  }
  add(end, null);
  return out;
}
