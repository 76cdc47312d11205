import { partitionPoint } from '../../../model/partition-point';
import { rivalsAmong } from '../best';
import { type Candidates, valuesAt } from '../candidates';
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
 * How a candidate stands among the others of its sentences, and how those next to it do, by one number of each; written into
 * the rows of `values`, `width` long, from `at` on: the first `told` of all that can be told.
 */
export function addRanks(
  candidates: Candidates,
  own: Float64Array,
  { values, width, at, told }: { values: Float32Array; width: number; at: number; told: number },
): void {
  const valueAt = valuesAt(candidates, own);
  const rivals = rivalsAmong(candidates, own);
  const [ranksA, ranksB] = [ranks(candidates.a, own), ranks(candidates.b, own)];
  const { mean, deviation } = spread(candidates, own);
  for (let k = 0; k < candidates.count; k++) {
    const [i, j, row] = [candidates.a[k] as number, candidates.b[k] as number, k * width + at];
    const value = own[k] as number;
    const [ofA, ofB] = [rivals.ofA[k] as number, rivals.ofB[k] as number];
    writeBoth(values, row, share(value, ofA), share(value, ofB));
    writeBoth(values, row + 2, 1 / (ranksA[k] as number), 1 / (ranksB[k] as number));
    if (told <= AMONG_RIVALS.length) continue;
    writeBoth(values, row + 4, value - ofA, value - ofB);
    values[row + 6] = (value - mean) / deviation;
    values[row + 7] = Math.max(valueAt(i - 1, j - 1), valueAt(i + 1, j + 1));
    writeBoth(
      values,
      row + 8,
      Math.max(valueAt(i, j - 1), valueAt(i, j + 1)),
      Math.max(valueAt(i - 1, j), valueAt(i + 1, j)),
    );
  }
}

function share(value: number, rival: number): number {
  return value > 0 ? value / (value + Math.max(rival, 0)) : 0;
}

/** The rank of each among those of its sentence, from 1; those alike share the best. */
function ranks(sentences: Int32Array, values: Float64Array): Int32Array {
  const lists: number[][] = [];
  for (let k = 0; k < sentences.length; k++) {
    const at = sentences[k] as number;
    const list = lists[at];
    if (list) list.push(k);
    else lists[at] = [k];
  }
  const out = new Int32Array(values.length);
  for (const list of lists) {
    if (!list) continue;
    const inOrder = Float64Array.from(list, (k) => values[k] as number).sort();
    for (const k of list)
      out[k] =
        list.length + 1 - partitionPoint(0, list.length, (at) => (inOrder[at] as number) <= (values[k] as number));
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
