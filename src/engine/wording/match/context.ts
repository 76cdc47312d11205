import type { Word } from '../words';

/** What the words around two words say of them, given how sure each pair was before. Values of about 0 to 1. */
export const CONTEXT = [
  'sure before',
  'sureness before',
  'both before them',
  'both after them',
  'both around them',
  'two before or after',
  'near before',
  'near after',
  'content word before',
  'content word after',
  'content words around',
  'beside in one',
  'beside in one and next to it',
  'best rival of both',
  'better rival',
  'distant rival of both',
  'share of rivals',
  'taken on both sides',
  'best of both',
  'off the line',
  'far off the line',
  'inside a gap',
  'neighbours taken elsewhere',
  'phrase with both',
] as const;

const SIZE = CONTEXT.length;

/** A value for each name of {@link CONTEXT}, in its order. */
type ByName = { [K in (typeof CONTEXT)[number] as never]: K } & readonly number[];

/** How sure it is of each pair of words that they answer one another, 0 to 1, row by row. */
export interface Sureness {
  readonly rows: number;
  readonly columns: number;
  readonly of: Float64Array;
}

/** The cells worth another look, in order, and `CONTEXT.length` values for each of them. */
export interface Surroundings {
  readonly cells: Int32Array;
  readonly values: Float32Array;
}

/** A pair this unlikely after one pass is not looked at again. */
export const HOPELESS = 0.01;

/** How far around a pair is looked for what goes with it. */
const WINDOW = 3;

/**
 * Measures each pair that is not hopeless by its surroundings. Exchanging the passages exchanges rows and columns and
 * nothing else: whatever is taken along a row is taken along its column as well, then both are added.
 */
export function surroundings(before: Sureness, a: readonly Word[], b: readonly Word[]): Surroundings {
  const { rows, columns, of } = before;
  const cells = Int32Array.from(hopeful(of));
  const values = new Float32Array(cells.length * SIZE);
  // With a margin of nought around it, so that nothing asks whether a pair exists.
  const width = columns + 2 * WINDOW;
  const wide = new Float64Array((rows + 2 * WINDOW) * width);
  for (let i = 0; i < rows; i++) wide.set(of.subarray(i * columns, (i + 1) * columns), (i + WINDOW) * width + WINDOW);
  const p = (i: number, j: number) => wide[(i + WINDOW) * width + j + WINDOW] as number;
  // The ends of the passages answer one another.
  const edge = (x: number, y: number) => ((x < 0 && y < 0) || (x === rows && y === columns) ? 0.5 : p(x, y));
  const lines = { a: along(before, false), b: along(before, true) };
  const [content, others] = [contentWords(a), contentWords(b)];
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k] as number;
    const j = cell % columns;
    const i = (cell - j) / columns;
    const own = of[cell] as number;
    const [previous, next] = [edge(i - 1, j - 1), edge(i + 1, j + 1)];
    const middle = (i + WINDOW) * width + j + WINDOW;
    const [left, right] = [nearest(wide, middle, -width, -1), nearest(wide, middle, width, 1)];
    const [contentLeft, contentRight] = [
      edge(content.before[i] as number, others.before[j] as number),
      edge(content.after[i] as number, others.after[j] as number),
    ];
    const [before1, after1] = [p(i, j - 1), p(i, j + 1)];
    const [above1, below1] = [p(i - 1, j), p(i + 1, j)];
    const besideRow = Math.max(before1, after1);
    const besideColumn = Math.max(above1, below1);
    const [row, column] = [lines.a[i] as Line, lines.b[j] as Line];
    const [rivalRow, rivalColumn] = [row.bestBut(j), column.bestBut(i)];
    const [distantRow, distantColumn] = [row.bestAway(j), column.bestAway(i)];
    const better = Math.max(rivalRow, rivalColumn);
    const [offRow, offColumn] = [row.distance(j), column.distance(i)];
    const around: ByName = [
      own,
      Math.max(-8, Math.min(8, Math.log(own + 1e-6) - Math.log(1 - own + 1e-6))) / 8,
      previous,
      next,
      previous * next,
      p(i - 2, j - 2) + p(i + 2, j + 2),
      left,
      right,
      contentLeft,
      contentRight,
      contentLeft * contentRight,
      besideRow + besideColumn,
      Math.max(
        before1 * Math.max(p(i - 1, j - 2), p(i + 1, j + 1)),
        after1 * Math.max(p(i + 1, j + 2), p(i - 1, j - 1)),
        above1 * Math.max(p(i - 2, j - 1), p(i + 1, j + 1)),
        below1 * Math.max(p(i + 2, j + 1), p(i - 1, j - 1)),
      ),
      rivalRow + rivalColumn,
      better,
      distantRow + distantColumn,
      own / (row.sum + column.sum - own + 0.05),
      rivalRow * rivalColumn,
      own > 0.02 && own >= better ? own : 0,
      Math.min(offRow, offColumn),
      Math.max(offRow, offColumn),
      left * right * (1 - better),
      (lines.a[i - 1]?.best ?? 0.5) -
        previous +
        ((lines.b[j - 1]?.best ?? 0.5) - previous) +
        ((lines.a[i + 1]?.best ?? 0.5) - next + ((lines.b[j + 1]?.best ?? 0.5) - next)),
      Math.max(besideRow, besideColumn) * Math.max(left, right),
    ];
    values.set(around, k * SIZE);
  }
  return { cells, values };
}

