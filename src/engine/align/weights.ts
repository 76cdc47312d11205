import type { Feature } from './features';

/** The probability is 1 / (1 + e^-(bias + Σ weight · value)). */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<Feature, number>>>;
}

/**
 * “These two sentences say the same”: by a candidate's own features, then once more with what those make of the candidates
 * around it and of its rivals. Learnt by `npm run learn` (scripts/learn/align.mjs), which says how.
 */
export interface Weights {
  readonly first: Logistic;
  readonly second: Logistic;
}
