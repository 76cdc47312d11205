import { partitionPoint } from '../../../model/partition-point';
import { type Rivals, rivalsAmong } from '../best';
import type { Candidates } from '../candidates';
import { writeBoth } from './family';

const AMONG_RIVALS = ['share-less', 'share-more', 'rank-less', 'rank-more'] as const;
const TOLD = [
  ...AMONG_RIVALS,
  'lead-less',
  'lead-more',
  'above-the-best',
  'neighbours',
  'beside-less',
  'beside-more',
] as const;

/** By what each candidate is compared with its rivals and neighbours, and what is told of that. */
export const RANKED = {
  'coverage-of-both': TOLD,
  'rarity-of-few-pairs': TOLD,
  'likeness-in-use': AMONG_RIVALS,
} as const;
type RankFeature = { [Base in keyof typeof RANKED]: `${Base}/${(typeof RANKED)[Base][number]}` }[keyof typeof RANKED];

export const RANK_FEATURES = Object.entries(RANKED).flatMap(([base, told]) =>
  told.map((own) => `${base}/${own}` as RankFeature),
);

/**
 * How each candidate stands among the others of its sentences, and how those next to it do, by one number of each, its base; written
 * into the rows of `values`, `width` long, where `at` says for each base.
 */
export function addRanks(
  candidates: Candidates,
  bases: readonly Base[],
  { values, width }: { values: Float32Array; width: number },
): void {
  const groups = { a: grouped(candidates.a), b: grouped(candidates.b) };
  const standings = bases.map((base) => new Standing(candidates, base, groups));
  const places = new Int32Array(AROUND.length);
  for (let k = 0; k < candidates.count; k++) {
    const [i, j] = [candidates.a[k] as number, candidates.b[k] as number];
    for (let n = 0; n < AROUND.length; n++) {
      const [stepA, stepB] = AROUND[n] as readonly [number, number];
      places[n] = candidates.find(i + stepA, j + stepB);
    }
    for (const standing of standings) standing.write(k, places, values, k * width);
  }
}

/** What candidates are compared by. */
interface Base {
  /** A number for each. */
  readonly own: Float64Array;
  /** Where what is told of it stands in a row. */
  readonly at: number;
  /** How many of `TOLD` are told. */
  readonly told: number;
}

/** Those next to a candidate, by steps in A and in B: two on its diagonal, two along B, two along A. */
const AROUND = [
  [-1, -1],
  [1, 1],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

/** All candidates by one base. */
class Standing {
  readonly #base: Base;
  readonly #rivals: Rivals;
  readonly #ranksA: Int32Array;
  readonly #ranksB: Int32Array;
  readonly #mean: number;
  readonly #deviation: number;

  constructor(candidates: Candidates, base: Base, groups: { readonly a: Groups; readonly b: Groups }) {
    this.#base = base;
    this.#rivals = rivalsAmong(candidates, base.own);
    [this.#ranksA, this.#ranksB] = [ranks(groups.a, base.own), ranks(groups.b, base.own)];
    const { mean, deviation } = spread(candidates, base.own);
    [this.#mean, this.#deviation] = [mean, deviation];
  }

  /** Of the candidate at `k`, with those around it by their places, -1 for none. */
  write(k: number, around: Int32Array, values: Float32Array, start: number): void {
    const { own, at, told } = this.#base;
    const row = start + at;
    const value = own[k] as number;
    const [ofA, ofB] = [this.#rivals.ofA[k] as number, this.#rivals.ofB[k] as number];
    writeBoth(values, row, share(value, ofA), share(value, ofB));
    writeBoth(values, row + 2, 1 / (this.#ranksA[k] as number), 1 / (this.#ranksB[k] as number));
    if (told <= AMONG_RIVALS.length) return;
    writeBoth(values, row + 4, value - ofA, value - ofB);
    values[row + 6] = (value - this.#mean) / this.#deviation;
    values[row + 7] = this.#greater(around, 0);
    writeBoth(values, row + 8, this.#greater(around, 2), this.#greater(around, 4));
  }

  /** The greater value of two in a row of those around. */
  #greater(around: Int32Array, n: number): number {
    return Math.max(this.#valueAt(around[n] as number), this.#valueAt(around[n + 1] as number));
  }

  /** 0 for what is no candidate. */
  #valueAt(place: number): number {
    return place < 0 ? 0 : (this.#base.own[place] as number);
  }
}

function share(value: number, rival: number): number {
  return value > 0 ? value / (value + Math.max(rival, 0)) : 0;
}

/** Candidates by their sentence of one side: those of sentence `at` stand in `places` from `starts[at]` up to `starts[at + 1]`. */
interface Groups {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

function grouped(sentences: Int32Array): Groups {
  const starts = new Int32Array(sentences.reduce((most, at) => Math.max(most, at), -1) + 2);
  const raise = (list: Int32Array, at: number, by: number) => {
    list[at] = (list[at] as number) + by;
  };
  for (const at of sentences) raise(starts, at + 1, 1);
  for (let at = 1; at < starts.length; at++) raise(starts, at, starts[at - 1] as number);
  const [next, places] = [starts.slice(), new Int32Array(sentences.length)];
  sentences.forEach((at, k) => {
    places[next[at] as number] = k;
    raise(next, at, 1);
  });
  return { starts, places };
}

/** The rank of each among those of its sentence, from 1; those alike share the best. */
function ranks({ starts, places }: Groups, values: Float64Array): Int32Array {
  const out = new Int32Array(values.length);
  const sorted = new Float64Array(values.length);
  for (let n = 0; n < places.length; n++) sorted[n] = values[places[n] as number] as number;
  for (let at = 0; at + 1 < starts.length; at++) {
    const [from, to] = [starts[at] as number, starts[at + 1] as number];
    sorted.subarray(from, to).sort();
    for (let n = from; n < to; n++) {
      const value = values[places[n] as number] as number;
      out[places[n] as number] = 1 + to - partitionPoint(from, to, (one) => (sorted[one] as number) <= value);
    }
  }
  return out;
}

/** Of the best value of each sentence: how high they are, and how far they lie apart. In an order that is one for A and B. */
function spread({ a, b }: Candidates, values: Float64Array) {
  const bests = Float64Array.from([...bestOf(a, values), ...bestOf(b, values)]).sort();
  const mean = bests.reduce((sum, own) => sum + own, 0) / (bests.length || 1);
  const variance = bests.reduce((sum, own) => sum + (own - mean) ** 2, 0) / (bests.length || 1);
  return { mean, deviation: Math.sqrt(variance) + 0.05 };
}

function bestOf(sentences: Int32Array, values: Float64Array): Iterable<number> {
  const best = new Map<number, number>();
  sentences.forEach((at, k) => {
    best.set(at, Math.max(values[k] as number, best.get(at) ?? 0));
  });
  return best.values();
}
