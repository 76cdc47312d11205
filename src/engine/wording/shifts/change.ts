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

/** With so few words of content a change is told by each of them. */
const FEW = 5;
/** So many words tell more than one kind of change could name. */
const MOST = 20;
/** Of the words of content on both sides at least so many answer one another where one statement is told in two ways. */
const ANSWERED = 0.3;

/** A change too long, or in which hardly a word answers another: two different statements, of which no kind of change can be told. */
export function isOtherStatement(change: Change): boolean {
  const content = contentOf(both(change));
  if (!isTwoSided(change) || content.length <= FEW) return false;
  if (!isShort(change, MOST)) return true;
  const answered = new Set(change.answering.flatMap(([x, y]) => [x, y]));
  return content.filter((word) => answered.has(word)).length / content.length < ANSWERED;
}

export const contentOf = (words: readonly Word[]): readonly Word[] => words.filter(isContent);

export const isMark = ({ kind }: Word): boolean => kind === 'punctuation';

/** “A says X, B says Y”, or which side alone says something. */
export function told(a: string, b: string): string {
  if (a === '') return `Only B says ${b}`;
  return b === '' ? `Only A says ${a}` : `A says ${a}, B says ${b}`;
}
