import { ascending, type TermVector } from '../terms';
import { type Family, writeBoth } from './family';

/** How much of each sentence's content stands in the other or next to it: what one tells in a sentence the other may tell in two. */
export const AROUND = {
  features: ['told-around', 'told-around-more'],
  prepare: ({ a, b, classes: { weights } }) => {
    const [aroundA, aroundB] = [around(a), around(b)];
    const within = ({ content, contentTotal }: TermVector, near: Int32Array) => {
      let sum = 0;
      for (let k = 0, l = 0; k < content.length && l < near.length; ) {
        const [own, other] = [content[k] as number, near[l] as number];
        if (own === other) sum += weights[own] as number;
        if (own <= other) k++;
        if (other <= own) l++;
      }
      return sum / (contentTotal || 1);
    };
    return (pair, values, at) => {
      writeBoth(
        values,
        at,
        within(pair.a, aroundB[pair.j] as Int32Array),
        within(pair.b, aroundA[pair.i] as Int32Array),
      );
    };
  },
} as const satisfies Family<string>;

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
