import type { TermVector } from './terms';

/** Sentence `a` of A and `b` of B, by index: worth a closer look. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** A sentence is looked up by its rarest words alone. */
const KEYS = 40;
/** A word that would call up more pairs than this on its own calls up none. */
const MOST = 100_000;
/** Each sentence keeps this many partners, those that share the most with it, and whoever ties with the last of them. */
const PARTNERS = 24;
/** No pair of sentences has more pairs of equal words than this; no sentence of a report comes near it. */
const MOST_WORK = 4_000_000;
/** Where so many tie that there would be more than this, those at about the same place go first. */
const CROWD = 48;

/**
 * Pairs of sentences that share their rarest words, by ascending `a`, then `b`; a pair stays when either of its sentences
 * keeps it, so the number grows with the length of the texts and not with its square.
 */
export function findCandidates(a: readonly TermVector[], b: readonly TermVector[]): Candidate[] {
  const [keysOfA, keysOfB] = [a.map(rarest), b.map(rarest)];
  const [inA, inB] = [postings(keysOfA), postings(keysOfB)];
  const useful = (key: Key) => (inA.get(key.id)?.length ?? 0) * (inB.get(key.id)?.length ?? 0) <= MOST;
  const partners = keptPartners(
    keysOfA.map((keys) => keys.filter(useful)),
    inB,
    b.length,
  ).map((kept) => new Set(kept));
  const partnersOfB = keptPartners(
    keysOfB.map((keys) => keys.filter(useful)),
    inA,
    a.length,
  );
  partnersOfB.forEach((kept, j) => {
    for (const i of kept) partners[i]?.add(j);
  });
  return partners.flatMap((kept, i) =>
    [...kept]
      .filter((j) => !isTooMuch(a[i], b[j]))
      .sort((x, y) => x - y)
      .map((j) => ({ a: i, b: j })),
  );
}

/** Whether two sentences say the same words over and over: what they share in a row costs the product of the repetitions. */
function isTooMuch(x: TermVector | undefined, y: TermVector | undefined): boolean {
  if (!x || !y || x.terms.length * y.terms.length <= MOST_WORK) return false;
  let work = 0;
  for (const [id, places] of x.places) work += places.length * (y.places.get(id)?.length ?? 0);
  return work > MOST_WORK;
}

/** A class by which a sentence is looked up, and the square of its weight. */
interface Key {
  readonly id: number;
  readonly square: number;
}

/** The partners that each sentence of one side keeps on the other, `count` long. */
function keptPartners(
  keys: readonly (readonly Key[])[],
  places: ReadonlyMap<number, readonly number[]>,
  count: number,
) {
  const weights = new Float64Array(count);
  return keys.map((own, at): number[] => {
    const touched: number[] = [];
    // In the order of rarity, which is the same from either side, so that the sums are too.
    for (const { id, square } of own) {
      for (const place of places.get(id) ?? []) {
        if (weights[place] === 0) touched.push(place);
        weights[place] = (weights[place] ?? 0) + square;
      }
    }
    // The same from either side: how far two sentences are from the same share of their reports, in whole numbers.
    const distance = (place: number) => Math.abs((2 * at + 1) * count - (2 * place + 1) * keys.length);
    const kept = strongest(touched, weights, distance);
    for (const place of touched) weights[place] = 0;
    return kept;
  });
}

/** The PARTNERS of the greatest weight, with those that tie with the last of them. */
function strongest(places: readonly number[], weights: Float64Array, distance: (place: number) => number): number[] {
  if (places.length <= PARTNERS) return [...places];
  const least = nth(places, (place) => -(weights[place] ?? 0));
  const kept = places.filter((place) => -(weights[place] ?? 0) <= least);
  if (kept.length <= CROWD) return kept;
  const ties = kept.filter((place) => -(weights[place] ?? 0) === least);
  const room = PARTNERS - (kept.length - ties.length);
  const farthest = nth(ties, distance, room);
  return kept.filter((place) => -(weights[place] ?? 0) < least || distance(place) <= farthest);
}

/** The `n`th smallest value; few are asked for among many. */
function nth(places: readonly number[], value: (place: number) => number, n = PARTNERS): number {
  const smallest: number[] = [];
  for (const place of places) {
    const own = value(place);
    if (smallest.length === n && own >= (smallest[n - 1] ?? 0)) continue;
    let at = smallest.length < n ? smallest.push(own) - 1 : n - 1;
    for (; at > 0 && (smallest[at - 1] ?? 0) > own; at--) smallest[at] = smallest[at - 1] ?? 0;
    smallest[at] = own;
  }
  return smallest[n - 1] ?? Number.POSITIVE_INFINITY;
}

/** Class -> the sentences, ascending, that have it among their rarest. */
function postings(keys: readonly (readonly Key[])[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  keys.forEach((own, at) => {
    for (const { id } of own) {
      const places = index.get(id);
      if (places) places.push(at);
      else index.set(id, [at]);
    }
  });
  return index;
}

function rarest({ distinct }: TermVector): Key[] {
  return distinct
    .filter((term) => !term.function)
    .sort((x, y) => y.weight - x.weight || x.id - y.id)
    .slice(0, KEYS)
    .map(({ id, weight }) => ({ id, square: weight * weight }));
}
