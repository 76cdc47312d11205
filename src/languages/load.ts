import { detectLanguage } from './detect';
import { packLoader } from './load-pack';
import type { Lexicon } from './pack';

/** A comparison without the lexicon is better than none. */
async function loadLexicon(): Promise<Lexicon | null> {
  try {
    return (await import('./en/lexicon')).ENGLISH;
  } catch {
    return null;
  }
}

/** What the engine asks of languages. */
export const LANGUAGES = { detect: detectLanguage, load: packLoader(loadLexicon) };
