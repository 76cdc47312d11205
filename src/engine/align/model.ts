import type { ContextFeature, Feature, FeatureValues, Measured, OwnFeature, OwnValues } from './features';

/** A candidate with the probability that its sentences say the same. */
export interface Scored {
  readonly measured: Measured;
  readonly score: number;
}

/** The probability is 1 / (1 + e^-(bias + Σ weight · value)). */
interface Logistic<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

// Two logistic models of “these two sentences say the same”, learnt by `npm run learn` (scripts/learn-align.mjs), which
// says how and prints these numbers.

/** By a candidate's own features. */
const FIRST: Logistic<OwnFeature> = {
  bias: -7.949,
  weights: {
    'shared-words': -5.22,
    'weight-of-shared-words': 1.485,
    'shared-word-pairs': -0.448,
    'length-of-the-shorter': -0.782,
    neighbours: 2.655,
    'told-in-several': 1.472,
    'rank-among-rivals': 2.471,
    position: 1.727,
    'headline-or-lede': 1.698,
    'longest-shared-run': 1.317,
    'coverage-of-the-longer': 4.167,
    'coverage-by-length': 1.742,
    'telling-word-shared': 0.585,
    'shared-names': -0.563,
    'told-around': 4.283,
    'shared-quoted-words': 0.983,
    'both-quoted': -2.567,
    'quoted-against-told': -0.795,
    'likeness-in-use': 1.412,
    'only-one-negates': -0.668,
  },
};

/** By its own features and by what FIRST makes of the candidates around it and of its rivals. */
export const MODEL: Logistic<OwnFeature | ContextFeature> = {
  bias: -7.082,
  weights: {
    'shared-words': -4.49,
    'weight-of-shared-words': 1.613,
    'shared-word-pairs': -0.404,
    'length-of-the-shorter': -0.862,
    neighbours: 2.206,
    'told-in-several': -0.21,
    'rank-among-rivals': 1.623,
    position: 1.197,
    'headline-or-lede': 1.589,
    'longest-shared-run': 1.252,
    'coverage-of-the-longer': 4.957,
    'coverage-by-length': 1.698,
    'telling-word-shared': 0.436,
    'shared-names': -0.592,
    'told-around': 3.593,
    'shared-quoted-words': 1.037,
    'both-quoted': -2.498,
    'quoted-against-told': -0.772,
    'likeness-in-use': 1.369,
    'only-one-negates': -0.634,
    'neighbours-say-the-same': -0.254,
    'nearby-say-the-same': 0.975,
    'told-in-several-too': 0.827,
    'stronger-rival': -0.393,
    'weaker-rival': -0.348,
  },
};

const FIRST_WEIGHTS = Object.entries(FIRST.weights) as readonly (readonly [OwnFeature, number])[];
const WEIGHTS = Object.entries(MODEL.weights) as readonly (readonly [Feature, number])[];

/** How sure a candidate's own features make it, 0 to 1. */
export function firstLook(values: OwnValues): number {
  let sum = FIRST.bias;
  for (const [name, weight] of FIRST_WEIGHTS) sum += weight * values[name];
  return 1 / (1 + Math.exp(-sum));
}

/** How sure it is, 0 to 1, that two sentences with these features say the same. */
export function probability(values: FeatureValues): number {
  let sum = MODEL.bias;
  for (const [name, weight] of WEIGHTS) sum += weight * values[name];
  return 1 / (1 + Math.exp(-sum));
}
