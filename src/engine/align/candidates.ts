import { placeIn, type Terms, type TermVector } from './terms';

/**
 * Pairs of sentences worth a closer look, by ascending sentence of A, then of B. Each list has a place for every pair: there
 * may be hundreds of thousands, so that an object each would cost more than all that is asked of them.
 */
export interface Candidates {
  readonly count: number;
  /** The sentences of A, by index. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** The place of a pair; -1 where these sentences are no candidate, or do not exist. */
  find(a: number, b: number): number;
}

/** A sentence is looked up by its rarest words alone. */
const KEYS = 40;
/** A word that would call up more pairs than this on its own calls up none. */
const MOST = 100_000;
/**
 * Each sentence keeps this many partners, those that share the most with it, and whoever ties with the last of them. Twice as many find no
 * more links, and some that are none.
 */
const PARTNERS = 8;
/** No pair of sentences has more pairs of equal words than this; no sentence of a report comes near it. */
const MOST_WORK = 4_000_000;
/** Where so many tie that there would be more than this, those at about the same place go first. */
const CROWD = 32;

/**
 * Pairs of sentences that share their rarest words; a pair stays when either of its sentences keeps it, so the number
 * grows with the length of the texts and not with its square.
 */
export function findCandidates({ a, b, classes }: Terms): Candidates {
  const keysOf = (own: TermVector) => rarest(own, classes.weights);
  const [keysOfA, keysOfB] = [a.map(keysOf), b.map(keysOf)];
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
  return listed(
    partners.map((kept, i) => [...kept].filter((j) => !isTooMuch(a[i], b[j], classes.count)).sort((x, y) => x - y)),
  );
}

/** The candidates, by the partners of each sentence of A. */
function listed(partners: readonly (readonly number[])[]): Candidates {
  const starts = new Int32Array(partners.length + 1);
  partners.forEach((own, i) => {
    starts[i + 1] = (starts[i] as number) + own.length;
  });
  const count = starts[partners.length] as number;
  const [a, b] = [new Int32Array(count), new Int32Array(count)];
  partners.forEach((own, i) => {
    a.fill(i, starts[i], starts[i + 1]);
    b.set(own, starts[i]);
  });
  const find = (i: number, j: number) =>
    i < 0 || i >= partners.length ? -1 : placeIn(b, j, starts[i] as number, starts[i + 1] as number);
  return { count, a, b, find };
}

/** Whether two sentences say the same words over and over: what they share in a row costs the product of the repetitions. */
function isTooMuch(x: TermVector | undefined, y: TermVector | undefined, classes: number): boolean {
  if (!x || !y || x.words.length * y.words.length <= MOST_WORK) return false;
  const often = new Int32Array(classes);
  for (const own of x.words) often[own] = (often[own] as number) + 1;
  return y.words.reduce((work, own) => work + (often[own] as number), 0) > MOST_WORK;
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

function rarest({ content }: TermVector, weights: Float64Array): Key[] {
  const weightOf = (id: number) => weights[id] as number;
  return [...content]
    .sort((x, y) => weightOf(y) - weightOf(x) || x - y)
    .slice(0, KEYS)
    .map((id) => ({ id, square: weightOf(id) * weightOf(id) }));
}
