import { featureOf, type Measured } from './features';
import type { Scored } from './model';

/** No sentence has more links than this, but for ties. */
const CROWD = 6;
/** Or than this in reports that say so much over and over that there would be more pairs than `MANY`. */
const SMALL_CROWD = 2;
const MANY = 50_000;

/**
 * A sentence that comes again and again would be linked with every one of its kind: each keeps the surest, and of equally
 * sure ones those that stand at about the same place.
 */
export function withoutCrowds(pairs: readonly Scored[], measured: Measured): readonly Scored[] {
  const rank = (own: Scored) => own.score * 1000 + featureOf(measured, own.place, 'position');
  const ranks = { a: new Map<number, number[]>(), b: new Map<number, number[]>() };
  for (const own of pairs) {
    for (const side of ['a', 'b'] as const) {
      const list = ranks[side].get(own[side]);
      if (list) list.push(rank(own));
      else ranks[side].set(own[side], [rank(own)]);
    }
  }
  const crowd = pairs.length > MANY ? SMALL_CROWD : CROWD;
  const last = (list: readonly number[] = []) => [...list].sort((x, y) => y - x)[crowd - 1] ?? 0;
  const least = (side: 'a' | 'b') => new Map([...ranks[side]].map(([at, list]) => [at, last(list)]));
  const lowest = { a: least('a'), b: least('b') };
  return pairs.filter((own) => rank(own) >= Math.max(lowest.a.get(own.a) ?? 0, lowest.b.get(own.b) ?? 0));
}
