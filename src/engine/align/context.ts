import { rivalsAmong } from './best';
import { valuesAt } from './candidates';
import { AT, type Measured, WIDTH } from './features';

/** Places a step or two along the diagonal, but not the very next. */
const NEARBY = [
  [2, 2],
  [1, 2],
  [2, 1],
] as const;

/** Adds to the candidates' own features what those around each and its rivals came to at first, by `scores`. */
export function addContext({ candidates, values }: Measured, scores: Float64Array): void {
  const at = valuesAt(candidates, scores);
  const rivals = rivalsAmong(candidates, scores);
  for (let k = 0; k < candidates.count; k++) {
    const [a, b, row] = [candidates.a[k] as number, candidates.b[k] as number, k * WIDTH];
    const [ofA, ofB] = [rivals.ofA[k] as number, rivals.ofB[k] as number];
    let nearby = 0;
    for (const [i, j] of NEARBY) nearby = Math.max(nearby, at(a + i, b + j), at(a - i, b - j));
    values[row + AT['neighbours-say-the-same']] = Math.max(at(a - 1, b - 1), at(a + 1, b + 1));
    values[row + AT['nearby-say-the-same']] = nearby;
    values[row + AT['told-in-several-too']] =
      Math.max(at(a, b - 1), at(a, b + 1)) + Math.max(at(a - 1, b), at(a + 1, b));
    values[row + AT['stronger-rival']] = Math.max(ofA, ofB);
    values[row + AT['weaker-rival']] = Math.min(ofA, ofB);
  }
}
