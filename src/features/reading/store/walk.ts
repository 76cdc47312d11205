import { isSmallChange } from '../../../model/small-change';
import type { NumberedHighlight } from '../../../projections/highlights';
import type { ComparisonIndex } from './comparison-index';
import { differenceIndex, type Focus, type FocusAction, stepDifference } from './focus';
import type { DifferenceFilter } from './view-settings';

/** One thing that J and K lead to. */
export type Stop = Extract<FocusAction, { readonly type: 'highlight' | 'difference' }>;

/** What J and K step through: the cards in their order, then the other differences in the order of A. */
export interface Walk {
  readonly stops: readonly Stop[];
  /** How many of the stops are cards. */
  readonly cards: number;
}

/** The other differences are those that no card tells; small changes are among them only where a reader has asked for a kind. */
export function walkThrough(
  telling: readonly NumberedHighlight[],
  shown: ComparisonIndex,
  filter: DifferenceFilter,
): Walk {
  const told = new Set(telling.flatMap(({ highlight }) => highlight.edits));
  const others = shown.differences.flatMap((difference, index): Stop[] => {
    const id = difference.link.edits[difference.edit]?.id;
    const isTold = id !== undefined && told.has(id);
    const isQuiet = filter.kinds.length === 0 && telling.length > 0 && isSmallChange(difference);
    return isTold || isQuiet ? [] : [{ type: 'difference', index }];
  });
  const cards = telling.map(({ highlight: { id } }): Stop => ({ type: 'highlight', id }));
  return { stops: [...cards, ...others], cards: cards.length };
}

/** Where the focus stands on the way; null where it stands on none of its stops. */
export function placeOnWalk({ stops }: Walk, shown: ComparisonIndex, focus: Focus | null): number | null {
  if (!focus) return null;
  const index = differenceIndex(shown, focus);
  const at = stops.findIndex((stop) =>
    stop.type === 'highlight' ? stop.id === focus.highlight : focus.highlight === null && stop.index === index,
  );
  return at < 0 ? null : at;
}

/**
 * The stop that a step leads to, round and round. Beside the way it goes on from the card that was `left` last; where there are no
 * cards, from the passage in focus.
 */
export function nextStop(
  walk: Walk,
  shown: ComparisonIndex,
  { focus, left }: { readonly focus: Focus | null; readonly left: string | null },
  by: 1 | -1,
): Stop | null {
  const { stops, cards } = walk;
  const count = stops.length;
  const at = placeOnWalk(walk, shown, focus);
  if (at !== null) return stops[(at + by + count) % count] ?? null;
  if (cards === 0) return count > 0 ? { type: 'difference', index: stepDifference(shown, focus, by) } : null;
  const before = cardBefore(walk, shown, focus?.highlight ?? left);
  return stops[((by === 1 ? before + 1 : before) + count) % count] ?? null;
}

/** The last card at or before a highlight in the order of the engine: one that was rejected has lost its card. -1 before the first. */
function cardBefore({ stops, cards }: Walk, { comparison }: ComparisonIndex, id: string | null): number {
  const known = stops.findIndex((stop) => stop.type === 'highlight' && stop.id === id);
  if (known >= 0) return known;
  const order = new Map((comparison.highlights ?? []).map((each, k) => [each.id, k]));
  const own = order.get(id ?? '') ?? -1;
  return stops.slice(0, cards).findLastIndex((stop) => stop.type === 'highlight' && (order.get(stop.id) ?? 0) < own);
}
