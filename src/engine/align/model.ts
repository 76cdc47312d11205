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
  bias: -7.894,
  weights: {
    'shared-words': 3.265,
    'coverage-of-the-shorter': 1.55,
    'weight-of-shared-words': 1.589,
    'shared-word-pairs': 0.316,
    'rarest-shared-words': 1.944,
    'shared-numbers': 1.02,
    'length-ratio': 0.692,
    'length-of-the-shorter': -0.989,
    neighbours: 2.802,
    'told-in-several': 2.174,
    'rank-among-rivals': 1.837,
    position: 1.96,
    'headline-or-lede': 2.006,
  },
};

/** How sure it is, 0 to 1, that two sentences with these features say the same. */
export function probability(values: FeatureValues): number {
  const sum = Object.entries(MODEL.weights).reduce(
    (total, [name, weight]) => total + weight * values[name as Feature],
    MODEL.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
