import type { Edit, Span } from '../model';
import type { Hunk } from './diff';
import { shiftsOf } from './shifts';
import type { Word } from './words';

/** Words of both sides that stand against one another: all alike, or all changed. */
interface Run {
  readonly same: boolean;
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

/** The edits of a passage in reading order; together they hold each word of each side exactly once. */
export function editsOf(hunks: readonly Hunk[], a: readonly Word[], b: readonly Word[]): Edit[] {
  return hunks
    .map((hunk): Run => ({ same: hunk.same, a: a.slice(...hunk.a), b: b.slice(...hunk.b) }))
    .flatMap((run) => (run.same ? byLikeness(run) : peeled(run)))
    .flatMap(byPart)
    .map(edit);
}

/** Words of one code may still differ in form: each run of those is a change of its own. */
function byLikeness({ a, b }: Run): Run[] {
  const out: { same: boolean; a: Word[]; b: Word[] }[] = [];
  a.forEach((word, k) => {
    const other = b[k] as Word;
    const same = word.key === other.key;
    const last = out.at(-1);
    if (last?.same === same) {
      last.a.push(word);
      last.b.push(other);
    } else out.push({ same, a: [word], b: [other] });
  });
  return out;
}

/** Punctuation at the ends of a change is a change of its own: it is seldom what differs. */
function peeled({ a, b }: Run): Run[] {
  const [coreA, coreB] = [core(a), core(b)];
  const parts: Run[] = [
    { same: false, a: a.slice(0, coreA[0]), b: b.slice(0, coreB[0]) },
    { same: false, a: a.slice(...coreA), b: b.slice(...coreB) },
    { same: false, a: a.slice(coreA[1]), b: b.slice(coreB[1]) },
  ];
  return parts.filter((part) => part.a.length + part.b.length > 0);
}

/** `[from, to)` of the words without punctuation at either end; quotation marks around or inside them stay: “imminent” is not imminent. */
function core(words: readonly Word[]): readonly [from: number, to: number] {
  const isWord = (word: Word) => word.kind !== 'punctuation';
  const from = words.findIndex(isWord);
  if (from < 0) return [words.length, words.length];
  const to = words.findLastIndex(isWord) + 1;
  const isMark = (at: number) => words[at]?.key === '"';
  const open = words.slice(from, to).filter((word) => word.key === '"').length % 2 === 1;
  if (open) return isMark(to) ? [from, to + 1] : isMark(from - 1) ? [from - 1, to] : [from, to];
  return isMark(from - 1) && isMark(to) ? [from - 1, to + 1] : [from, to];
}

/** No edit runs across furniture: a run is cut where either side changes its part. */
function byPart({ same, a, b }: Run): Run[] {
  const out: Run[] = [];
  let [fromA, fromB] = [0, 0];
  while (fromA < a.length || fromB < b.length) {
    let [toA, toB] = [endOfPart(a, fromA), endOfPart(b, fromB)];
    if (same) {
      const length = Math.min(toA - fromA, toB - fromB);
      [toA, toB] = [fromA + length, fromB + length];
    }
    out.push({ same, a: a.slice(fromA, toA), b: b.slice(fromB, toB) });
    [fromA, fromB] = [toA, toB];
  }
  return out;
}

/** Where the part ends that the word at `from` is of. */
function endOfPart(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && words[to]?.part === words[from]?.part) to++;
  return to;
}

function edit({ same, a, b }: Run): Edit {
  const kind = same ? 'same' : a.length === 0 ? 'only-b' : b.length === 0 ? 'only-a' : 'changed';
  return { kind, a: spanOf(a), b: spanOf(b), shifts: same ? [] : shiftsOf(a, b) };
}

function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [first.span[0], last.span[1]] : null;
}
