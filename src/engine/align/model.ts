import type { Feature, FeatureValues } from './features';

/**
 * A logistic model of “these two sentences say the same”: the probability is 1 / (1 + e^-(bias + Σ weight · value)).
 * Learnt by `npm run learn` (scripts/learn-align.mjs), which says how and prints these numbers.
 */
export const MODEL: { readonly bias: number; readonly weights: Readonly<Record<Feature, number>> } = {
  bias: -7.822,
  weights: {
    'shared-words': 3.459,
    'coverage-of-the-shorter': 1.572,
    'weight-of-shared-words': 1.612,
    'shared-word-pairs': 0.318,
    'rarest-shared-words': 1.958,
    'shared-numbers': 1.024,
    'length-ratio': 0.723,
    'length-of-the-shorter': -1.025,
    neighbours: 3.262,
    'rank-among-rivals': 1.627,
    position: 1.985,
    'headline-or-lede': 2.016,
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
