import DiffMatchPatch from 'diff-match-patch';

/** A run of words, `[from, to)` on each side by index: alike in code, or not. */
export interface Hunk {
  readonly same: boolean;
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** The cost grows with the product of the lengths; beyond this only the common beginning and end are found. */
const MOST_WORK = 4_000_000;
/** Code units that stand for themselves: from 1 up, without the surrogates. */
const MOST_CODES = 63_487;

/**
 * The correct difference of two lists of codes: every index of each side in exactly one hunk, in order, `same` hunks
 * alike code by code (Myers 1986, by diff-match-patch over one code unit a code). The diff runs in one canonical order
 * of the two lists, so that exchanging them mirrors the result although diff-match-patch itself breaks ties by order.
 */
export function diff(a: readonly string[], b: readonly string[]): Hunk[] {
  const alphabet = [...new Set([...a, ...b])].sort();
  if (alphabet.length > MOST_CODES || a.length * b.length > MOST_WORK) return ends(a, b);
  const codes = new Map(alphabet.map((code, k) => [code, String.fromCharCode(k + 1 < 0xd800 ? k + 1 : k + 1 + 0x800)]));
  const encode = (list: readonly string[]) => list.map((code) => codes.get(code)).join('');
  const [x, y] = [encode(a), encode(b)];
  return x <= y ? hunks(x, y) : hunks(y, x).map(({ same, a: first, b: second }) => ({ same, a: second, b: first }));
}

function hunks(x: string, y: string): Hunk[] {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0; // a clock would make the result differ from machine to machine
  const out: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [operation, text] of engine.diff_main(x, y, false)) {
    const toA = operation <= 0 ? i + text.length : i;
    const toB = operation >= 0 ? j + text.length : j;
    const same = operation === 0;
    const last = out.at(-1);
    if (last && !last.same && !same) out[out.length - 1] = { same, a: [last.a[0], toA], b: [last.b[0], toB] };
    else out.push({ same, a: [i, toA], b: [j, toB] });
    [i, j] = [toA, toB];
  }
  return out;
}

function ends(a: readonly string[], b: readonly string[]): Hunk[] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [endA, endB] = [a.length - end, b.length - end];
  const all: Hunk[] = [
    { same: true, a: [0, start], b: [0, start] },
    { same: false, a: [start, endA], b: [start, endB] },
    { same: true, a: [endA, a.length], b: [endB, b.length] },
  ];
  return all.filter((hunk) => hunk.a[1] > hunk.a[0] || hunk.b[1] > hunk.b[0]);
}
