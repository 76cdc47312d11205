/** Half-open `[start, end)`, UTF-16 code units into one report's `text`. */
export type Span = readonly [start: number, end: number];

/** Whether two spans of one text have anything in common. */
export function overlap([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end;
}

/** Whether a span has anything in common with any of these. */
export function overlapsAny(span: Span, spans: readonly Span[]): boolean {
  return spans.some((own) => overlap(span, own));
}
