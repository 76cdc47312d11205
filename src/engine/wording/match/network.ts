import { lookUp } from '../../../model/look-up';
import { Arena } from './arena';
import type { ContextFeatures, Sureness } from './context';
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
    const row = numbers(lookUp(weights, name));
    if (row.length !== ROW) throw new RangeError(`no weights for “${name}”`);
    return row;
  });
  return {
    bias: Float64Array.from(numbers(bias)),
    out: Float64Array.from(numbers(out)),
    rows: Float64Array.from(rows),
  };
}

/** Tells how sure each pair is by its evidence and, from the second pass on, by the context of those worth another look. */
export type Scorer = (grid: Grid, context?: ContextFeatures, arena?: Arena) => Sureness;

const [COMMON, WORDS, PLACES] = [COMMON_EVIDENCE, WORD_EVIDENCE, PLACE_EVIDENCE].map(({ length }) => length) as [
  number,
  number,
  number,
];
/** The first row of weights of each kind of feature. */
const ROWS = {
  common: 0,
  words: COMMON * ROW,
  places: (COMMON + WORDS) * ROW,
  context: (COMMON + WORDS + PLACES) * ROW,
};

/** A scorer by one pass, which knows this of the context of a pair: the first pass nothing. */
export function passScorer(pass: Pass, context: readonly string[]): Scorer {
  const features = [...COMMON_EVIDENCE, ...WORD_EVIDENCE, ...PLACE_EVIDENCE, ...context];
  const { bias, out, rows: weights } = compile(pass, features);
  // What speaks for the pair in hand: the rows of weights, and the value of each.
  const rowsOfPair = new Int32Array(features.length);
  const valuesOfPair = new Float64Array(features.length);

  /** How sure the first `count` of these make a pair, beside `all`. Most of the time of the matching goes here: it is written out. */
  function sureness(all: Float64Array, count: number): number {
    let z = all[0] as number;
    let s1 = all[1] as number;
    let s2 = all[2] as number;
    let s3 = all[3] as number;
    let s4 = all[4] as number;
    let s5 = all[5] as number;
    let s6 = all[6] as number;
    let s7 = all[7] as number;
    let s8 = all[8] as number;
    for (let k = 0; k < count; k++) {
      const row = rowsOfPair[k] as number;
      const value = valuesOfPair[k] as number;
      z += value * (weights[row] as number);
      s1 += value * (weights[row + 1] as number);
      s2 += value * (weights[row + 2] as number);
      s3 += value * (weights[row + 3] as number);
      s4 += value * (weights[row + 4] as number);
      s5 += value * (weights[row + 5] as number);
      s6 += value * (weights[row + 6] as number);
      s7 += value * (weights[row + 7] as number);
      s8 += value * (weights[row + 8] as number);
    }
    if (s1 > 0) z += s1 * (out[0] as number);
    if (s2 > 0) z += s2 * (out[1] as number);
    if (s3 > 0) z += s3 * (out[2] as number);
    if (s4 > 0) z += s4 * (out[3] as number);
    if (s5 > 0) z += s5 * (out[4] as number);
    if (s6 > 0) z += s6 * (out[5] as number);
    if (s7 > 0) z += s7 * (out[6] as number);
    if (s8 > 0) z += s8 * (out[7] as number);
    return 1 / (1 + Math.exp(-z));
  }

  return ({ rows, columns, common, kinds, starts, names, values, places }, context, arena = new Arena()) => {
    const of = arena.doubles(rows * columns);
    // What speaks alike for all pairs of these passages.
    const all = bias.map((own, unit) =>
      common.reduce((sum, value, k) => sum + value * (weights[ROWS.common + k * ROW + unit] as number), own),
    );
    let count = 0;
    const speaks = (row: number, value: number) => {
      if (value === 0) return;
      rowsOfPair[count] = row;
      valuesOfPair[count++] = value;
    };
    const pairs = context ? context.cells.length : of.length;
    for (let k = 0; k < pairs; k++) {
      const cell = context ? (context.cells[k] as number) : k;
      const kind = kinds[cell] as number;
      const end = starts[kind + 1] as number;
      count = 0;
      for (let at = starts[kind] as number; at < end; at++)
        speaks(ROWS.words + (names[at] as number) * ROW, values[at] as number);
      for (let at = 0; at < PLACES; at++) speaks(ROWS.places + at * ROW, places[cell * PLACES + at] as number);
      if (context)
        for (let at = 0; at < context.size; at++)
          speaks(ROWS.context + at * ROW, context.values[k * context.size + at] as number);
      of[cell] = sureness(all, count);
    }
    return { rows, columns, of };
  };
}

/** Runs the passes one after the other, each on what the one before was sure of. */
export function scorePairs(
  grid: Grid,
  scorers: readonly Scorer[],
  look: (before: Sureness) => ContextFeatures,
  arena: Arena,
): Sureness {
  const [first, ...later] = scorers as readonly [Scorer, ...Scorer[]];
  return later.reduce((before, next) => next(grid, look(before), arena), first(grid, undefined, arena));
}
