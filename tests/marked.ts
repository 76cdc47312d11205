import type { Span } from '../src/model/report';

/** A text whose marked words stand in brackets, “The [brake booster] can leak.”: without them, and where the words stand in it. */
export function marked(written: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans = [...written.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }, k): Span => {
    const start = index - 2 * k;
    return [start, start + words.length];
  });
  return { text: written.replace(/[[\]]/g, ''), spans };
}
