import { ascending, type Classes, type TermVector } from '../terms';
import { family, type Pair, writeBoth } from './family';

/** What both say in one order: words in a row, words that follow one another, words not far from one another. */
export const SEQUENCES = family({
  features: [
    'longest-shared-run',
    'run-of-the-shorter',
    'shared-word-pairs',
    'word-pairs-of-the-shorter',
    'same-order-less',
    'same-order-more',
    'words-near-one-another',
    'near-words-less',
    'near-words-more',
  ],
  prepare({ a, b, classes }) {
    const near = (own: TermVector) => nearPairs(own, classes);
    return { order: new OrderFinder(), nearInA: a.map(near), nearInB: b.map(near) };
  },
  measure({ order, nearInA, nearInB }, pair, values, at) {
    const { a, b, runs } = pair;
    values[at] = Math.log1p(runs.longest);
    values[at + 1] = runs.longest / (Math.min(a.words.length, b.words.length) || 1);
    const pairs = countShared(a.bigrams, b.bigrams);
    values[at + 2] = Math.log1p(pairs);
    values[at + 3] = pairs / (Math.min(a.bigrams.length, b.bigrams.length) || 1);
    const inOrder = order.wordsInOrder(pair);
    writeBoth(values, at + 4, inOrder / (a.content.length || 1), inOrder / (b.content.length || 1));
    const [nearA, nearB] = [nearInA[pair.i] as Float64Array, nearInB[pair.j] as Float64Array];
    const both = countShared(nearA, nearB);
    values[at + 6] = Math.log1p(both);
    writeBoth(values, at + 7, both / (nearA.length || 1), both / (nearB.length || 1));
  },
});

/** Content words this far from one another count as near. */
const NEAR = 4;
/** Longer sequences are compared up to here: no sentence has so many shared words. */
const LONGEST = 200;

/** Unordered pairs of content classes near one another, each once, ascending. */
function nearPairs({ words }: TermVector, { functions, count: size }: Classes): Float64Array {
  const content = words.filter((own) => !functions[own]);
  const pairs: number[] = [];
  for (let k = 0; k < content.length; k++)
    for (let l = k + 1; l <= k + NEAR && l < content.length; l++) {
      const [x, y] = [content[k] as number, content[l] as number];
      if (x !== y) pairs.push(Math.min(x, y) * size + Math.max(x, y));
    }
  return ascending(Float64Array.from(pairs));
}

/** Finds how many content words two sentences have in one order: the longest common subsequence of those that they share. */
class OrderFinder {
  readonly #ofA = new Int32Array(LONGEST);
  readonly #ofB = new Int32Array(LONGEST);
  readonly #row = new Int32Array(LONGEST + 1);

  wordsInOrder({ a, b, isShared }: Pair): number {
    const [n, m] = [writeShared(a, isShared, this.#ofA), writeShared(b, isShared, this.#ofB)];
    return n < 2 || m < 2 ? Math.min(n, m) : longestCommon(this.#ofA, n, this.#ofB, m, this.#row);
  }
}

/** Writes the words of a sentence that are among the shared ones, in their order; gives how many. */
function writeShared({ words }: TermVector, isShared: Uint8Array, out: Int32Array): number {
  let length = 0;
  for (let k = 0; k < words.length && length < LONGEST; k++) {
    const id = words[k] as number;
    if (isShared[id]) out[length++] = id;
  }
  return length;
}

/** The length of the longest common subsequence of the first `n` and `m` numbers, row by row. */
function longestCommon(x: Int32Array, n: number, y: Int32Array, m: number, row: Int32Array): number {
  row.fill(0, 0, m + 1);
  for (let k = 0; k < n; k++) {
    let diagonal = 0;
    for (let l = 1; l <= m; l++) {
      const above = row[l] as number;
      row[l] = x[k] === y[l - 1] ? diagonal + 1 : Math.max(above, row[l - 1] as number);
      diagonal = above;
    }
  }
  return row[m] as number;
}

/** How many both have; both lists ascend. */
function countShared(x: Float64Array, y: Float64Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [own, other] = [x[i] as number, y[j] as number];
    if (own === other) count++;
    if (own <= other) i++;
    if (other <= own) j++;
  }
  return count;
}
