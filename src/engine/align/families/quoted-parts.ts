import type { Terms, TermVector } from '../terms';
import type { Family } from './family';

/** What is said of one quotation of either sentence, be it a word or two that the other tells in its own: the best of them. */
export const QUOTED_PARTS = {
  features: ['best-answered-quotation', 'short-quotation-answered'],
  prepare: ({ a, b, classes }: Terms) => {
    const quotations = (own: TermVector) => quotationsOf(own, classes);
    const [inA, inB] = [a.map(quotations), b.map(quotations)];
    const sharedIn = new Int32Array(classes.count);
    let turn = 0;
    const answered = ({ content }: Quotation) => {
      let sum = 0;
      for (const id of content) if (sharedIn[id] === turn) sum += classes.weights[id] as number;
      return sum;
    };
    return ({ i, j, shared, count }, values, at) => {
      const [ofA, ofB] = [inA[i] as readonly Quotation[], inB[j] as readonly Quotation[]];
      if (ofA.length + ofB.length === 0) return;
      turn++;
      for (let k = 0; k < count; k++) sharedIn[shared[k] as number] = turn;
      let [best, short] = [0, 0];
      for (const list of [ofA, ofB])
        for (const own of list) {
          const sum = answered(own);
          best = Math.max(best, sum / (own.total + SMOOTH));
          if (own.content.length <= SHORT && sum >= WHOLE * own.total) short = Math.max(short, sum);
        }
      values[at] = best;
      values[at + 1] = Math.log1p(short);
    };
  },
} as const satisfies Family<string>;

/** Quotations of so few content words are answered whole or not at all. */
const SHORT = 4;
const WHOLE = 0.99;
/** A short quotation tells less: as if it had a word or two more that nobody answers. */
const SMOOTH = 4;

interface Quotation {
  /** Its content classes, ascending. */
  readonly content: readonly number[];
  readonly total: number;
}

function quotationsOf(
  { words, quotations }: TermVector,
  { functions, weights }: Terms['classes'],
): readonly Quotation[] {
  const found = new Map<number, Set<number>>();
  words.forEach((id, k) => {
    const quotation = quotations[k] as number;
    if (quotation === 0 || functions[id]) return;
    const open = found.get(quotation);
    if (open) open.add(id);
    else found.set(quotation, new Set([id]));
  });
  return Array.from(found.values(), (ids) => {
    const content = [...ids].sort((x, y) => x - y);
    return { content, total: content.reduce((sum, id) => sum + (weights[id] as number), 0) };
  });
}