function hopeful(of: Float64Array): number[] {
  const out: number[] = [];
  for (let cell = 0; cell < of.length; cell++) if ((of[cell] as number) > HOPELESS) out.push(cell);
  return out;
}

/** The surest pair near the one at `middle` that is before or after it on both sides, a step along each being `row` and `column`; what stands nearer counts more. */
function nearest(wide: Float64Array, middle: number, row: number, column: number): number {
  let best = 0;
  for (let x = 1; x <= WINDOW; x++)
    for (let y = 1; y <= WINDOW; y++) {
      const value = (wide[middle + x * row + y * column] as number) * (1 - 0.15 * (x + y - 2));
      if (value > best) best = value;
    }
  return best;
}

/** Where the nearest content words stand before and after each word; -1 and the length where there are none. */
function contentWords(words: readonly Word[]): { readonly before: Int32Array; readonly after: Int32Array } {
  const before = new Int32Array(words.length);
  const after = new Int32Array(words.length);
  const isContent = (k: number) => words[k]?.kind !== 'punctuation' && !words[k]?.function;
  for (let k = 0, last = -1; k < words.length; k++) {
    before[k] = last;
    if (isContent(k)) last = k;
  }
  for (let k = words.length - 1, next = words.length; k >= 0; k--) {
    after[k] = next;
    if (isContent(k)) next = k;
  }
  return { before, after };
}

/** One word against all words of the other side. */
interface Line {
  readonly best: number;
  readonly sum: number;
  /** The surest pair but the one with `k`. */
  bestBut(k: number): number;
  /** The surest pair with a word that does not stand beside `k`. */
  bestAway(k: number): number;
  /** How far `k` stands from where the neighbours' answers lead, as a share of five words and more. */
  distance(k: number): number;
}

/** The lines of rows, or of columns. */
function along({ rows, columns, of }: Sureness, byColumn: boolean): Line[] {
  const [length, width] = byColumn ? [columns, rows] : [rows, columns];
  const values = byColumn ? turned(of, rows, columns) : of;
  const tops = Array.from({ length }, (_, k) => surest(values, k * width, width));
  const expected = expectedOf(tops);
  return tops.map(({ places, sum, sureness }, k) => {
    const line = expected[k] as number;
    const [first = -1, second, third] = places;
    return {
      best: sureness[0] as number,
      sum,
      bestBut: (l) => (l === first ? sureness[1] : sureness[0]) as number,
      bestAway: (l) => {
        const at = isAway(first, l) ? 0 : isAway(second, l) ? 1 : isAway(third, l) ? 2 : 3;
        return sureness[at] as number;
      },
      distance: (l) => (Number.isNaN(line) ? 0.5 : Math.min(1, Math.abs(l - line) / 6)),
    };
  });
}

const isAway = (place: number | undefined, l: number): boolean => Math.abs((place ?? -1) - l) > 1;

function turned(of: Float64Array, rows: number, columns: number): Float64Array {
  const out = new Float64Array(of.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j * rows + i] = of[i * columns + j] as number;
  return out;
}

/** The four surest of a line, the surest first, and what all of it comes to: of words beside any one, there are three at most. */
interface Top {
  readonly places: readonly number[];
  readonly sureness: readonly number[];
  readonly sum: number;
}

function surest(values: Float64Array, from: number, width: number): Top {
  const [places, sureness] = [
    [-1, -1, -1, -1],
    [0, 0, 0, 0],
  ];
  let sum = 0;
  for (let l = 0; l < width; l++) {
    const value = values[from + l] as number;
    sum += value;
    if (value <= (sureness[3] as number)) continue;
    let at = 3;
    for (; at > 0 && (sureness[at - 1] as number) < value; at--) {
      sureness[at] = sureness[at - 1] as number;
      places[at] = places[at - 1] as number;
    }
    sureness[at] = value;
    places[at] = l;
  }
  return { places, sureness, sum };
}

/** So many neighbours on each side tell where an answer would stand. */
const REACH = 4;

/** Where the answer to each word would stand by the answers of its neighbours; NaN where none has one. */
function expectedOf(tops: readonly Top[]): Float64Array {
  const expected = new Float64Array(tops.length);
  for (let k = 0; k < tops.length; k++) {
    let [sum, total] = [0, 0];
    for (let d = 1; d <= REACH; d++)
      for (let m = k - d; m <= k + d; m += 2 * d) {
        const top = tops[m];
        if (!top) continue;
        const share = (top.sureness[0] as number) ** 2 / d;
        sum += share * (Math.max(0, top.places[0] as number) + (k - m));
        total += share;
      }
    expected[k] = total < 0.05 ? Number.NaN : sum / total;
  }
  return expected;
}
