import { CLOSER_WEIGHTS } from './closer-weights.data';
import { AT, type Feature, type Measured, WIDTH } from './features';
import { CLOSER_THRESHOLDS, THRESHOLDS, type Thresholds } from './thresholds';
import type { Logistic, Weights } from './weights';
import { WEIGHTS } from './weights.data';

/** A candidate with the probability that its sentences say the same. */
export interface Scored {
  /** The sentences, by index. */
  readonly a: number;
  readonly b: number;
  /** Its place among the candidates. */
  readonly place: number;
  readonly score: number;
}

/** With how sure its links must be. */
export interface Model extends Weights {
  readonly thresholds: Thresholds;
}

/** By words alone. */
export const MODEL: Model = { ...WEIGHTS, thresholds: THRESHOLDS };
/** Where an encoder has read both reports. */
export const CLOSER_MODEL: Model = { ...CLOSER_WEIGHTS, thresholds: CLOSER_THRESHOLDS };

/** How sure it is, 0 to 1 for each candidate, that two sentences with these features say the same. */
export function probability({ candidates, values }: Measured, { bias, weights: byName }: Logistic): Float64Array {
  const names = Object.keys(byName) as Feature[];
  const places = names.map((name) => AT[name]);
  const weights = Float64Array.from(names, (name) => byName[name] ?? 0);
  const scores = new Float64Array(candidates.count);
  for (let k = 0; k < scores.length; k++) {
    let sum = bias;
    for (let f = 0; f < weights.length; f++)
      sum += (weights[f] as number) * (values[k * WIDTH + (places[f] as number)] as number);
    scores[k] = 1 / (1 + Math.exp(-sum));
  }
  return scores;
}
