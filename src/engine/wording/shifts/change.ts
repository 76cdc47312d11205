import type { Relation } from '../../language/lexicon';
import type { Shift } from '../../model';
import { isContent } from '../runs';
import type { Word } from '../words';

/** One change of wording: the words of each side, one of which may have none, and which of them answer one another. */
export interface Change {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** Of each pair at least one carries content. */
  readonly answering: readonly Answering[];
}

/** Two words that answer one another, and how a dictionary relates them; `alike` where use or place alone makes it sure. */
export type Answering = readonly [Word, Word, Relation | 'alike' | null];

/** Recognises one kind of change, and says it. */
export interface Rule {
  readonly shift: Shift;
  /** The same for the sides exchanged. */
  holds(change: Change): boolean;
  /** One plain sentence. `a` and `b` are the words as they stand in the reports, in quotation marks; empty where there are none. */
  says(change: Change, a: string, b: string): string;
}

export const both = ({ a, b }: Change): readonly Word[] => [...a, ...b];

export function isTwoSided({ a, b }: Change): boolean {
  return a.length > 0 && b.length > 0;
}

/** What only one side has is of a kind when it is little more than that; in a longer addition it is not what differs. */
export function isShort(change: Change, most: number): boolean {
  return both(change).filter(({ kind }) => kind !== 'punctuation').length <= most;
}

/** Whether the words of one kind differ between the sides, whatever their order. */
export function differ(
  { a, b }: Change,
  kindOf: (word: Word, k: number, all: readonly Word[]) => string | number | null,
): boolean {
  const kinds = (words: readonly Word[]) =>
    words
      .map(kindOf)
      .filter((kind) => kind !== null)
      .sort()
      .join(' ');
  return kinds(a) !== kinds(b);
}

const LONGEST_UNANSWERED = 10;

/** A long change in which hardly a word answers another: two different statements, of which no kind of change can be told. */
export function isOtherStatement(change: Change): boolean {
  if (!isTwoSided(change) || isShort(change, LONGEST_UNANSWERED)) return false;
  const [x, y] = [contentOf(change.a), contentOf(change.b)];
  const answered = (words: readonly Word[], side: 0 | 1) =>
    words.filter((word) => change.answering.some((pair) => pair[side] === word)).length / words.length;
  return x.length === 0 || y.length === 0 || Math.max(answered(x, 0), answered(y, 1)) < 0.5;
}

export const contentOf = (words: readonly Word[]): readonly Word[] => words.filter(isContent);

export const isMark = ({ kind }: Word): boolean => kind === 'punctuation';

/** “A says X, B says Y”, or which side alone says something. */
export function told(a: string, b: string): string {
  if (a === '') return `Only B says ${b}`;
  return b === '' ? `Only A says ${a}` : `A says ${a}, B says ${b}`;
}
