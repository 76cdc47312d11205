import type { Word } from '../words';
import { Arena } from './arena';

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

/** Where the value of a name stands among those of a pair. */
const AT = Object.fromEntries(CONTEXT.map((name, k) => [name, k])) as Readonly<
  Record<(typeof CONTEXT)[number], number>
>;

/** How sure it is of each pair of words that they answer one another, 0 to 1, row by row. */
export interface Sureness {
  readonly rows: number;
  readonly columns: number;
  readonly of: Float64Array;
}

/** The cells worth another look, in order, and `size` values for each of them: those of `CONTEXT`, then what else is known. */
export interface ContextFeatures {
  readonly cells: Int32Array;
  readonly size: number;
  readonly values: Float32Array;
}

/** A pair this unlikely after one pass is not looked at again. */
export const HOPELESS = 0.01;

/** How far around a pair is looked for what goes with it. */
const WINDOW = 3;

/**
 * Measures each pair that is not hopeless by its context. Exchanging the passages exchanges rows and columns and
 * nothing else: whatever is taken along a row is taken along its column as well, then both are added.
 *
 * @param cells the pairs to look at. @param size how many values each has room for, those of `CONTEXT` being the first.
 */
export function contextFeatures(
  before: Sureness,
  a: readonly Word[],
  b: readonly Word[],
  arena = new Arena(),
  cells = hopeful(before, arena),
  size: number = SIZE,
): ContextFeatures {
  const { rows, columns, of } = before;
  const values = arena.floats(cells.length * size);
  // With a margin of nought around it, so that nothing asks whether a pair exists.
  const width = columns + 2 * WINDOW;
  const wide = arena.doubles((rows + 2 * WINDOW) * width);
  for (let i = 0; i < rows; i++) wide.set(of.subarray(i * columns, (i + 1) * columns), (i + WINDOW) * width + WINDOW);
  const lines = linesOf(before, arena);
  const [content, others] = [contentWords(a, arena), contentWords(b, arena)];
  // Places are told as steps from the pair itself: to ask a function for each would take longer than all the rest.
  const [up, down] = [-width, width];
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k] as number;
    const j = cell % columns;
    const i = (cell - j) / columns;
    const own = of[cell] as number;
    const here = (i + WINDOW) * width + j + WINDOW;
    // The ends of the passages answer one another.
    const previous = i === 0 && j === 0 ? 0.5 : (wide[here + up - 1] as number);
    const next = i === rows - 1 && j === columns - 1 ? 0.5 : (wide[here + down + 1] as number);
    const left = nearest(wide, here, up, -1);
    const right = nearest(wide, here, down, 1);
    const [x, y] = [content.before[i] as number, others.before[j] as number];
    const contentLeft = x < 0 && y < 0 ? 0.5 : (wide[(x + WINDOW) * width + y + WINDOW] as number);
    const [u, v] = [content.after[i] as number, others.after[j] as number];
    const contentRight = u === rows && v === columns ? 0.5 : (wide[(u + WINDOW) * width + v + WINDOW] as number);
    const before1 = wide[here - 1] as number;
    const after1 = wide[here + 1] as number;
    const above1 = wide[here + up] as number;
    const below1 = wide[here + down] as number;
    // Next to it on the diagonal; beyond the ends of the passages nothing is.
    const back = wide[here + up - 1] as number;
    const on = wide[here + down + 1] as number;
    const besideRow = Math.max(before1, after1);
    const besideColumn = Math.max(above1, below1);
    const rivalRow = bestBut(lines.rows, i, j);
    const rivalColumn = bestBut(lines.columns, j, i);
    const better = Math.max(rivalRow, rivalColumn);
    const offRow = distance(lines.rows, i, j);
    const offColumn = distance(lines.columns, j, i);
    const row = k * size;
    values[row + AT['sure before']] = own;
    values[row + AT['sureness before']] =
      Math.max(-8, Math.min(8, Math.log(own + 1e-6) - Math.log(1 - own + 1e-6))) / 8;
    values[row + AT['both before them']] = previous;
    values[row + AT['both after them']] = next;
    values[row + AT['both around them']] = previous * next;
    values[row + AT['two before or after']] =
      (wide[here + 2 * up - 2] as number) + (wide[here + 2 * down + 2] as number);
    values[row + AT['near before']] = left;
    values[row + AT['near after']] = right;
    values[row + AT['content word before']] = contentLeft;
    values[row + AT['content word after']] = contentRight;
    values[row + AT['content words around']] = contentLeft * contentRight;
    values[row + AT['beside in one']] = besideRow + besideColumn;
    values[row + AT['beside in one and next to it']] = Math.max(
      before1 * Math.max(wide[here + up - 2] as number, on),
      after1 * Math.max(wide[here + down + 2] as number, back),
      above1 * Math.max(wide[here + 2 * up - 1] as number, on),
      below1 * Math.max(wide[here + 2 * down + 1] as number, back),
    );
    values[row + AT['best rival of both']] = rivalRow + rivalColumn;
    values[row + AT['better rival']] = better;
    values[row + AT['distant rival of both']] = bestAway(lines.rows, i, j) + bestAway(lines.columns, j, i);
    values[row + AT['share of rivals']] =
      own / ((lines.rows.sums[i] as number) + (lines.columns.sums[j] as number) - own + 0.05);
    values[row + AT['taken on both sides']] = rivalRow * rivalColumn;
    values[row + AT['best of both']] = own > 0.02 && own >= better ? own : 0;
    values[row + AT['off the line']] = Math.min(offRow, offColumn);
    values[row + AT['far off the line']] = Math.max(offRow, offColumn);
    values[row + AT['inside a gap']] = left * right * (1 - better);
    values[row + AT['neighbours taken elsewhere']] =
      best(lines.rows, i - 1) -
      previous +
      (best(lines.columns, j - 1) - previous) +
      (best(lines.rows, i + 1) - next + (best(lines.columns, j + 1) - next));
    values[row + AT['phrase with both']] = Math.max(besideRow, besideColumn) * Math.max(left, right);
  }
  return { cells, size, values };
}

