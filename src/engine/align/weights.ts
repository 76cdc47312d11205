import type { Feature } from './features';

/** Cells that are told apart: a headline on one side, a quotation on both, the sentence a body begins with on one side. */
export const CELLS = ['headline', 'quotation', 'opening'] as const;

/** Of one feature: its mean and deviation among all candidates, its weight, and what that is more in each of `CELLS`. */
export type FeatureWeights = readonly [mean: number, deviation: number, weight: number, ...more: number[]];

/**
 * “These two sentences say the same”, by a logistic regression: the probability is 1 / (1 + e^-(bias + Σ weight · value)), each
 * value in deviations from the mean, up to five. Learnt by `npm run learn` (scripts/learn/align.mjs), which says how.
 */
export interface Weights {
  readonly bias: number;
  /** What is added to the bias in each of `CELLS`. */
  readonly cells: readonly number[];
  readonly features: Readonly<Partial<Record<Feature, FeatureWeights>>>;
}
