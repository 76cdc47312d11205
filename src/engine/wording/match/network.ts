import { CONTEXT, HOPELESS, type Sureness } from './context';
import { EVIDENCE, type Grid } from './evidence';

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

/** Tells how sure each pair is by its evidence and, from the second pass on, by what is around it. */
export type Judge = (grid: Grid, context?: { readonly before: Sureness; readonly values: Float32Array }) => Sureness;

/** A judge by one pass; the first pass knows no surroundings. */
export function judgeBy(pass: Pass, first: boolean): Judge {
  const { bias, out, rows: weights } = compile(pass, first ? EVIDENCE : [...EVIDENCE, ...CONTEXT]);
  const sums = new Float64Array(ROW);
  return ({ rows, columns, values }, context) => {
    const of = new Float64Array(rows * columns);
    for (let cell = 0; cell < of.length; cell++) {
      if (context && (context.before.of[cell] as number) <= HOPELESS) continue;
      sums.set(bias);
      add(sums, weights, 0, values, cell * EVIDENCE.length, EVIDENCE.length);
      if (context) add(sums, weights, EVIDENCE.length * ROW, context.values, cell * CONTEXT.length, CONTEXT.length);
      let z = sums[0] as number;
      for (let k = 1; k < ROW; k++) {
        const unit = sums[k] as number;
        if (unit > 0) z += unit * (out[k - 1] as number);
      }
      of[cell] = 1 / (1 + Math.exp(-z));
    }
    return { rows, columns, of };
  };
}

/**
 * Adds what `size` values from `at` on say, by the rows of weights from `row` on; most are nought. This is where the
 * time of the matching goes: the sums are kept out of the array, one by one.
 */
function add(sums: Float64Array, weights: Float64Array, row: number, values: Float32Array, at: number, size: number) {
  let s0 = sums[0] as number;
  let s1 = sums[1] as number;
  let s2 = sums[2] as number;
  let s3 = sums[3] as number;
  let s4 = sums[4] as number;
  let s5 = sums[5] as number;
  let s6 = sums[6] as number;
  let s7 = sums[7] as number;
  let s8 = sums[8] as number;
  for (let k = 0, w = row; k < size; k++, w += ROW) {
    const value = values[at + k] as number;
    if (value === 0) continue;
    s0 += value * (weights[w] as number);
    s1 += value * (weights[w + 1] as number);
    s2 += value * (weights[w + 2] as number);
    s3 += value * (weights[w + 3] as number);
    s4 += value * (weights[w + 4] as number);
    s5 += value * (weights[w + 5] as number);
    s6 += value * (weights[w + 6] as number);
    s7 += value * (weights[w + 7] as number);
    s8 += value * (weights[w + 8] as number);
  }
  sums[0] = s0;
  sums[1] = s1;
  sums[2] = s2;
  sums[3] = s3;
  sums[4] = s4;
  sums[5] = s5;
  sums[6] = s6;
  sums[7] = s7;
  sums[8] = s8;
}

/** Runs the passes one after the other, each on what the one before was sure of. */
export function judge(grid: Grid, judges: readonly Judge[], look: (before: Sureness) => Float32Array): Sureness {
  const [first, ...later] = judges as readonly [Judge, ...Judge[]];
  return later.reduce((before, next) => next(grid, { before, values: look(before) }), first(grid));
}
