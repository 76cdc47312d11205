import type { SentenceRules } from '../../languages/pack';
import { UNSPACED_STOPS } from '../../model/sentence-ends';

// A run of terminators with the closing quotation marks and brackets that belong to it. Where a script is written
// without spaces the full-width stop is enough; elsewhere white space must follow. Looked at from its first stop alone, so
// that a long row of dots is not searched from each of them.
const STOP = new RegExp(`(?<![.!?…])[.!?…]+["”’'»›)\\]]*(?=\\s)|[${UNSPACED_STOPS}]+["”’」』）]*`, 'gu');

/** Intl.Segmenter hands out a copy of the whole text with every segment, so the cost is the square of the length. */
const LONGEST_BLOCK = 20_000;

/**
 * Where the sentences of one block's text end: offsets, ascending, the last one the length of the text. By the Unicode
 * rules with the language's abbreviations and ordinals repaired, or by what stands beside each full stop.
 */
export function sentenceEnds(text: string, rules: SentenceRules): number[] {
  const { unicode } = rules;
  const ends =
    unicode === null || text.length > LONGEST_BLOCK ? ownEnds(text, rules) : unicodeEnds(text, unicode, rules);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

function ownEnds(text: string, rules: SentenceRules): number[] {
  const ends: number[] = [];
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (endsSentence(text, stop.index, end, rules)) ends.push(end);
  }
  return ends;
}

function unicodeEnds(text: string, language: string, rules: SentenceRules): number[] {
  const ends: number[] = [];
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const stop = index + segment.trimEnd().length;
    // A closing guillemet after a space still belongs to what it closes; right before a word it opens: “(54). »Sonst …”.
    const end = stop + (/^\s*[»”](?![\p{L}\p{N}])/u.exec(text.slice(stop, stop + 4))?.[0].length ?? 0);
    if (stop > index && !isFalseEnd(text, end, rules)) ends.push(end);
  }
  return ends;
}

/** A stop after an initial, an abbreviation or an ordinal, or before a word in lower case (“?” inside a sentence that goes on). */
function isFalseEnd(text: string, end: number, { neverEnd, mayEnd, starters, ordinalStop }: SentenceRules): boolean {
  if (/^\s*\p{Ll}/u.test(text.slice(end, end + 40))) return true;
  if (text.charAt(end - 1) !== '.') return false;
  if (isNumbering(text, end)) return true;
  const word = lastWord(text, end - 1).toLowerCase();
  if (/^\p{L}$/u.test(word) || neverEnd.has(word)) return true;
  const isBegun = starters.has(/^\s*([\p{L}\p{M}'’]{1,20})/u.exec(text.slice(end, end + 40))?.[1]?.toLowerCase() ?? '');
  if (mayEnd.has(word)) return !isBegun;
  return ordinalStop && !isBegun && /(?:^|\s)\p{Nd}{1,2}$/u.test(text.slice(Math.max(0, end - 4), end - 1));
}

/** The number of a line, in a list or under a headline: “1. Ferry runs aground”. */
function isNumbering(text: string, end: number): boolean {
  return end <= 4 && /^\p{Nd}{1,3}\.$/u.test(text.slice(0, end)) && /\S/.test(text.slice(end));
}

function endsSentence(text: string, stop: number, end: number, rules: SentenceRules): boolean {
  if (UNSPACED_STOPS.includes(text.charAt(stop))) return true;
  const next = /^\s+(\S[\p{L}\p{M}'’]{0,20})/u.exec(text.slice(end, end + 60))?.[1];
  if (!next) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (text.charAt(stop) !== '.' || end - stop > 1) return true;
  if (isNumbering(text, end)) return false;
  return !isAbbreviation(lastWord(text, stop), next, rules);
}

/** An abbreviation is no longer than this. */
const LONGEST_WORD = 20;

/** The word that the full stop at `stop` closes, without it; "U.S" for "U.S.". */
function lastWord(text: string, stop: number): string {
  let from = stop;
  // From the end back: the pattern for the whole word would be tried from every letter on.
  while (from > 0 && stop - from < LONGEST_WORD && /[\p{L}.]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, stop);
}

function isAbbreviation(
  word: string,
  next: string,
  { neverEnd, beforeNumber, mayEnd, starters }: SentenceRules,
): boolean {
  const key = word.toLowerCase();
  if (neverEnd.has(key)) return true;
  if (beforeNumber.has(key)) return /^\p{Nd}/u.test(next);
  const begins = starters.has(next.toLowerCase()) || /^["“‘«„]/u.test(next);
  if (/^\p{Lu}$/u.test(word)) return !begins;
  return (mayEnd.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) && !begins;
}
