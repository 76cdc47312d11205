import type { Span } from '../model/report';

/** Finds the first of these, which ascend, that overlaps a span; spans are asked for in reading order, so one pass does. */
export function overlapFinder<T extends { readonly span: Span }>(found: readonly T[]): (span: Span) => T | null {
  let at = 0;
  return ([start, end]) => {
    while (at < found.length && (found[at] as T).span[1] <= start) at++;
    for (let k = at; k < found.length && (found[k] as T).span[0] < end; k++)
      if ((found[k] as T).span[1] > start) return found[k] as T;
    return null;
  };
}
