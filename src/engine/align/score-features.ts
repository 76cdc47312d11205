import { rivalsAmong } from './best';
import { type Candidates, valuesAt } from './candidates';
import { AT, type Feature, type Measured, WIDTH } from './features';
import { overlaps } from './overlap';
import type { CosineSimilarity } from './sentence-vectors';
import { ascending, type Terms, type TermVector } from './terms';

/** The headline and the lead: what a report says first. */
const LEAD = 2;
/** What speaks against two sentences in which others speak, beside 1 for one speaker: seldom is everybody found who speaks. */
const OTHER_SPEAKER = -0.3;
/** What two sentences have of `likeness-in-use` where it cannot be told: the mean of all candidates. */
const UNTOLD = 0.12;

/** Every candidate's own features. Overlap first, for itself; then, with all overlaps known, neighbours and rivals. */
export function measure(candidates: Candidates, terms: Terms, similarity: CosineSimilarity | null): Measured {
  const measured = { candidates, values: new Float64Array(candidates.count * WIDTH) };
  measureOverlaps(measured, terms);
  measurePlaces(measured, terms, similarity);
  return measured;
}

/** One feature of all candidates. */
function column({ values, candidates }: Measured, feature: Feature): Float64Array {
  return Float64Array.from({ length: candidates.count }, (_, k) => values[k * WIDTH + AT[feature]] as number);
}

function measureOverlaps({ candidates, values }: Measured, { a, b, classes }: Terms): void {
  const overlap = overlaps(classes);
  const aroundB = around(b);
  for (let k = 0, open = -1; k < candidates.count; k++) {
    const [i, j] = [candidates.a[k] as number, candidates.b[k] as number];
    if (i !== open) overlap.layOut(a[i] as TermVector, a[i - 1], a[i + 1]);
    open = i;
    overlap.measure(b[j] as TermVector, aroundB[j] as Int32Array, values, k * WIDTH);
  }
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

function measurePlaces({ candidates, values }: Measured, { a, b }: Terms, similarity: CosineSimilarity | null): void {
  const cosines = column({ candidates, values }, 'shared-words');
  const cosineAt = valuesAt(candidates, cosines);
  const rivals = rivalsAmong(candidates, cosines);
  for (let k = 0; k < candidates.count; k++) {
    const [i, j, row] = [candidates.a[k] as number, candidates.b[k] as number, k * WIDTH];
    const cosine = cosines[k] as number;
    const rival = Math.max(rivals.ofA[k] as number, rivals.ofB[k] as number);
    values[row + AT.neighbours] = Math.max(cosineAt(i - 1, j - 1), cosineAt(i + 1, j + 1));
    values[row + AT['told-in-several']] = Math.max(
      cosineAt(i, j - 1),
      cosineAt(i, j + 1),
      cosineAt(i - 1, j),
      cosineAt(i + 1, j),
    );
    values[row + AT['rank-among-rivals']] = cosine / (cosine + rival || 1);
    values[row + AT.position] = 1 - Math.abs((i + 0.5) / a.length - (j + 0.5) / b.length);
    values[row + AT['likeness-in-use']] = similarity?.(i, j) ?? UNTOLD;
    values[row + AT['same-speaker']] = sameSpeaker(a[i]?.speakers, b[j]?.speakers);
    values[row + AT['headline-or-lede']] = (i < LEAD ? 0.5 : 0) + (j < LEAD ? 0.5 : 0);
  }
}

/** 1 where somebody speaks in both sentences, less than 0 where others speak in each, 0 where nobody speaks in one. */
function sameSpeaker(x: ReadonlySet<string> | undefined, y: ReadonlySet<string> | undefined): number {
  if (!x?.size || !y?.size) return 0;
  for (const own of x) if (y.has(own)) return 1;
  return OTHER_SPEAKER;
}