/** The cells that are not hopeless, in order. */
function hopeful({ of }: Sureness, arena: Arena): Int32Array {
  const cells = arena.integers(of.length);
  let count = 0;
  for (let cell = 0; cell < of.length; cell++) if ((of[cell] as number) > HOPELESS) cells[count++] = cell;
  return cells.subarray(0, count);
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
function contentWords(
  words: readonly Word[],
  arena: Arena,
): { readonly before: Int32Array; readonly after: Int32Array } {
  const before = arena.integers(words.length);
  const after = arena.integers(words.length);
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

/** Of words beside any one there are three at most: so many of the surest of a line are kept. */
const TOP = 4;

/** Each word of one side against all words of the other. */
interface Lines {
  /** The surest pairs of each line, `TOP` a line, the surest first; at place -1 and not sure at all where there are fewer. */
  readonly places: Int32Array;
  readonly sureness: Float64Array;
  /** What all of a line comes to. */
  readonly sums: Float64Array;
  /** Where the answer to each word would stand by the answers of its neighbours; NaN where none has one. */
  readonly expected: Float64Array;
}

function linesOf({ rows, columns, of }: Sureness, arena: Arena): { readonly rows: Lines; readonly columns: Lines } {
  const lines = { rows: emptyLines(rows, arena), columns: emptyLines(columns, arena) };
  for (let i = 0, cell = 0; i < rows; i++)
    for (let j = 0; j < columns; j++, cell++) {
      const value = of[cell] as number;
      addTo(lines.rows, i, j, value);
      addTo(lines.columns, j, i, value);
    }
  expect(lines.rows);
  expect(lines.columns);
  return lines;
}

function emptyLines(length: number, arena: Arena): Lines {
  return {
    places: arena.integers(length * TOP).fill(-1),
    sureness: arena.doubles(length * TOP),
    sums: arena.doubles(length),
    expected: arena.doubles(length),
  };
}

function addTo({ places, sureness, sums }: Lines, line: number, place: number, value: number): void {
  sums[line] = (sums[line] as number) + value;
  const first = line * TOP;
  let at = first + TOP - 1;
  if (value <= (sureness[at] as number)) return;
  for (; at > first && (sureness[at - 1] as number) < value; at--) {
    sureness[at] = sureness[at - 1] as number;
    places[at] = places[at - 1] as number;
  }
  sureness[at] = value;
  places[at] = place;
}

/** So many neighbours on each side tell where an answer would stand. */
const REACH = 4;

function expect({ places, sureness, expected }: Lines): void {
  for (let line = 0; line < expected.length; line++) {
    let sum = 0;
    let total = 0;
    for (let d = 1; d <= REACH; d++)
      for (let near = line - d; near <= line + d; near += 2 * d) {
        if (near < 0 || near >= expected.length) continue;
        const share = (sureness[near * TOP] as number) ** 2 / d;
        sum += share * (Math.max(0, places[near * TOP] as number) + (line - near));
        total += share;
      }
    expected[line] = total < 0.05 ? Number.NaN : sum / total;
  }
}

/** The surest pair of a line; beyond the ends of the passage, neither sure nor unsure. */
function best({ sureness, sums }: Lines, line: number): number {
  return line < 0 || line >= sums.length ? 0.5 : (sureness[line * TOP] as number);
}

/** The surest pair of a line but the one at `place`. */
function bestBut({ places, sureness }: Lines, line: number, place: number): number {
  return sureness[line * TOP + (places[line * TOP] === place ? 1 : 0)] as number;
}

/** The surest pair of a line with a word that does not stand beside `place`. */
function bestAway({ places, sureness }: Lines, line: number, place: number): number {
  let at = line * TOP;
  while (at < line * TOP + TOP - 1 && Math.abs((places[at] as number) - place) <= 1) at++;
  return sureness[at] as number;
}

/** How far `place` stands from where the neighbours' answers lead, as a share of six words and more. */
function distance({ expected }: Lines, line: number, place: number): number {
  const led = expected[line] as number;
  return Number.isNaN(led) ? 0.5 : Math.min(1, Math.abs(place - led) / 6);
}
