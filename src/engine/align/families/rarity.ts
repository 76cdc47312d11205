import { type Classes, NAME, placeIn, type TermVector } from '../terms';
import { family, type Pair } from './family';

/** Words that stand in few places, or here for the first time. */
export const HAPAX = family({
  features: ['once-in-each', 'rarity-once-in-each', 'rarity-once-in-one', 'first-mentions', 'share-of-first-mentions'],
  prepare: ({ a, b, classes: { count, rarity } }) => ({ inA: mentions(a, count), inB: mentions(b, count), rarity }),
  measure({ inA, inB, rarity }, { shared, count, i, j }, values, at) {
    let [each, rareEach, rareOne, first, all] = [0, 0, 0, 0, 0];
    for (let k = 0; k < count; k++) {
      const id = shared[k] as number;
      const rare = rarity[id] as number;
      const [onceA, onceB] = [inA.often[id] === 1, inB.often[id] === 1];
      all += rare;
      if (onceA && onceB) each++;
      if (onceA && onceB) rareEach += rare;
      if (onceA || onceB) rareOne += rare;
      if (inA.first[id] === i && inB.first[id] === j) first += rare;
    }
    values[at] = Math.min(each, MOST_ONCE);
    values[at + 1] = Math.log1p(rareEach);
    values[at + 2] = Math.log1p(rareOne);
    values[at + 3] = Math.log1p(first);
    values[at + 4] = first / (all || 1);
  },
});

const MOST_ONCE = 6;

/** By class: how many sentences say it, and the first that does. */
function mentions(vectors: readonly TermVector[], size: number) {
  const [often, first] = [new Int32Array(size), new Int32Array(size).fill(-1)];
  vectors.forEach(({ content }, at) => {
    for (const id of content) {
      often[id] = (often[id] as number) + 1;
      if ((first[id] as number) < 0) first[id] = at;
    }
  });
  return { often, first };
}

/** Pairs of shared words, by how few sentences of either report say both. */
export const PAIR_RARITY = family({
  features: ['rarest-shared-pair', 'rarity-of-few-pairs', 'rarity-of-pairs', 'pairs-said-here-alone'],
  prepare: ({ a, b, classes }) => ({
    classes,
    together: new PairCounter([...a, ...b], classes.count),
    all: a.length + b.length + 1,
    places: new Int32Array(RAREST),
    found: new Float64Array(RAREST * RAREST),
  }),
  measure({ classes, together, all, places, found }, pair, values, at) {
    const { rarity } = classes;
    const size = rarestShared(pair, classes, places);
    let [count, alone] = [0, 0];
    for (let x = 0; x < size; x++)
      for (let y = x + 1; y < size; y++) {
        const [k, l] = [places[x] as number, places[y] as number];
        if (isOneName(pair, k, l)) continue;
        const [one, other] = [pair.shared[k] as number, pair.shared[l] as number];
        const often = together.count(one, other);
        if (often <= 2) alone++;
        found[count++] = Math.log(all / (often + 0.5)) * ((rarity[one] as number) + (rarity[other] as number));
      }
    const inOrder = found.subarray(0, count).sort();
    values[at] = inOrder[count - 1] ?? 0;
    values[at + 1] = sumOfLast(inOrder, FEW) / FEW;
    values[at + 2] = Math.log1p(sumOfLast(inOrder, MANY));
    values[at + 3] = Math.log1p(alone);
  },
});

/** Pairs are made of the rarest shared words. */
const RAREST = 8;
const FEW = 5;
const MANY = 15;

function sumOfLast(list: Float64Array, most: number): number {
  let sum = 0;
  for (let k = list.length - 1; k >= 0 && k >= list.length - most; k--) sum += list[k] as number;
  return sum;
}

/** Writes where the rarest of the shared words stand in the list of shared ones, ascending; of equally rare ones the first. */
function rarestShared({ shared, count }: Pair, { weights }: Classes, places: Int32Array): number {
  const weightAt = (k: number) => weights[shared[k] as number] as number;
  let size = 0;
  for (let k = 0; k < count; k++) {
    let at = size < places.length ? size++ : places.length - 1;
    if (at === places.length - 1 && k >= places.length && weightAt(k) <= weightAt(places[at] as number)) continue;
    for (; at > 0 && weightAt(places[at - 1] as number) < weightAt(k); at--) places[at] = places[at - 1] as number;
    places[at] = k;
  }
  places.subarray(0, size).sort();
  return size;
}

/** Whether two shared words stand next to one another as parts of one name. */
function isOneName({ a, b, placesA, placesB }: Pair, k: number, l: number): boolean {
  const beside = ({ marks, spans }: TermVector, x: number, y: number) =>
    ((marks[x] as number) & (marks[y] as number) & NAME) > 0 && gap(spans[x], spans[y]) <= 1;
  return beside(a, placesA[k] as number, placesA[l] as number) || beside(b, placesB[k] as number, placesB[l] as number);
}

function gap(x: readonly [number, number] | undefined, y: readonly [number, number] | undefined): number {
  return x && y ? Math.max(x[0], y[0]) - Math.min(x[1], y[1]) : Number.POSITIVE_INFINITY;
}

/** Above this a word is so common that it is not counted with which it stands, only how often. */
const COMMON = 200;

/** Counts in how many sentences two classes stand together. */
class PairCounter {
  readonly #size: number;
  readonly #often: Int32Array;
  /** By class: the sentences that say it, where they are few. */
  readonly #sentences = new Map<number, Int32Array>();
  readonly #known = new Map<number, number>();

  constructor(vectors: readonly TermVector[], size: number) {
    this.#size = size;
    this.#often = new Int32Array(size);
    for (const { content } of vectors) for (const id of content) this.#often[id] = (this.#often[id] as number) + 1;
    const filled = new Int32Array(size);
    vectors.forEach(({ content }, at) => {
      for (const id of content) {
        const often = this.#often[id] as number;
        if (often > COMMON) continue;
        const list = this.#sentences.get(id) ?? new Int32Array(often);
        this.#sentences.set(id, list);
        list[filled[id] as number] = at;
        filled[id] = (filled[id] as number) + 1;
      }
    });
  }

  count(x: number, y: number): number {
    const key = Math.min(x, y) * this.#size + Math.max(x, y);
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const [one, other] = [this.#sentences.get(x), this.#sentences.get(y)];
    const count = one && other ? countBoth(one, other) : Math.min(this.#often[x] as number, this.#often[y] as number);
    this.#known.set(key, count);
    return count;
  }
}

function countBoth(x: Int32Array, y: Int32Array): number {
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  let count = 0;
  for (const own of few) if (placeIn(many, own) >= 0) count++;
  return count;
}
