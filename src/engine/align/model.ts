import { remembering } from '../../model/remembering';
import { standardised } from '../standardised';
import { CLOSER_WEIGHTS } from './closer-weights.data';
import { AT, type Feature, type Measured, WIDTH } from './features';
import { CLOSER_THRESHOLDS, THRESHOLDS, type Thresholds } from './thresholds';
import { CELLS, type FeatureWeights, type Weights } from './weights';
import { WEIGHTS } from './weights.data';

/** A candidate with the probability that its sentences say the same. */
export interface Scored {
  /** The sentences, by index. */
  readonly a: number;
  readonly b: number;
  /** Its place among the candidates. */
  readonly place: number;
  readonly score: number;
}

/** With how sure its links must be. */
export interface Model extends Weights {
  readonly thresholds: Thresholds;
}

/** By words alone. */
export const MODEL: Model = { ...WEIGHTS, thresholds: THRESHOLDS };
/** Where an encoder has read both reports. */
export const CLOSER_MODEL: Model = { ...CLOSER_WEIGHTS, thresholds: CLOSER_THRESHOLDS };

/** From which share of each sentence on it counts as a quotation. */
const QUOTED = 0.4;

/** Which of `CELLS` a candidate is in, a bit each. */
export function cellsOf({ values }: Measured, place: number): number {
  const row = place * WIDTH;
  return (
    ((values[row + AT.headlines] as number) > 0 ? 1 : 0) |
    ((values[row + AT['quoted-of-the-less']] as number) > QUOTED ? 2 : 0) |
    ((values[row + AT['headline-or-lede']] as number) > 0 ? 4 : 0)
  );
}

/** Weights as rows of numbers, a place for each feature that has been learnt of. */
interface Regression {
  readonly features: readonly Feature[];
  /** Where each stands in a candidate's row. */
  readonly places: Int32Array;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  /** What holds in each combination of `CELLS`, by its bits. */
  readonly inCells: readonly OfCells[];
}

interface OfCells {
  readonly bias: number;
  readonly weights: Float64Array;
}

const regressionOf = remembering(new WeakMap<Weights, Regression>(), ({ bias, cells, features }) => {
  const known = Object.entries(features) as [Feature, FeatureWeights][];
  const column = (of: (own: FeatureWeights) => number) => new Float64Array(known.map(([, own]) => of(own)));
  return {
    features: known.map(([feature]) => feature),
    places: new Int32Array(known.map(([feature]) => AT[feature])),
    means: column(([mean]) => mean),
    deviations: column(([, deviation]) => deviation),
    inCells: Array.from({ length: 2 ** CELLS.length }, (_, bits) => {
      const sumOf = (more: readonly number[]) => sum(more.filter((_, cell) => bits & (1 << cell)));
      return { bias: bias + sumOf(cells), weights: column(([, , weight, ...more]) => weight + sumOf(more)) };
    }),
  };
});

/** How sure it is, 0 to 1 for each candidate, that two sentences with these features say the same. */
export function probability(measured: Measured, model: Weights): Float64Array {
  const regression = regressionOf(model);
  const scores = new Float64Array(measured.candidates.count);
  for (let k = 0; k < scores.length; k++) scores[k] = 1 / (1 + Math.exp(-logit(measured, k, regression)));
  return scores;
}

function logit(measured: Measured, place: number, regression: Regression): number {
  const { bias, weights } = regression.inCells[cellsOf(measured, place)] as OfCells;
  let sum = bias;
  for (let f = 0; f < weights.length; f++) sum += contribution(measured, place, f, weights, regression);
  return sum;
}

/** What one feature of a candidate adds to the logit, by the weights of its cells. */
function contribution(
  { values }: Measured,
  place: number,
  feature: number,
  weights: Float64Array,
  { places, means, deviations }: Regression,
): number {
  const value = values[place * WIDTH + (places[feature] as number)] as number;
  return (weights[feature] as number) * standardised(value, means[feature] as number, deviations[feature] as number);
}

/** What is there without any feature, and what each adds to the logit of a candidate: a place for each of `features`. */
export function contributions(measured: Measured, place: number, model: Weights) {
  const regression = regressionOf(model);
  const { bias, weights } = regression.inCells[cellsOf(measured, place)] as OfCells;
  const added = new Float64Array(weights.length);
  for (let f = 0; f < added.length; f++) added[f] = contribution(measured, place, f, weights, regression);
  return { bias, features: regression.features, weights, added };
}

function sum(list: readonly number[]): number {
  return list.reduce((total, own) => total + own, 0);
}
