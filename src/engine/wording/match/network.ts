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

/** A pass as the machine reads it: rows of `units + 1` numbers, in the order of the features. */
interface Compiled {
  readonly units: number;
  readonly bias: Float64Array;
  readonly out: Float64Array;
  readonly rows: Float64Array;
}

/** Makes a pass ready for use; `features` in the order in which their values come. */
function compile({ bias, out, weights }: Pass, features: readonly string[]): Compiled {
  const numbers = (row: string | undefined) => (row ? row.split(' ').map(Number) : []);
  const rows = features.flatMap((name) => {
    const row = numbers(weights[name]);
    if (row.length !== numbers(bias).length) throw new RangeError(`no weights for “${name}”`);
    return row;
  });
  return {
    units: numbers(out).length,
    bias: Float64Array.from(numbers(bias)),
    out: Float64Array.from(numbers(out)),
    rows: Float64Array.from(rows),
  };
}

/** Tells how sure each pair is by its evidence and, from the second pass on, by what is around it. */
export type Judge = (grid: Grid, context?: { readonly before: Sureness; readonly values: Float32Array }) => Sureness;

/** A judge by one pass; the first pass knows no surroundings. */
export function judgeBy(pass: Pass, first: boolean): Judge {
  const compiled = compile(pass, first ? EVIDENCE : [...EVIDENCE, ...CONTEXT]);
  const { units, bias, out } = compiled;
  const sums = new Float64Array(units + 1);
  return ({ rows, columns, values }, context) => {
    const of = new Float64Array(rows * columns);
    for (let cell = 0; cell < of.length; cell++) {
      if (context && (context.before.of[cell] as number) <= HOPELESS) continue;
      sums.set(bias);
      add(sums, compiled, values, cell, EVIDENCE.length, 0);
      if (context) add(sums, compiled, context.values, cell, CONTEXT.length, EVIDENCE.length);
      let z = sums[0] as number;
      for (let k = 0; k < units; k++) {
        const unit = sums[k + 1] as number;
        if (unit > 0) z += unit * (out[k] as number);
      }
      of[cell] = 1 / (1 + Math.exp(-z));
    }
    return { rows, columns, of };
  };
}

/** Adds what the `size` values of a cell say; most are nought. */
function add(
  sums: Float64Array,
  { rows, units }: Compiled,
  values: Float32Array,
  cell: number,
  size: number,
  from: number,
) {
  for (let k = 0; k < size; k++) {
    const value = values[cell * size + k] as number;
    if (value === 0) continue;
    const row = (from + k) * (units + 1);
    for (let unit = 0; unit <= units; unit++)
      sums[unit] = (sums[unit] as number) + value * (rows[row + unit] as number);
  }
}

/** Runs the passes one after the other, each on what the one before was sure of. */
export function judge(grid: Grid, judges: readonly Judge[], look: (before: Sureness) => Float32Array): Sureness {
  const [first, ...later] = judges as readonly [Judge, ...Judge[]];
  return later.reduce((before, next) => next(grid, { before, values: look(before) }), first(grid));
}
