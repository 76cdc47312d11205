import type { Word } from '../words';

/**
 * Pairs `[i, j]` of an acronym in `a` and a word of what it stands for in `b`: “UN” and “United Nations”, “VOA” and
 * “Voice of America”. Its small words may be left out of the acronym, and are paired all the same.
 */
export function acronyms(a: readonly Word[], b: readonly Word[]): [i: number, j: number][] {
  const out: [number, number][] = [];
  a.forEach((word, i) => {
    if (word.kind !== 'word') return;
    const letters = word.bare.replace(/\./g, '');
    const dotted = letters.length < word.bare.length;
    if (letters.length < 2 || letters.length > MOST_LETTERS) return;
    if (word.function && !word.lexeme.tags.has('acronym')) return;
    if (!word.capital && !dotted && letters.length > MOST_SMALL_LETTERS) return;
    b.forEach((_, from) => {
      if (dotted && b[from]?.key === letters) out.push([i, from]);
      const to = spelled(letters, b, from);
      for (let j = from; j < to; j++) out.push([i, j]);
    });
  });
  return out;
}

const MOST_LETTERS = 6;
/** Longer words in small letters are words. */
const MOST_SMALL_LETTERS = 4;

/** Where the words end, from `from`, whose first letters are `letters`; 0 where there are none. */
function spelled(letters: string, words: readonly Word[], from: number): number {
  let at = from;
  for (let k = 0; k < letters.length; k++) {
    let word = words[at];
    while (k > 0 && word && (word.function || word.key === '-') && word.bare[0] !== letters[k]) word = words[++at];
    if (word?.kind !== 'word' || word.bare[0] !== letters[k] || (k === 0 && word.function)) return 0;
    at++;
  }
  return at;
}
