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

type Context = (typeof CONTEXT)[number];

const SIZE = CONTEXT.length;
const AT = Object.fromEntries(CONTEXT.map((name, k) => [name, k])) as Readonly<Record<Context, number>>;

/** How sure it is of each pair of words that they answer one another, 0 to 1, row by row. */
export interface Sureness {
  readonly rows: number;
  readonly columns: number;
  readonly of: Float64Array;
}

/** A pair this unlikely after one pass is not looked at again. */
export const HOPELESS = 0.01;

/** How far around a pair is looked for what goes with it. */
const WINDOW = 3;

/**
 * Measures each pair that is not hopeless by its surroundings: `CONTEXT.length` values a pair, row by row. Exchanging the passages exchanges
 * rows and columns and nothing else: whatever is taken along a row is taken along its column as well, then both are added.
 */
export function surroundings(before: Sureness, a: readonly Word[], b: readonly Word[]): Float32Array {
  const { rows, columns, of } = before;
  const values = new Float32Array(rows * columns * SIZE);
  const p = (i: number, j: number) =>
    i < 0 || j < 0 || i >= rows || j >= columns ? 0 : (of[i * columns + j] as number);
  const lines = { a: along(before, false), b: along(before, true) };
  const [content, others] = [contentWords(a), contentWords(b)];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const at = (i * columns + j) * SIZE;
      const own = p(i, j);
      if (own <= HOPELESS) continue;
      // The ends of the passages answer one another.
      const edge = (x: number, y: number) => ((x < 0 && y < 0) || (x === rows && y === columns) ? 0.5 : p(x, y));
      const [previous, next] = [edge(i - 1, j - 1), edge(i + 1, j + 1)];
      const [left, right] = [window(p, i, j, -1), window(p, i, j, 1)];
      const [contentLeft, contentRight] = [
        edge(content.before[i] as number, others.before[j] as number),
        edge(content.after[i] as number, others.after[j] as number),
      ];
      const besideRow = Math.max(p(i, j - 1), p(i, j + 1));
      const besideColumn = Math.max(p(i - 1, j), p(i + 1, j));
      const [row, column] = [lines.a[i] as Line, lines.b[j] as Line];
      const [rivalRow, rivalColumn] = [row.bestBut(j), column.bestBut(i)];
      const [distantRow, distantColumn] = [row.bestAway(j), column.bestAway(i)];
      values[at + AT['sure before']] = own;
      values[at + AT['sureness before']] =
        Math.max(-8, Math.min(8, Math.log(own + 1e-6) - Math.log(1 - own + 1e-6))) / 8;
      values[at + AT['both before them']] = previous;
      values[at + AT['both after them']] = next;
      values[at + AT['both around them']] = previous * next;
      values[at + AT['two before or after']] = p(i - 2, j - 2) + p(i + 2, j + 2);
      values[at + AT['near before']] = left;
      values[at + AT['near after']] = right;
      values[at + AT['content word before']] = contentLeft;
      values[at + AT['content word after']] = contentRight;
      values[at + AT['content words around']] = contentLeft * contentRight;
      values[at + AT['beside in one']] = besideRow + besideColumn;
      values[at + AT['beside in one and next to it']] = Math.max(
        p(i, j - 1) * Math.max(p(i - 1, j - 2), p(i + 1, j + 1)),
        p(i, j + 1) * Math.max(p(i + 1, j + 2), p(i - 1, j - 1)),
        p(i - 1, j) * Math.max(p(i - 2, j - 1), p(i + 1, j + 1)),
        p(i + 1, j) * Math.max(p(i + 2, j + 1), p(i - 1, j - 1)),
      );
      values[at + AT['best rival of both']] = rivalRow + rivalColumn;
      values[at + AT['better rival']] = Math.max(rivalRow, rivalColumn);
      values[at + AT['distant rival of both']] = distantRow + distantColumn;
      values[at + AT['share of rivals']] = own / (row.sum + column.sum - own + 0.05);
      values[at + AT['taken on both sides']] = rivalRow * rivalColumn;
      values[at + AT['best of both']] = own > 0.02 && own >= rivalRow && own >= rivalColumn ? own : 0;
      const off = Math.min(row.distance(j), column.distance(i));
      values[at + AT['off the line']] = off;
      values[at + AT['far off the line']] = Math.max(row.distance(j), column.distance(i));
      values[at + AT['inside a gap']] = left * right * (1 - Math.max(rivalRow, rivalColumn));
      values[at + AT['neighbours taken elsewhere']] =
        (lines.a[i - 1]?.best ?? 0.5) -
        previous +
        ((lines.b[j - 1]?.best ?? 0.5) - previous) +
        ((lines.a[i + 1]?.best ?? 0.5) - next + ((lines.b[j + 1]?.best ?? 0.5) - next));
      values[at + AT['phrase with both']] = Math.max(besideRow, besideColumn) * Math.max(left, right);
    }
  return values;
}

/** The surest pair near `(i, j)` before (-1) or after (1) it on both sides; what stands nearer counts more. */
function window(p: (i: number, j: number) => number, i: number, j: number, way: -1 | 1): number {
  let best = 0;
  for (let x = 1; x <= WINDOW; x++)
    for (let y = 1; y <= WINDOW; y++) {
      const value = p(i + way * x, j + way * y) * (1 - 0.15 * (x + y - 2));
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

function along({ rows, columns, of }: Sureness, byColumn: boolean): Line[] {
  const [length, width] = byColumn ? [columns, rows] : [rows, columns];
  const p = (k: number, l: number) => of[byColumn ? l * columns + k : k * columns + l] as number;
  const expected = lineOf(p, length, width);
  return Array.from({ length }, (_, k) => {
    // The four surest are enough: of words beside any one, there are three at most.
    const top = [-1, -1, -1, -1];
    let sum = 0;
    for (let l = 0; l < width; l++) {
      const value = p(k, l);
      sum += value;
      let at = 4;
      while (at > 0 && (top[at - 1] === -1 || p(k, top[at - 1] as number) < value)) at--;
      if (at === 4) continue;
      for (let m = 3; m > at; m--) top[m] = top[m - 1] as number;
      top[at] = l;
    }
    const sure = (l: number | undefined) => (l === undefined || l < 0 ? 0 : p(k, l));
    const line = expected[k] as number;
    return {
      best: sure(top[0]),
      sum,
      bestBut: (l) => sure(l === top[0] ? top[1] : top[0]),
      bestAway: (l) => sure(top.find((m) => Math.abs(m - l) > 1)),
      distance: (l) => (Number.isNaN(line) ? 0.5 : Math.min(1, Math.abs(l - line) / 6)),
    };
  });
}

/** Where the answer to each word would stand by the answers of its neighbours; NaN where none has one. */
function lineOf(p: (k: number, l: number) => number, length: number, width: number): Float64Array {
  const answer = new Float64Array(length);
  const weight = new Float64Array(length);
  for (let k = 0; k < length; k++) {
    let at = 0;
    for (let l = 0; l < width; l++) if (p(k, l) > p(k, at)) at = l;
    answer[k] = at;
    weight[k] = p(k, at) ** 2;
  }
  const reach = 4;
  return Float64Array.from(answer, (_, k) => {
    let [sum, total] = [0, 0];
    for (let d = 1; d <= reach; d++)
      for (const m of [k - d, k + d]) {
        if (m < 0 || m >= length) continue;
        const share = (weight[m] as number) / d;
        sum += share * ((answer[m] as number) + (k - m));
        total += share;
      }
    return total < 0.05 ? Number.NaN : sum / total;
  });
}
