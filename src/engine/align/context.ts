import { rivalsAmong } from './best';
import type { ContextFeature, FeatureValues, Measured, OwnValues } from './features';

/** A candidate's own features, and how sure they make it. */
export interface FirstLook {
  readonly measured: Measured<OwnValues>;
  readonly score: number;
}

/** Places a step or two along the diagonal, but not the very next. */
const NEARBY = [
  [2, 2],
  [1, 2],
  [2, 1],
] as const;

/** The candidates again, with what those around each and its rivals came to at first. */
export function withContext(candidates: readonly FirstLook[], lengthOfB: number): Measured[] {
  // One number a place, with room beside the last sentence, so that no step falls on another row.
  const width = lengthOfB + 4;
  const scores = new Map(candidates.map(({ measured: { a, b }, score }) => [a * width + b, score]));
  const at = (a: number, b: number) => scores.get(a * width + b) ?? 0;
  const rivalsOf = rivalsAmong(candidates.map(({ measured, score }) => [measured, score]));

  return candidates.map(({ measured, score }): Measured => {
    const { a, b } = measured;
    const rivals = rivalsOf(measured, score);
    const context: Readonly<Record<ContextFeature, number>> = {
      'neighbours-say-the-same': Math.max(at(a - 1, b - 1), at(a + 1, b + 1)),
      'nearby-say-the-same': Math.max(...NEARBY.flatMap(([i, j]) => [at(a + i, b + j), at(a - i, b - j)])),
      'told-in-several-too': Math.max(at(a, b - 1), at(a, b + 1)) + Math.max(at(a - 1, b), at(a + 1, b)),
      'stronger-rival': Math.max(...rivals),
      'weaker-rival': Math.min(...rivals),
    };
    const values: FeatureValues = { ...measured.values, ...context };
    return { ...measured, values };
  });
}
