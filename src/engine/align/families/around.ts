import { ascending, type TermVector } from '../terms';
import { family, writeBoth } from './family';

/** How much of each sentence's content stands in the other or next to it: what one tells in a sentence the other may tell in two. */
export const AROUND = family({
  features: ['told-around', 'told-around-more'],
  prepare: ({ a, b, classes: { weights } }) => ({ aroundA: around(a), aroundB: around(b), weights }),
  measure({ aroundA, aroundB, weights }, { a, b, i, j }, values, at) {
    const [ofA, ofB] = [within(a, aroundB[j] as Int32Array, weights), within(b, aroundA[i] as Int32Array, weights)];
    writeBoth(values, at, ofA, ofB);
  },
});

/** How much of a sentence's content stands among these classes, by weight. */
function within({ content, contentTotal }: TermVector, near: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0, l = 0; k < content.length && l < near.length; ) {
    const own = content[k] as number;
    const other = near[l] as number;
    if (own === other) sum += weights[own] as number;
    if (own <= other) k++;
    if (other <= own) l++;
  }
  return sum / (contentTotal || 1);
}

/** The content classes of each sentence and of those next to it, ascending. */
function around(vectors: readonly TermVector[]): Int32Array[] {
  return vectors.map((own, at) => {
    const near = [vectors[at - 1], own, vectors[at + 1]].flatMap((vector) => vector?.content ?? []);
    const told = new Int32Array(near.reduce((sum, { length }) => sum + length, 0));
    near.reduce((end, content) => {
      told.set(content, end);
      return end + content.length;
    }, 0);
    return ascending(told);
  });
}
