import type { Span } from '../model/report';
import type { TextSelector } from '../model/review';
import { isNearly } from './word-index';

/** As far as a neighbour is looked for, in code units: a selector keeps at most 32 of its context. */
const REACH = 64;
const BEFORE = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+)([^\p{L}\p{M}\p{N}]*)$/u;
const AFTER = /^([^\p{L}\p{M}\p{N}]*)([\p{L}\p{M}\p{N}]+)/u;
/** What stands beyond one of these says nothing of the words before it. */
const SENTENCE_END = /[.!?…。！？｡\r\n]/;
/** Scripts that set no spaces between words: of a run of their letters only the nearest are a neighbour. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const NEAREST_UNSPACED = 2;

interface Neighbour {
  readonly word: string;
  /** What stands between it and the words. */
  readonly gap: string;
}

/**
 * Whether a place has the words of a selector between the same words of its sentence, or nearly the same: “Team Alder [said so]” is no
 * place for what was “Team Birch [said so]”. A place inside a word is none for what was a whole one.
 */
export function isAmongItsNeighbours(text: string, [start, end]: Span, selector: TextSelector): boolean {
  const { prefix, suffix, exact } = selector;
  const before = wordBefore(prefix + exact.slice(0, leading(exact)));
  const after = wordAfter(exact.slice(exact.length - trailing(exact)) + suffix);
  const thereBefore = wordBefore(text.slice(Math.max(0, start - REACH), start + leading(text.slice(start, end))));
  const thereAfter = wordAfter(text.slice(end - trailing(text.slice(start, end)), end + REACH));
  return (
    isSameNeighbour(before, thereBefore, (own, there) => prefix.startsWith(own) && there.endsWith(own)) &&
    isSameNeighbour(after, thereAfter, (own, there) => suffix.endsWith(own) && there.startsWith(own))
  );
}

/** @param isCutOff whether the context that is known ends within the word, and what is known of it agrees */
function isSameNeighbour(
  own: Neighbour | null,
  there: Neighbour | null,
  isCutOff: (own: string, there: string) => boolean,
): boolean {
  const isInside = there !== null && there.gap === '' && !UNSPACED.test(there.word);
  if (isInside && own?.gap !== '') return false;
  if (!own || SENTENCE_END.test(own.gap)) return true;
  return (
    there !== null && (own.word === there.word || isNearly(own.word, there.word) || isCutOff(own.word, there.word))
  );
}

function wordBefore(context: string): Neighbour | null {
  const [, word, gap] = BEFORE.exec(context.slice(-REACH)) ?? [];
  if (word === undefined || gap === undefined) return null;
  return { word: UNSPACED.test(word) ? word.slice(-NEAREST_UNSPACED) : word, gap };
}

function wordAfter(context: string): Neighbour | null {
  const [, gap, word] = AFTER.exec(context.slice(0, REACH)) ?? [];
  if (word === undefined || gap === undefined) return null;
  return { word: UNSPACED.test(word) ? word.slice(0, NEAREST_UNSPACED) : word, gap };
}

/** How many code units stand before the first letter or digit, as far as is looked; all of them where there is none. */
function leading(words: string): number {
  return /^[^\p{L}\p{M}\p{N}]*/u.exec(words.slice(0, REACH))?.[0].length ?? 0;
}

function trailing(words: string): number {
  return /(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]*$/u.exec(words.slice(-REACH))?.[0].length ?? 0;
}
