import type { Span } from '../../model';
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
  const part = text.slice(...span);
  const [moments, quantities] = [findMoments(part, published), findQuantities(part)];
  // Most sentences tell neither, and need not be remembered: that is soon found out again.
  if (moments.length + quantities.length === 0) return NOTHING;
  const told = { published, moments: moved(moments, span), quantities: moved(quantities, span) };
  OF_SPAN.set(span, told);
  return told;
}

const NOTHING: Told = { moments: [], quantities: [] };

function moved<T extends { readonly span: Span }>(list: readonly T[], [start]: Span): readonly T[] {
  return list.map((own) => ({ ...own, span: [start + own.span[0], start + own.span[1]] as const }));
}
