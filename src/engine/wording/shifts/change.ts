import type { Shift } from '../../../model/link';
import type { Side } from '../../../model/report';
import type { ShiftDetail } from '../../../model/shift-detail';
import type { Relation } from '../relation';
import { isContent } from '../runs';
import type { Word } from '../words';
import type { Context, Wordings } from './context';

/** One change of wording, which of its words answer one another, and what stands around it. */
export interface Change extends Wordings {
  /** Of each pair at least one carries content. */
  readonly answering: readonly Answering[];
  readonly context: Context;
  /** Whether anything is known of what the words of both languages mean; else only their form and their numbers tell. */
  readonly meaningKnown: boolean;
}

/** Two words that answer one another, and how a dictionary relates them. */
export type Answering = readonly [Word, Word, Relation | null];

/** Recognises one kind of change, and tells of it what a sentence on it needs to know. */
export interface Rule {
  readonly shift: Shift;
  /** The same for the sides exchanged. */
  holds(change: Change): boolean;
  detail(wordings: Wordings): ShiftDetail;
}

export const both = ({ a, b }: Wordings): readonly Word[] => [...a, ...b];

export function isTwoSided({ a, b }: Wordings): boolean {
  return a.length > 0 && b.length > 0;
}

/** Which side has any words. */
export function sideOf({ a, b }: Wordings): Side | 'both' {
  if (a.length > 0 && b.length > 0) return 'both';
  return a.length > 0 ? 'a' : 'b';
}

/** What only one side has is of a kind when it is little more than that; in a longer addition it is not what differs. */
export function isShort(change: Wordings, most: number): boolean {
  return both(change).filter(({ kind }) => kind !== 'punctuation').length <= most;
}

/** Whether the words of one kind differ between the sides, whatever their order. */
export function differ(
  { a, b }: Wordings,
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
  const answered = new Set(change.answering.flat());
  return content.filter((word) => answered.has(word)).length / content.length < ANSWERED;
}

/** Whether every word of content in a change is answered somewhere in the passage, but for those that `apart` sets apart. */
export function isAnswered(change: Change, apart: (word: Word) => boolean): boolean {
  return contentOf(both(change)).every((word) => apart(word) || change.context.answers(word).length > 0);
}

export const contentOf = (words: readonly Word[]): readonly Word[] => words.filter(isContent);

export const isMark = ({ kind }: Word): boolean => kind === 'punctuation';
