import type { Lexicon } from './lexicon';

/** Fetches the words of English; undefined where that fails, for a comparison without them is better than none. */
export async function loadLexicon(): Promise<Lexicon | undefined> {
  try {
    return (await import('./en/lexicon')).ENGLISH;
  } catch {
    return undefined;
  }
}
