import { featureOf, type Measured } from './features';
import type { Scored } from './model';
import type { Rivalry } from './thresholds';

/** No sentence has more links than this, but for ties. */
const CROWD = 6;
/** Or than this in reports that say so much over and over that there would be more pairs than `MANY`. */
const SMALL_CROWD = 2;
const MANY = 50_000;

/** The pairs that hold their own among the other pairs of their sentences. */
export function withoutRivals(pairs: readonly Scored[], measured: Measured, rivalry: Rivalry): readonly Scored[] {
  return withoutCrowds(withoutOutdone(pairs, measured, rivalry), measured);
}

/**
 * Without pairs that others outdo: a far surer one of the same sentence, or, for both its sentences, others that share far
 * more of their words (what stands next to a close match looks likelier than it is).
 */
function withoutOutdone(pairs: readonly Scored[], measured: Measured, { rival, closer }: Rivalry): Scored[] {
  const sharedWords = ({ place }: Scored) => featureOf(measured, place, 'shared-words');
  const surest = bestBySentence(pairs, ({ score }) => score);
  const closest = bestBySentence(pairs, sharedWords);
  return pairs.filter(
    (own) => own.score >= rival * Math.max(...surest(own)) && sharedWords(own) >= closer * Math.min(...closest(own)),
  );
}

/**
 * A sentence that comes again and again would be linked with every one of its kind: each keeps the surest, and of equally
 * sure ones those that stand at about the same place.
 */
function withoutCrowds(pairs: readonly Scored[], measured: Measured): readonly Scored[] {
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

/** The greatest value among the pairs of a pair's sentence of A, and of B. */
function bestBySentence(pairs: readonly Scored[], value: (own: Scored) => number) {
  const best = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const own of pairs) {
    const { a, b } = own;
    best.a.set(a, Math.max(value(own), best.a.get(a) ?? 0));
    best.b.set(b, Math.max(value(own), best.b.get(b) ?? 0));
  }
  return ({ a, b }: Scored) => [best.a.get(a) ?? 0, best.b.get(b) ?? 0];
}
