import { CLOSER_WEIGHTS } from './closer-weights.data';
import { AT, type Feature, featureOf, type Measured, WIDTH } from './features';
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

/** A value this many deviations from the mean tells no more than one farther off. */
export const FARTHEST = 5;
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

/** How sure it is, 0 to 1 for each candidate, that two sentences with these features say the same. */
export function probability(measured: Measured, { bias, cells, features }: Weights): Float64Array {
  const { candidates, values } = measured;
  const known = Object.entries(features) as [Feature, FeatureWeights][];
  const places = Int32Array.from(known, ([name]) => AT[name]);
  const [means, deviations] = [column(known, 0), column(known, 1)];
  // One list of weights for each combination of cells.
  const combined = Array.from({ length: 2 ** CELLS.length }, (_, bits) => ({
    bias: bias + sum(cells.filter((_, cell) => bits & (1 << cell))),
    weights: Float64Array.from(
      known,
      ([, [, , weight, ...more]]) => weight + sum(more.filter((_, cell) => bits & (1 << cell))),
    ),
  }));
  const scores = new Float64Array(candidates.count);
  for (let k = 0; k < scores.length; k++) {
    const { bias: start, weights } = combined[cellsOf(measured, k)] as (typeof combined)[number];
    let logit = start;
    for (let f = 0, row = k * WIDTH; f < weights.length; f++) {
      const value = values[row + (places[f] as number)] as number;
      logit += (weights[f] as number) * standardised(value, means[f] as number, deviations[f] as number);
    }
    scores[k] = 1 / (1 + Math.exp(-logit));
  }
  return scores;
}

/** What each feature of a candidate adds to the logit, and what is there without any. */
export function contributions(measured: Measured, place: number, { bias, cells, features }: Weights) {
  const bits = cellsOf(measured, place);
  const inCells = cells.map((_, cell) => (bits >> cell) & 1);
  const list = (Object.entries(features) as [Feature, FeatureWeights][]).map(
    ([feature, [mean, deviation, own, ...more]]) => {
      const value = featureOf(measured, place, feature);
      const weight = own + sum(more.map((extra, cell) => extra * (inCells[cell] ?? 0)));
      return { feature, value, weight, contribution: weight * standardised(value, mean, deviation) };
    },
  );
  return { bias: bias + sum(cells.map((extra, cell) => extra * (inCells[cell] ?? 0))), features: list };
}

/** How many deviations a value is off the mean, within {@link FARTHEST}. */
function standardised(value: number, mean: number, deviation: number): number {
  const off = (value - mean) / deviation;
  return off > FARTHEST ? FARTHEST : off < -FARTHEST ? -FARTHEST : off;
}

function column(known: readonly [Feature, FeatureWeights][], at: number): Float64Array {
  return Float64Array.from(known, ([, own]) => own[at] as number);
}

function sum(list: readonly number[]): number {
  return list.reduce((total, own) => total + own, 0);
}
