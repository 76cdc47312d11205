/** A word of a text, as it is written, with where it stands. */
export interface IndexedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in reading order, and in which places (indices of `words`) each stands. */
export interface WordIndex {
  readonly words: readonly IndexedWord[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Letters; a number with all its digits; a sign that a number or an amount is another one without. */
const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*|[\p{S}%‰]|[-−](?=\p{N})/gu;

export function wordsIn(text: string): IndexedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: own, index }) => ({
    word: own.normalize('NFC'),
    start: index,
    end: index + own.length,
  }));
}

export function wordIndex(text: string): WordIndex {
  const words = wordsIn(text);
  const places = new Map<string, number[]>();
  for (const [at, { word }] of words.entries()) {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  return { words, places };
}

/** Of so many letters one may differ. Shorter words that differ by one are other words. */
const LETTERS_PER_CHANGE = 5;
const LONGEST = 40;

/**
 * Whether one word is the other with a slip of the pen mended: one letter more, less or another, or two that have changed places. Only
 * of words in small letters: a name or a number with another letter is another one, and where letters have no case nothing tells.
 */
export function isNearly(x: string, y: string): boolean {
  if (Math.min(x.length, y.length) < LETTERS_PER_CHANGE || Math.max(x.length, y.length) > LONGEST) return false;
  if (Math.abs(x.length - y.length) > 1 || x[0] !== y[0] || !isSmall(x) || !isSmall(y)) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let end = 0;
  const room = Math.min(x.length, y.length) - start;
  while (end < room && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
  const [inX, inY] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (inX.length <= 1 && inY.length <= 1) return true;
  return inX.length === 2 && inY.length === 2 && inX[0] === inY[1] && inX[1] === inY[0];
}

function isSmall(word: string): boolean {
  return /^[\p{Ll}\p{M}]+$/u.test(word);
}
