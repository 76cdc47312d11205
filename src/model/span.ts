/** Half-open `[start, end)`, UTF-16 code units into one report's `text`. */
export type Span = readonly [start: number, end: number];
