import { BEFORE_NAME, MAY_END, SENTENCE_STARTERS } from '../language/en/abbreviations';

// A run of terminators with the closing quotation marks and brackets that belong to it. Where a script is written
// without spaces the full-width stop is enough; elsewhere white space must follow.
const STOP = /[.!?…]+["”’'»›)\]]*(?=\s)|[。！？｡]+["”’」』）]*/gu;

/** Where the sentences of one block's text end: offsets, ascending, the last one the length of the text. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (endsSentence(text, stop.index, end)) ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  if (/[。！？｡]/u.test(text.charAt(stop))) return true;
  const next = /^\s+(\S[\p{L}\p{M}'’]{0,20})/u.exec(text.slice(end, end + 60))?.[1];
  if (!next) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (text.charAt(stop) !== '.' || end - stop > 1) return true;
  return !isAbbreviation(lastWord(text, stop), next);
}

/** The word that the full stop at `stop` closes, without it; "U.S" for "U.S.". */
function lastWord(text: string, stop: number): string {
  return /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? '';
}

function isAbbreviation(word: string, next: string): boolean {
  const key = word.toLowerCase();
  if (BEFORE_NAME.has(key)) return true;
  if (/^\p{Lu}$/u.test(word)) return !startsSentence(next);
  return (MAY_END.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) && !startsSentence(next);
}

function startsSentence(next: string): boolean {
  return SENTENCE_STARTERS.has(next.toLowerCase()) || /^["“‘«„]/u.test(next);
}
