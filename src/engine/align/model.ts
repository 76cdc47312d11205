import type { Feature, FeatureValues, Measured } from './features';

/** A candidate with the probability that its sentences say the same. */
export interface Scored {
  readonly measured: Measured;
  readonly score: number;
}

/**
 * A logistic model of “these two sentences say the same”: the probability is 1 / (1 + e^-(bias + Σ weight · value)).
 * Learnt by `npm run learn` (scripts/learn-align.mjs), which says how and prints these numbers.
 */
export const MODEL: { readonly bias: number; readonly weights: Readonly<Record<Feature, number>> } = {
  bias: -8.069,
  weights: {
    'shared-words': -6.803,
    'coverage-of-the-shorter': 1.187,
    'weight-of-shared-words': 1.118,
    'shared-word-pairs': -0.595,
    'rarest-shared-words': 2.287,
    'shared-numbers': 0.072,
    'length-ratio': -0.141,
    'length-of-the-shorter': -0.908,
    neighbours: 2.746,
    'told-in-several': 2.311,
    'rank-among-rivals': 2.488,
    position: 1.682,
    'headline-or-lede': 1.541,
    'both-lead': 0.439,
    'longest-shared-run': 1.43,
    'coverage-of-the-longer': 9.454,
    'best-of-both': 0.062,
    'coverage-by-length': 1.563,
    'telling-word-shared': 1.135,
    'shared-quoted-words': 0.294,
  },
};

const WEIGHTS = Object.entries(MODEL.weights) as readonly (readonly [Feature, number])[];

/** How sure it is, 0 to 1, that two sentences with these features say the same. */
export function probability(values: FeatureValues): number {
  let sum = MODEL.bias;
  for (const [name, weight] of WEIGHTS) sum += weight * values[name];
  return 1 / (1 + Math.exp(-sum));
}
