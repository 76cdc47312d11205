import { ascending, type Terms, type TermVector } from '../terms';
import { type Family, type Pair, writeBoth } from './family';

/** What both say in one order: words in a row, words that follow one another, words not far from one another. */
export const SEQUENCES = {
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
  prepare: ({ a: allA, b: allB, classes: { count, functions } }: Terms) => {
    const near = (own: TermVector) => nearPairs(own, functions, count);
    const [nearInA, nearInB] = [allA.map(near), allB.map(near)];
    return (pair, values, at) => {
      const { a, b, runs } = pair;
      values[at] = Math.log1p(runs.longest);
      values[at + 1] = runs.longest / (Math.min(a.words.length, b.words.length) || 1);
      const pairs = countShared(a.bigrams, b.bigrams);
      values[at + 2] = Math.log1p(pairs);
      values[at + 3] = pairs / (Math.min(a.bigrams.length, b.bigrams.length) || 1);
      const inOrder = longestCommonSubsequence(sharedOnly(pair, a, functions), sharedOnly(pair, b, functions));
      writeBoth(values, at + 4, inOrder / (a.content.length || 1), inOrder / (b.content.length || 1));
      const [nearA, nearB] = [nearInA[pair.i] as Float64Array, nearInB[pair.j] as Float64Array];
      const both = countShared(nearA, nearB);
      values[at + 6] = Math.log1p(both);
      writeBoth(values, at + 7, both / (nearA.length || 1), both / (nearB.length || 1));
    };
  },
} as const satisfies Family<string>;

/** Content words this far from one another count as near. */
const NEAR = 4;
/** Longer sequences are compared up to here: no sentence has so many shared words. */
const LONGEST = 200;

/** Unordered pairs of content classes near one another, each once, ascending. */
function nearPairs({ words }: TermVector, functions: Uint8Array, size: number): Float64Array {
  const content = words.filter((own) => !functions[own]);
  const pairs: number[] = [];
  for (let k = 0; k < content.length; k++)
    for (let l = k + 1; l <= k + NEAR && l < content.length; l++) {
      const [x, y] = [content[k] as number, content[l] as number];
      if (x !== y) pairs.push(Math.min(x, y) * size + Math.max(x, y));
    }
  return ascending(Float64Array.from(pairs));
}

/** The words of a sentence that the other shares, in their order. */
function sharedOnly({ shared, count }: Pair, { words }: TermVector, functions: Uint8Array): number[] {
  const out: number[] = [];
  for (let k = 0; k < words.length && out.length < LONGEST; k++) {
    const id = words[k] as number;
    if (!functions[id] && has(shared, count, id)) out.push(id);
  }
  return out;
}

function has(list: Int32Array, count: number, value: number): boolean {
  for (let k = 0; k < count; k++) if (list[k] === value) return true;
  return false;
}

function longestCommonSubsequence(x: readonly number[], y: readonly number[]): number {
  if (x.length < 2 || y.length < 2) return Math.min(x.length, y.length);
  const row = new Int32Array(y.length + 1);
  for (const own of x) {
    let diagonal = 0;
    for (let l = 1; l <= y.length; l++) {
      const above = row[l] as number;
      row[l] = own === y[l - 1] ? diagonal + 1 : Math.max(above, row[l - 1] as number);
      diagonal = above;
    }
  }
  return row[y.length] as number;
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
