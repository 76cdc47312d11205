import type { Candidates } from './candidates';
import type { Family } from './families/family';
import { addRanks, RANKED } from './families/ranks';
import { AT, type Feature, type Measured, PAIR_FAMILIES, WIDTH } from './features';
import { PairView } from './pair';
import type { CosineSimilarity } from './sentence-vectors';
import type { Terms, TermVector } from './terms';

/** What two sentences have of `likeness-in-use` where it cannot be told: the mean of all candidates. */
const UNTOLD = 0.12;

/** Every candidate's own features: first those of the pair by itself, then, with all of these known, of its rivals and neighbours. */
export function measure(candidates: Candidates, terms: Terms, similarity: CosineSimilarity | null): Measured {
  const measured = { candidates, values: new Float32Array(candidates.count * WIDTH) };
  measurePairs(measured, terms, similarity);
  const bases = (Object.entries(RANKED) as [keyof typeof RANKED, readonly string[]][]).map(
    ([base, { length: told }]) => ({ own: column(measured, base), at: AT[`${base}/share-less`], told }),
  );
  addRanks(candidates, bases, { values: measured.values, width: WIDTH });
  return measured;
}

/** One feature of all candidates. */
function column({ values, candidates }: Measured, feature: Feature): Float64Array {
  return new Float64Array(candidates.count).map((_, k) => values[k * WIDTH + AT[feature]] as number);
}

function measurePairs({ candidates, values }: Measured, terms: Terms, similarity: CosineSimilarity | null): void {
  const view = new PairView(terms.classes);
  const families = (PAIR_FAMILIES as readonly Family<Feature>[]).map((family) => ({
    family,
    ready: family.prepare(terms),
    at: AT[family.features[0] as Feature],
  }));
  for (let k = 0, open = -1; k < candidates.count; k++) {
    const [i, j, row] = [candidates.a[k] as number, candidates.b[k] as number, k * WIDTH];
    if (i !== open) view.layOut(terms.a[i] as TermVector, i);
    open = i;
    const pair = view.beside(terms.b[j] as TermVector, j);
    for (const { family, ready, at } of families) family.measure(ready, pair, values, row + at);
    values[row + AT['likeness-in-use']] = similarity?.(i, j) ?? UNTOLD;
  }
}
