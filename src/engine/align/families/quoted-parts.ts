import type { Terms, TermVector } from '../terms';
import { family } from './family';

/** What is said of one quotation of either sentence, be it a word or two that the other tells in its own: the best of them. */
export const QUOTED_PARTS = family({
  features: ['best-answered-quotation', 'short-quotation-answered'],
  prepare({ a, b, classes }) {
    const quotations = (own: TermVector) => quotationsOf(own, classes);
    return { inA: a.map(quotations), inB: b.map(quotations), weights: classes.weights };
  },
  measure({ inA, inB, weights }, { i, j, isShared }, values, at) {
    const [ofA, ofB] = [inA[i] as readonly Quotation[], inB[j] as readonly Quotation[]];
    if (ofA.length + ofB.length === 0) return;
    let [best, short] = [0, 0];
    for (const list of [ofA, ofB])
      for (const own of list) {
        const sum = own.content.reduce((total, id) => (isShared[id] ? total + (weights[id] as number) : total), 0);
        best = Math.max(best, sum / (own.total + SMOOTH));
        if (own.content.length <= SHORT && sum >= WHOLE * own.total) short = Math.max(short, sum);
      }
    values[at] = best;
    values[at + 1] = Math.log1p(short);
  },
});

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
