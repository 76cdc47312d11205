import { CONTEXT, type Sureness, type Surroundings } from './context';
import { COMMON_EVIDENCE, type Grid, PLACE_EVIDENCE, WORD_EVIDENCE } from './evidence';

/**
 * What one pass has learnt, each row numbers between spaces. A row for each feature by its name: the weight that speaks
 * straight for the pair, then one weight for each hidden unit. A pair's sureness is the logistic function of `bias[0]`, plus what speaks straight, plus
 * what the hidden units say (`out`), each of which counts only where it is positive.
 */
export interface Pass {
  readonly bias: string;
  readonly out: string;
  readonly weights: Readonly<Record<string, string>>;
}

/** Hidden units of a pass; a row of weights has one more number. */
export const UNITS = 8;
const ROW = UNITS + 1;

/** A pass as the machine reads it: rows of `ROW` numbers, in the order of the features. */
interface Compiled {
  readonly bias: Float64Array;
  readonly out: Float64Array;
  readonly rows: Float64Array;
}

/** Makes a pass ready for use; `features` in the order in which their values come. */
function compile({ bias, out, weights }: Pass, features: readonly string[]): Compiled {
  const numbers = (row: string | undefined) => (row ? row.split(' ').map(Number) : []);
  const rows = features.flatMap((name) => {
    const row = numbers(weights[name]);
    if (row.length !== ROW) throw new RangeError(`no weights for “${name}”`);
    return row;
  });
  return {
    bias: Float64Array.from(numbers(bias)),
    out: Float64Array.from(numbers(out)),
    rows: Float64Array.from(rows),
  };
}

/** Tells how sure each pair is by its evidence and, from the second pass on, by what is around those worth another look. */
export type Judge = (grid: Grid, around?: Surroundings) => Sureness;

const [COMMON, WORDS, PLACES, AROUND] = [COMMON_EVIDENCE, WORD_EVIDENCE, PLACE_EVIDENCE, CONTEXT].map(
  ({ length }) => length,
) as [number, number, number, number];
/** The first row of weights of each kind of feature. */
const ROWS = {
  common: 0,
  words: COMMON * ROW,
  places: (COMMON + WORDS) * ROW,
  around: (COMMON + WORDS + PLACES) * ROW,
};

/** A judge by one pass; the first pass knows no surroundings. */
export function judgeBy(pass: Pass, first: boolean): Judge {
  const features = [...COMMON_EVIDENCE, ...WORD_EVIDENCE, ...PLACE_EVIDENCE, ...(first ? [] : CONTEXT)];
  const { bias, out, rows: weights } = compile(pass, features);
  const sums = new Float64Array(ROW);
  return (grid, around) => {
    const { rows, columns, kinds, places } = grid;
    const of = new Float64Array(rows * columns);
    const ofAll = bias.slice();
    for (let k = 0; k < COMMON; k++) add(ofAll, 0, weights, ROWS.common + k * ROW, grid.common[k] as number);
    const ofKinds = new Float64Array((grid.starts.length - 1) * ROW).fill(Number.NaN);
    const count = around ? around.cells.length : of.length;
    for (let k = 0; k < count; k++) {
      const cell = around ? (around.cells[k] as number) : k;
      const kind = kinds[cell] as number;
      if (Number.isNaN(ofKinds[kind * ROW])) sumKind(ofKinds, weights, ofAll, grid, kind);
      addPlaces(sums, ofKinds, kind * ROW, weights, places, cell * PLACES);
      if (around) addAround(sums, weights, around.values, k * AROUND);
      let z = sums[0] as number;
      for (let unit = 1; unit < ROW; unit++) {
        const value = sums[unit] as number;
        if (value > 0) z += value * (out[unit - 1] as number);
      }
      of[cell] = 1 / (1 + Math.exp(-z));
    }
    return { rows, columns, of };
  };
}

/** What speaks for a kind of pair, wherever it stands: what speaks for all, and the evidence of its words. */
function sumKind(into: Float64Array, weights: Float64Array, ofAll: Float64Array, grid: Grid, kind: number) {
  const at = kind * ROW;
  for (let unit = 0; unit < ROW; unit++) into[at + unit] = ofAll[unit] as number;
  const end = grid.starts[kind + 1] as number;
  for (let k = grid.starts[kind] as number; k < end; k++)
    add(into, at, weights, ROWS.words + (grid.names[k] as number) * ROW, grid.values[k] as number);
}

/** What speaks for one pair: what does for its kind, and the three features of where it stands, in one go. */
function addPlaces(
  sums: Float64Array,
  ofKinds: Float64Array,
  kind: number,
  weights: Float64Array,
  places: Float32Array,
  from: number,
) {
  const far = places[from] as number;
  const veryFar = places[from + 1] as number;
  const acronym = places[from + 2] as number;
  for (let unit = 0, row = ROWS.places; unit < ROW; unit++, row++)
    sums[unit] =
      (ofKinds[kind + unit] as number) +
      far * (weights[row] as number) +
      veryFar * (weights[row + ROW] as number) +
      acronym * (weights[row + 2 * ROW] as number);
}

/** Adds what a value says by its row of weights. Most of the time of the matching goes here: it is written out. */
function add(into: Float64Array, at: number, weights: Float64Array, row: number, value: number) {
  into[at] = (into[at] as number) + value * (weights[row] as number);
  into[at + 1] = (into[at + 1] as number) + value * (weights[row + 1] as number);
  into[at + 2] = (into[at + 2] as number) + value * (weights[row + 2] as number);
  into[at + 3] = (into[at + 3] as number) + value * (weights[row + 3] as number);
  into[at + 4] = (into[at + 4] as number) + value * (weights[row + 4] as number);
  into[at + 5] = (into[at + 5] as number) + value * (weights[row + 5] as number);
  into[at + 6] = (into[at + 6] as number) + value * (weights[row + 6] as number);
  into[at + 7] = (into[at + 7] as number) + value * (weights[row + 7] as number);
  into[at + 8] = (into[at + 8] as number) + value * (weights[row + 8] as number);
}

/** Adds what the surroundings from `from` on say; many are nought. */
function addAround(sums: Float64Array, weights: Float64Array, values: Float32Array, from: number) {
  for (let k = 0; k < AROUND; k++) {
    const value = values[from + k] as number;
    if (value !== 0) add(sums, 0, weights, ROWS.around + k * ROW, value);
  }
}

/** Runs the passes one after the other, each on what the one before was sure of. */
export function judge(grid: Grid, judges: readonly Judge[], look: (before: Sureness) => Surroundings): Sureness {
  const [first, ...later] = judges as readonly [Judge, ...Judge[]];
  return later.reduce((before, next) => next(grid, look(before)), first(grid));
}
