import type { Edit } from '../../model/link';
import type { Span } from '../../model/report';
import type { Answers } from './answers';
import { areSame, isContent, type Run } from './runs';
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

/**
 * The edits of a passage in reading order; together they hold each word of each side exactly once. Where a phrase has
 * moved it stands at the earlier of its two places.
 */
export function editsOf(
  runs: readonly Run[],
  a: readonly Word[],
  b: readonly Word[],
  answers: Answers,
  meaningKnown: boolean,
): Edit[] {
  const context = contextIn(a, b, answers.of);
  return runs
    .map((run): Piece => ({ kind: run.kind, a: a.slice(...run.a), b: b.slice(...run.b) }))
    .flatMap((piece) => (piece.kind === 'changed' ? peeled(piece) : [piece]))
    .flatMap((piece) => byPart(piece, answers))
    .map((piece) => edit(piece, answers, context, meaningKnown));
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
  return [{ kind: areSame(a, b) ? 'same' : 'changed', a, b }];
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

/**
 * No edit runs across furniture or the end of a sentence: a run is cut where either side changes its part. Parts of a change stand
 * against one another where their words answer, each else by itself.
 */
function byPart({ kind, a, b }: Piece, answers: Answers): Piece[] {
  if (kind === 'same') return sameByPart(a, b);
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.length <= 1 && right.length <= 1) return [{ kind, a, b }];
  const out: Piece[] = [];
  let next = 0;
  for (const part of left) {
    const at = right.findIndex((other, k) => k >= next && answers.meet(part, other));
    if (at < 0) {
      out.push({ kind: 'changed', a: part, b: [] });
      continue;
    }
    for (const other of right.slice(next, at)) out.push({ kind: 'changed', a: [], b: other });
    out.push({ kind, a: part, b: right[at] ?? [] });
    next = at + 1;
  }
  return [...out, ...right.slice(next).map((other): Piece => ({ kind: 'changed', a: [], b: other }))];
}

function sameByPart(a: readonly Word[], b: readonly Word[]): Piece[] {
  const out: Piece[] = [];
  for (let from = 0, to = 0; from < a.length; from = to) {
    to = Math.min(endOfPart(a, from), endOfPart(b, from));
    out.push({ kind: 'same', a: a.slice(from, to), b: b.slice(from, to) });
  }
  return out;
}

function partsOf(words: readonly Word[]): (readonly Word[])[] {
  const out: (readonly Word[])[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = endOfPart(words, from);
    out.push(words.slice(from, to));
  }
  return out;
}

/** Where the part ends that the word at `from` is of. */
function endOfPart(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && words[to]?.part === words[from]?.part) to++;
  return to;
}

function edit(piece: Piece, answers: Answers, context: Context, meaningKnown: boolean): Edit {
  const { a, b } = piece;
  const kind =
    piece.kind !== 'changed' ? piece.kind : a.length === 0 ? 'only-b' : b.length === 0 ? 'only-a' : 'changed';
  return {
    kind,
    a: spanOf(a),
    b: spanOf(b),
    shifts:
      kind === 'same' || areSame(a, b)
        ? []
        : shiftsOf({ a, b, answering: answering(piece, answers), context, meaningKnown }),
  };
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
