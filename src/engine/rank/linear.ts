import { lookUp } from '../../model/look-up';

/** Of one feature: its mean and deviation among what was learnt from, and its weight. */
export type FeatureWeight = readonly [mean: number, deviation: number, weight: number];

/** A logistic regression over named features, each in deviations from its mean. */
export interface Linear<Feature extends string = string> {
  readonly bias: number;
  readonly features: Readonly<Partial<Record<Feature, FeatureWeight>>>;
}

/** A value this many deviations from the mean tells no more than one farther off. */
export const FARTHEST = 5;

/** Of a feature that has not been learnt of. */
const NOTHING: FeatureWeight = [0, 1, 0];

/** The regression as a function of a row of values, in the order of `names`: the logit. */
export function logitOf<Feature extends string>(
  { bias, features }: Linear<Feature>,
  names: readonly Feature[],
): (values: ArrayLike<number>, at?: number) => number {
  const known = names.map((name) => lookUp<FeatureWeight | undefined>(features, name) ?? NOTHING);
  // In rows of numbers: this is asked of every phrase of every sentence.
  const column = (part: 0 | 1 | 2) => Float64Array.from(known, (own) => own[part]);
  const [means, deviations, weights] = [column(0), column(1), column(2)];
  return (values, at = 0) => {
    let sum = bias;
    for (let k = 0; k < known.length; k++) {
      const away = ((values[at + k] as number) - (means[k] as number)) / (deviations[k] as number);
      sum += (weights[k] as number) * Math.max(-FARTHEST, Math.min(FARTHEST, away));
    }
    return sum;
  };
}

/** What one feature adds to the logit. */
export function contribution([mean, deviation, weight]: FeatureWeight, value: number): number {
  return weight * Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / deviation));
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
