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
  bias: -7.982,
  weights: {
    'shared-words': -5.479,
    'weight-of-shared-words': 1.433,
    'shared-word-pairs': -0.465,
    'length-of-the-shorter': -0.725,
    neighbours: 2.721,
    'told-in-several': 1.271,
    'rank-among-rivals': 2.425,
    position: 1.74,
    'headline-or-lede': 1.764,
    'longest-shared-run': 1.296,
    'coverage-of-the-longer': 4.434,
    'coverage-by-length': 1.841,
    'telling-word-shared': 0.569,
    'shared-names': -0.57,
    'told-around': 4.244,
    'shared-quoted-words': 1.033,
    'both-quoted': -2.63,
    'quoted-against-told': -0.863,
    'likeness-in-use': 1.445,
    'only-one-negates': -0.683,
    'same-speaker': 1.028,
  },
};

/** By its own features and by what FIRST makes of the candidates around it and of its rivals. */
export const MODEL: Logistic<Feature> = {
  bias: -7.138,
  weights: {
    'shared-words': -4.701,
    'weight-of-shared-words': 1.549,
    'shared-word-pairs': -0.424,
    'length-of-the-shorter': -0.798,
    neighbours: 2.21,
    'told-in-several': -0.41,
    'rank-among-rivals': 1.703,
    position: 1.189,
    'headline-or-lede': 1.614,
    'longest-shared-run': 1.233,
    'coverage-of-the-longer': 5.18,
    'coverage-by-length': 1.769,
    'telling-word-shared': 0.426,
    'shared-names': -0.597,
    'told-around': 3.518,
    'shared-quoted-words': 1.07,
    'both-quoted': -2.529,
    'quoted-against-told': -0.846,
    'likeness-in-use': 1.397,
    'only-one-negates': -0.64,
    'same-speaker': 0.997,
    'neighbours-say-the-same': -0.205,
    'nearby-say-the-same': 1.009,
    'told-in-several-too': 0.762,
    'stronger-rival': -0.4,
    'weaker-rival': -0.139,
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
