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
    for (let k = 0; k < COMMON; k++) add(ofAll, weights, ROWS.common + k * ROW, grid.common[k] as number);
    const count = around ? around.cells.length : of.length;
    for (let k = 0; k < count; k++) {
      const cell = around ? (around.cells[k] as number) : k;
      for (let unit = 0; unit < ROW; unit++) sums[unit] = ofAll[unit] as number;
      addWords(sums, weights, grid, kinds[cell] as number);
      addPlaces(sums, weights, places, cell * PLACES);
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

/** Adds what the words of a pair say, wherever they stand. */
function addWords(sums: Float64Array, weights: Float64Array, { starts, names, values }: Grid, kind: number) {
  const end = starts[kind + 1] as number;
  for (let k = starts[kind] as number; k < end; k++)
    add(sums, weights, ROWS.words + (names[k] as number) * ROW, values[k] as number);
}

/** Adds what the three features of where a pair stands say, in one go. */
function addPlaces(sums: Float64Array, weights: Float64Array, places: Float32Array, from: number) {
  const far = places[from] as number;
  const veryFar = places[from + 1] as number;
  const acronym = places[from + 2] as number;
  for (let unit = 0, row = ROWS.places; unit < ROW; unit++, row++)
    sums[unit] =
      (sums[unit] as number) +
      far * (weights[row] as number) +
      veryFar * (weights[row + ROW] as number) +
      acronym * (weights[row + 2 * ROW] as number);
}

/** Adds what a value says by its row of weights. Most of the time of the matching goes here: it is written out. */
function add(sums: Float64Array, weights: Float64Array, row: number, value: number) {
  sums[0] = (sums[0] as number) + value * (weights[row] as number);
  sums[1] = (sums[1] as number) + value * (weights[row + 1] as number);
  sums[2] = (sums[2] as number) + value * (weights[row + 2] as number);
  sums[3] = (sums[3] as number) + value * (weights[row + 3] as number);
  sums[4] = (sums[4] as number) + value * (weights[row + 4] as number);
  sums[5] = (sums[5] as number) + value * (weights[row + 5] as number);
  sums[6] = (sums[6] as number) + value * (weights[row + 6] as number);
  sums[7] = (sums[7] as number) + value * (weights[row + 7] as number);
  sums[8] = (sums[8] as number) + value * (weights[row + 8] as number);
}

/** Adds what the surroundings from `from` on say; many are nought. */
function addAround(sums: Float64Array, weights: Float64Array, values: Float32Array, from: number) {
  for (let k = 0; k < AROUND; k++) {
    const value = values[from + k] as number;
    if (value !== 0) add(sums, weights, ROWS.around + k * ROW, value);
  }
}

/** Runs the passes one after the other, each on what the one before was sure of. */
export function judge(grid: Grid, judges: readonly Judge[], look: (before: Sureness) => Surroundings): Sureness {
  const [first, ...later] = judges as readonly [Judge, ...Judge[]];
  return later.reduce((before, next) => next(grid, look(before)), first(grid));
}
