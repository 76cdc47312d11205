import { AT, type Feature, type Measured, type OWN_FEATURES, WIDTH } from './features';

/** A candidate with the probability that its sentences say the same. */
export interface Scored {
  /** The sentences, by index. */
  readonly a: number;
  readonly b: number;
  /** Its place among the candidates. */
  readonly place: number;
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
const FIRST: Logistic<(typeof OWN_FEATURES)[number]> = {
  bias: -8.0,
  weights: {
    'shared-words': -5.532,
    'weight-of-shared-words': 1.417,
    'shared-word-pairs': -0.468,
    'length-of-the-shorter': -0.717,
    neighbours: 2.732,
    'told-in-several': 1.283,
    'rank-among-rivals': 2.462,
    position: 1.737,
    'headline-or-lede': 1.755,
    'longest-shared-run': 1.301,
    'coverage-of-the-longer': 4.449,
    'coverage-by-length': 1.863,
    'telling-word-shared': 0.572,
    'shared-names': -0.565,
    'told-around': 4.234,
    'shared-quoted-words': 1.034,
    'both-quoted': -2.634,
    'quoted-against-told': -0.876,
    'likeness-in-use': 1.44,
    'only-one-negates': -0.684,
    'same-speaker': 1.06,
  },
};

/** By its own features and by what FIRST makes of the candidates around it and of its rivals. */
export const MODEL: Logistic<Feature> = {
  bias: -7.16,
  weights: {
    'shared-words': -4.768,
    'weight-of-shared-words': 1.528,
    'shared-word-pairs': -0.428,
    'length-of-the-shorter': -0.788,
    neighbours: 2.218,
    'told-in-several': -0.376,
    'rank-among-rivals': 1.759,
    position: 1.184,
    'headline-or-lede': 1.605,
    'longest-shared-run': 1.24,
    'coverage-of-the-longer': 5.197,
    'coverage-by-length': 1.789,
    'telling-word-shared': 0.432,
    'shared-names': -0.591,
    'told-around': 3.51,
    'shared-quoted-words': 1.068,
    'both-quoted': -2.531,
    'quoted-against-told': -0.863,
    'likeness-in-use': 1.393,
    'only-one-negates': -0.64,
    'same-speaker': 1.021,
    'neighbours-say-the-same': -0.205,
    'nearby-say-the-same': 1.027,
    'told-in-several-too': 0.743,
    'stronger-rival': -0.403,
    'weaker-rival': -0.115,
  },
};

/** How sure their own features make the candidates, 0 to 1 each. */
export const firstLook: (measured: Measured) => Float64Array = logistic(FIRST);

/** How sure it is, 0 to 1 for each candidate, that two sentences with these features say the same. */
export const probability: (measured: Measured) => Float64Array = logistic(MODEL);

function logistic<Name extends Feature>({ bias, weights: byName }: Logistic<Name>) {
  const names = Object.keys(byName) as Name[];
  const places = names.map((name) => AT[name]);
  const weights = Float64Array.from(names, (name) => byName[name]);
  return ({ candidates, values }: Measured): Float64Array => {
    const scores = new Float64Array(candidates.count);
    for (let k = 0; k < scores.length; k++) {
      let sum = bias;
      for (let f = 0; f < weights.length; f++)
        sum += (weights[f] as number) * (values[k * WIDTH + (places[f] as number)] as number);
      scores[k] = 1 / (1 + Math.exp(-sum));
    }
    return scores;
  };
}
