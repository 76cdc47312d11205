import { type Answering, type Answers, mutualSoftmax } from '../../encode/mutual-softmax';
import type { Word } from '../words';
import { Arena } from './arena';
import { CONTEXT, type ContextFeatures, contextFeatures, HOPELESS, type Sureness } from './context';
import { dot } from './dot';

/** What an encoder says of two words, and of the words around them. Values of about 0 to 1. */
export const MEANING = [
  'answer',
  'lesser answer',
  'greater answer',
  'cosine',
  'same and answer',
  'sure and answer',
  'answers next to it',
  'answers beside in one',
  'better answer of others',
  'both answers of others',
  'best answer of both',
  'answers of others together',
] as const;

const SIZE = MEANING.length;
const AT = Object.fromEntries(MEANING.map((name, k) => [name, CONTEXT.length + k])) as Readonly<
  Record<(typeof MEANING)[number], number>
>;

/** What a pass knows that looks at words with an encoder's eyes too. */
export const CONTEXT_AND_MEANING: readonly string[] = [...CONTEXT, ...MEANING];

/** What an encoder makes of each pair of words, row by row. */
export interface AnswerGrid extends Answers {
  readonly rows: number;
  readonly columns: number;
  readonly cosines: Float64Array;
  /** How likely the two answer one another, 0 to 1: the mean of both shares. */
  readonly of: Float64Array;
}

/** Null where a word was not read. */
export function answerGrid(
  a: readonly Word[],
  b: readonly Word[],
  answering: Answering,
  arena = new Arena(),
): AnswerGrid | null {
  if (![...a, ...b].every(({ vector }) => vector)) return null;
  const [rows, columns] = [a.length, b.length];
  const list = () => arena.doubles(rows * columns);
  const [cosines, of, answers] = [list(), list(), { ofRow: list(), ofColumn: list() }];
  for (let i = 0, cell = 0; i < rows; i++)
    for (let j = 0; j < columns; j++, cell++)
      cosines[cell] = dot(a[i]?.vector as Float32Array, b[j]?.vector as Float32Array);
  mutualSoftmax(cosines, rows, columns, answering, answers);
  for (let cell = 0; cell < of.length; cell++)
    of[cell] = ((answers.ofRow[cell] as number) + (answers.ofColumn[cell] as number)) / 2;
  return { rows, columns, cosines, of, ...answers };
}

/** A pair that the encoder finds less likely than this is looked at only where the words themselves have spoken for it. */
const UNLIKELY = 0.05;

/** Context of each pair that is hopeful by its words or by the encoder, and what the encoder says of it and around it. */
export function closerFeatures(
  before: Sureness,
  answers: AnswerGrid,
  a: readonly Word[],
  b: readonly Word[],
  arena = new Arena(),
): ContextFeatures {
  const { rows, columns, of, cosines, ofRow, ofColumn } = answers;
  const cells = worthALook(before, of, arena);
  const features = contextFeatures(before, a, b, arena, cells, CONTEXT.length + SIZE);
  const { values, size } = features;
  const at = (i: number, j: number) =>
    i < 0 || j < 0 || i >= rows || j >= columns ? 0 : (of[i * columns + j] as number);
  const [bestOfRow, bestOfColumn] = [twoBest(of, rows, columns, arena), twoBest(of, columns, rows, arena, true)];
  cells.forEach((cell, k) => {
    const j = cell % columns;
    const i = (cell - j) / columns;
    const own = of[cell] as number;
    const isSame = a[i]?.key === b[j]?.key;
    const [inRow, inColumn] = [logit(ofRow[cell] as number), logit(ofColumn[cell] as number)];
    const [otherOfRow, otherOfColumn] = [but(bestOfRow, i, own), but(bestOfColumn, j, own)];
    const row = k * size;
    values[row + AT.answer] = own;
    values[row + AT['lesser answer']] = Math.min(inRow, inColumn);
    values[row + AT['greater answer']] = Math.max(inRow, inColumn);
    values[row + AT.cosine] = cosines[cell] as number;
    values[row + AT['same and answer']] = isSame ? logit(own) : 0;
    values[row + AT['sure and answer']] = (before.of[cell] as number) * logit(own);
    values[row + AT['answers next to it']] = at(i - 1, j - 1) + at(i + 1, j + 1);
    values[row + AT['answers beside in one']] = at(i, j - 1) + at(i, j + 1) + (at(i - 1, j) + at(i + 1, j));
    values[row + AT['better answer of others']] = Math.max(otherOfRow, otherOfColumn);
    values[row + AT['both answers of others']] = otherOfRow + otherOfColumn;
    values[row + AT['best answer of both']] = own >= otherOfRow && own >= otherOfColumn ? own : 0;
    values[row + AT['answers of others together']] = otherOfRow * otherOfColumn;
  });
  return features;
}

function worthALook({ of: sureness }: Sureness, answers: Float64Array, arena: Arena): Int32Array {
  const cells = arena.integers(sureness.length);
  let count = 0;
  for (let cell = 0; cell < sureness.length; cell++)
    if ((sureness[cell] as number) > HOPELESS || (answers[cell] as number) > UNLIKELY) cells[count++] = cell;
  return cells.subarray(0, count);
}

/** The likeliest two of each line, one after the other. */
function twoBest(of: Float64Array, lines: number, length: number, arena: Arena, across = false): Float64Array {
  const best = arena.doubles(2 * lines);
  for (let line = 0; line < lines; line++)
    for (let place = 0; place < length; place++) {
      const value = of[across ? place * lines + line : line * length + place] as number;
      if (value > (best[2 * line] as number)) {
        best[2 * line + 1] = best[2 * line] as number;
        best[2 * line] = value;
      } else if (value > (best[2 * line + 1] as number)) best[2 * line + 1] = value;
    }
  return best;
}

/** The likeliest of a line but this one. */
function but(best: Float64Array, line: number, own: number): number {
  return (own === best[2 * line] ? best[2 * line + 1] : best[2 * line]) as number;
}

/** Between -1 and 1. */
function logit(share: number): number {
  return Math.max(-1, Math.min(1, (Math.log(share + 1e-6) - Math.log(1 - share + 1e-6)) / 8));
}
