import { lookUp } from '../../model/look-up';
import { standardised } from '../standardised';

/** Of one feature: its mean and deviation among what was learnt from, and its weight. */
export type FeatureWeight = readonly [mean: number, deviation: number, weight: number];

/** A logistic regression over named features, each in deviations from its mean. */
export interface Linear<Feature extends string = string> {
  readonly bias: number;
  readonly features: Readonly<Partial<Record<Feature, FeatureWeight>>>;
}

/** Of a feature that has not been learnt of. */
const NOTHING: FeatureWeight = [0, 1, 0];

/** What a feature adds to a logit. */
export interface Contribution {
  readonly feature: string;
  readonly weight: number;
}

/** A regression to be asked of rows of values, each in the order of its names, from `at` on. */
export interface Regression {
  logit(values: ArrayLike<number>, at?: number): number;
  /** The features that speak for it most, at most so many, the strongest first. */
  strongest(values: ArrayLike<number>, at: number, most: number): Contribution[];
}

/** In rows of numbers: it is asked of every phrase of every sentence. */
export function regression<Feature extends string>(
  { bias, features }: Linear<Feature>,
  names: readonly Feature[],
): Regression {
  const known = names.map((name) => lookUp<FeatureWeight | undefined>(features, name) ?? NOTHING);
  const column = (part: 0 | 1 | 2) => new Float64Array(known.map((own) => own[part]));
  const [means, deviations, weights] = [column(0), column(1), column(2)];
  const contribution = (value: number, k: number) =>
    (weights[k] as number) * standardised(value, means[k] as number, deviations[k] as number);
  return {
    logit(values, at = 0) {
      let sum = bias;
      for (let k = 0; k < weights.length; k++) sum += contribution(values[at + k] as number, k);
      return sum;
    },
    strongest(values, at, most) {
      const best: Contribution[] = [];
      names.forEach((feature, k) => {
        const weight = contribution(values[at + k] as number, k);
        const place = best.findIndex((other) => weight > other.weight);
        if (weight > 0 && (place >= 0 || best.length < most)) {
          best.splice(place >= 0 ? place : best.length, 0, { feature, weight });
          best.length = Math.min(best.length, most);
        }
      });
      return best;
    },
  };
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
