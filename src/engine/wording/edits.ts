import type { Edit } from '../../model/link';
import type { Span } from '../../model/report';
import { isContent, type Run } from './runs';
import type { Answering } from './shifts/change';
import { type Context, contextIn } from './shifts/context';
import { shiftsOf } from './shifts/shifts';
import type { Word } from './words';

/** The words of a run, and which of them answer one another. */
interface Piece {
  readonly kind: Run['kind'];
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

/** Words that answer one another, across the whole passage. */
export interface Answers {
  /** For each word of both sides those of the other. */
  readonly of: ReadonlyMap<Word, readonly Word[]>;
  /** How two words are related, as in `Change`. */
  relation(x: Word, y: Word): Answering[2];
  /** As in `Change`. */
  readonly meaningKnown: boolean;
}

/**
 * The edits of a passage in reading order; together they hold each word of each side exactly once. Where a phrase has
 * moved it stands at the earlier of its two places.
 */
export function editsOf(runs: readonly Run[], a: readonly Word[], b: readonly Word[], answers: Answers): Edit[] {
  const context = contextIn(a, b, answers.of);
  return runs
    .map((run): Piece => ({ kind: run.kind, a: a.slice(...run.a), b: b.slice(...run.b) }))
    .flatMap((piece) => (piece.kind === 'changed' ? peeled(piece) : [piece]))
    .flatMap(byPart)
    .map((piece) => edit(piece, answers, context));
}

/** Punctuation at the ends of a change is a change of its own: it is seldom what differs. */
function peeled({ a, b }: Piece): Piece[] {
  const [coreA, coreB] = [core(a), core(b)];
  const parts: Piece[] = [
    ...marks(a.slice(0, coreA[0]), b.slice(0, coreB[0])),
    { kind: 'changed', a: a.slice(...coreA), b: b.slice(...coreB) },
    ...marks(a.slice(coreA[1]), b.slice(coreB[1])),
  ];
  return parts.filter((part) => part.a.length + part.b.length > 0);
}

/** Punctuation peeled off both sides: what is alike there is no change. */
function marks(a: readonly Word[], b: readonly Word[]): Piece[] {
  return [{ kind: isEqual({ kind: 'changed', a, b }) ? 'same' : 'changed', a, b }];
}

/** `[from, to)` of the words without punctuation at either end; quotation marks around or inside them stay: “imminent” is not imminent. */
function core(words: readonly Word[]): readonly [from: number, to: number] {
  // The sign of a number is no mark at its end.
  const isWord = (word: Word) => word.kind !== 'punctuation' || word.quantity !== null;
  const from = words.findIndex(isWord);
  if (from < 0) return [words.length, words.length];
  const to = words.findLastIndex(isWord) + 1;
  const isMark = (at: number) => words[at]?.key === '"';
  const open = words.slice(from, to).filter((word) => word.key === '"').length % 2 === 1;
  if (open) return isMark(to) ? [from, to + 1] : isMark(from - 1) ? [from - 1, to] : [from, to];
  return isMark(from - 1) && isMark(to) ? [from - 1, to + 1] : [from, to];
}

/** No edit runs across furniture: a run is cut where either side changes its part. */
function byPart({ kind, a, b }: Piece): Piece[] {
  const out: Piece[] = [];
  let [fromA, fromB] = [0, 0];
  while (fromA < a.length || fromB < b.length) {
    let [toA, toB] = [endOfPart(a, fromA), endOfPart(b, fromB)];
    if (kind === 'same') {
      const length = Math.min(toA - fromA, toB - fromB);
      [toA, toB] = [fromA + length, fromB + length];
    }
    const own = { a: a.slice(fromA, toA), b: b.slice(fromB, toB) };
    const face = own.a.length > 0 && own.b.length > 0;
    out.push({ kind: kind === 'moved' && !face ? 'changed' : kind, ...own });
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

function edit(piece: Piece, answers: Answers, context: Context): Edit {
  const { a, b } = piece;
  const kind =
    piece.kind !== 'changed' ? piece.kind : a.length === 0 ? 'only-b' : b.length === 0 ? 'only-a' : 'changed';
  return {
    kind,
    a: spanOf(a),
    b: spanOf(b),
    shifts:
      kind === 'same' || isEqual(piece)
        ? []
        : shiftsOf({ a, b, answering: answering(piece, answers), context, meaningKnown: answers.meaningKnown }),
  };
}

/** Moved and not changed. */
function isEqual({ a, b }: Piece): boolean {
  return a.length === b.length && a.every(({ key }, k) => key === b[k]?.key);
}

/** The words that answer one another; two that stand alone against one another do when a dictionary relates them. */
function answering({ a, b }: Piece, { of, relation }: Answers): Answering[] {
  const found = a.flatMap((word) =>
    (of.get(word) ?? [])
      .filter((other) => b.includes(other) && (isContent(word) || isContent(other)))
      .map((other): Answering => [word, other, relation(word, other)]),
  );
  const [x, y] = [a[0], b[0]];
  if (found.length > 0 || !x || !y || a.length > 1 || b.length > 1) return found;
  const known = relation(x, y);
  return known && known !== 'sibling' ? [[x, y, known]] : [];
}

function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [first.span[0], last.span[1]] : null;
}
