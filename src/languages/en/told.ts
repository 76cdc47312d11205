import type { Span } from '../../model/report';
import { findQuantities, type Quantity } from './quantities';
import { findMoments, type Moment } from './when';

/** When and how many, as a part of a text tells it; spans are into the whole text. */
export interface Told {
  readonly moments: readonly Moment[];
  readonly quantities: readonly Quantity[];
}

const OF_SPAN = new WeakMap<Span, Told & { readonly published: string | null }>();

/** What stands in a span of a text that was published on that calendar date; a span is read once for all who ask. */
export function toldIn(text: string, span: Span, published: string | null): Told {
  const known = OF_SPAN.get(span);
  if (known?.published === published) return known;
  const parts = partsOf(text, span);
  const moments = parts.flatMap((part) => moved(findMoments(text.slice(...part), published), part));
  const quantities = parts.flatMap((part) => moved(findQuantities(text.slice(...part)), part));
  // Most sentences tell neither, and need not be remembered: that is soon found out again.
  if (moments.length + quantities.length === 0) return NOTHING;
  const told = { published, moments, quantities };
  OF_SPAN.set(span, told);
  return told;
}

const NOTHING: Told = { moments: [], quantities: [] };

/** No sentence of a report is longer, in characters; to find all days in what is takes the square of its length. */
const LONGEST = 2_000;

/** A span in parts of which none is longer than `LONGEST`, cut between words where that can be. */
function partsOf(text: string, [start, end]: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    parts.push([from, to]);
    from = to;
  }
  return [...parts, [from, end]];
}

/** Finds the first of these, which ascend, that overlaps a span; spans are asked for in reading order, so one pass does. */
export function finderAmong<T extends { readonly span: Span }>(found: readonly T[]): (span: Span) => T | null {
  let at = 0;
  return ([start, end]) => {
    while (at < found.length && (found[at] as T).span[1] <= start) at++;
    for (let k = at; k < found.length && (found[k] as T).span[0] < end; k++)
      if ((found[k] as T).span[1] > start) return found[k] as T;
    return null;
  };
}

function moved<T extends { readonly span: Span }>(list: readonly T[], [start]: Span): readonly T[] {
  return list.map((own) => ({ ...own, span: [start + own.span[0], start + own.span[1]] as const }));
}
