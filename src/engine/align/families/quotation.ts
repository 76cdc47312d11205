import { QUOTED, type TermVector } from '../terms';
import { family, writeBoth } from './family';

/** What both quote, and what one quotes that the other tells. */
export const QUOTATION = family({
  features: [
    'shared-quoted-words',
    'quoted-of-the-less',
    'quoted-of-the-more',
    'both-quoted',
    'quoted-against-told',
    'quoted-run',
    'share-of-a-quotation',
    'run-quoted-by-both',
    'quoted-words-answered-less',
    'quoted-words-answered-more',
  ],
  prepare({ a, b, classes: { weights, functions } }) {
    const total = (own: TermVector) => quotedTotal(own, weights, functions) || 1;
    return { weights, totalsA: a.map(total), totalsB: b.map(total) };
  },
  measure({ weights, totalsA, totalsB }, { a, b, i, j, shared, placesA, placesB, count, runs }, values, at) {
    const [totalA, totalB] = [totalsA[i] as number, totalsB[j] as number];
    let [inBoth, inA, inB] = [0, 0, 0];
    for (let k = 0; k < count; k++) {
      const weight = weights[shared[k] as number] as number;
      const quotedA = (a.marks[placesA[k] as number] as number) & QUOTED;
      const quotedB = (b.marks[placesB[k] as number] as number) & QUOTED;
      if (quotedA && quotedB) inBoth += weight;
      if (quotedA) inA += weight;
      if (quotedB) inB += weight;
    }
    values[at] = Math.log1p(inBoth);
    writeBoth(values, at + 1, a.quoted, b.quoted);
    values[at + 3] = a.quoted > 0.5 && b.quoted > 0.5 ? 1 : 0;
    values[at + 4] = Math.abs(a.quoted - b.quoted);
    const run = Math.max(runs.inA, runs.inB);
    values[at + 5] = run >= SHORT_RUN ? Math.log1p(run) : 0;
    values[at + 6] = Math.max(inA >= ENOUGH ? inA / totalA : 0, inB >= ENOUGH ? inB / totalB : 0);
    values[at + 7] = Math.log1p(runs.inBoth);
    writeBoth(values, at + 8, inA / totalA, inB / totalB);
  },
});

const SHORT_RUN = 3;
/** What a quotation's shared words weigh at the least, that its share tells something. */
const ENOUGH = 6;

function quotedTotal({ distinct, marks }: TermVector, weights: Float64Array, functions: Uint8Array): number {
  let sum = 0;
  for (let k = 0; k < distinct.length; k++)
    if ((marks[k] as number) & QUOTED && !functions[distinct[k] as number])
      sum += weights[distinct[k] as number] as number;
  return sum;
}
