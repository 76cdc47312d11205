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
  bias: -8.362,
  weights: {
    'shared-words': -5.031,
    'coverage-of-the-shorter': 3.384,
    'weight-of-shared-words': 1.132,
    'shared-word-pairs': -0.519,
    'rarest-shared-words': 1.836,
    'shared-numbers': 0.042,
    'length-ratio': -0.635,
    'length-of-the-shorter': -0.56,
    neighbours: 2.784,
    'told-in-several': 1.762,
    'rank-among-rivals': 3.048,
    position: 1.621,
    'headline-or-lede': 1.176,
    'both-lead': 0.697,
    'longest-shared-run': 1.617,
    'coverage-of-the-longer': 9.354,
    'best-of-both': -0.236,
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
