import { AT, type Feature, type Measured, type OWN_FEATURES, WIDTH } from './features';

/** The probability is 1 / (1 + e^-(bias + Σ weight · value)). */
interface Logistic<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

// Two logistic models of “these two sentences say the same”, learnt by `npm run learn` (scripts/learn-align.mjs), which
// says how and prints these numbers.

/** By a candidate's own features. */
const FIRST: Logistic<(typeof OWN_FEATURES)[number]> = {
  bias: -7.978,
  weights: {
    'shared-words': -5.541,
    'weight-of-shared-words': 1.452,
    'shared-word-pairs': -0.468,
    'length-of-the-shorter': -0.739,
    neighbours: 2.713,
    'told-in-several': 1.274,
    'rank-among-rivals': 2.433,
    position: 1.74,
    'headline-or-lede': 1.767,
    'longest-shared-run': 1.298,
    'coverage-of-the-longer': 4.47,
    'coverage-by-length': 1.838,
    'telling-word-shared': 0.571,
    'shared-names': -0.571,
    'told-around': 4.246,
    'shared-quoted-words': 1.033,
    'both-quoted': -2.63,
    'quoted-against-told': -0.862,
    'likeness-in-use': 1.446,
    'only-one-negates': -0.683,
    'same-speaker': 1.031,
  },
};

/** By its own features and by what FIRST makes of the candidates around it and of its rivals. */
export const MODEL: Logistic<Feature> = {
  bias: -7.133,
  weights: {
    'shared-words': -4.765,
    'weight-of-shared-words': 1.568,
    'shared-word-pairs': -0.427,
    'length-of-the-shorter': -0.812,
    neighbours: 2.191,
    'told-in-several': -0.404,
    'rank-among-rivals': 1.709,
    position: 1.188,
    'headline-or-lede': 1.617,
    'longest-shared-run': 1.236,
    'coverage-of-the-longer': 5.216,
    'coverage-by-length': 1.767,
    'telling-word-shared': 0.429,
    'shared-names': -0.598,
    'told-around': 3.52,
    'shared-quoted-words': 1.069,
    'both-quoted': -2.53,
    'quoted-against-told': -0.844,
    'likeness-in-use': 1.398,
    'only-one-negates': -0.64,
    'same-speaker': 1,
    'neighbours-say-the-same': -0.197,
    'nearby-say-the-same': 1.007,
    'told-in-several-too': 0.762,
    'stronger-rival': -0.4,
    'weaker-rival': -0.14,
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
