import { lookUp } from '../model/look-up';
import type { LanguagePack, Lexicon } from './pack';
import type { WordRules } from './rules';
import { primarySubtag } from './tag';

/**
 * Loads the pack of a language given as BCP 47 when it is first needed, each once. A text too short to tell its language is
 * read as English; of a language that nothing is known of, what needs no language is known.
 *
 * @param lexicon loads that of English.
 */
export function packLoader(lexicon: () => Promise<Lexicon | null>): (tag: string) => Promise<LanguagePack> {
  const packs = new Map<string, Promise<LanguagePack>>();
  return (tag) => {
    const language = primarySubtag(tag);
    const known = packs.get(language);
    if (known) return known;
    const own = language === 'en' || language === 'und' ? loadEnglish(lexicon) : loadOther(language);
    packs.set(language, own);
    // What could not be fetched is tried again when it is next asked for.
    own.catch(() => packs.delete(language));
    return own;
  };
}

async function loadEnglish(lexicon: () => Promise<Lexicon | null>): Promise<LanguagePack> {
  const [{ english }, loaded] = await Promise.all([import('./en/pack'), lexicon()]);
  return english(loaded);
}

const RULES: Readonly<Record<string, () => Promise<{ readonly RULES: WordRules }>>> = {
  da: () => import('./da/rules'),
  de: () => import('./de/rules'),
  es: () => import('./es/rules'),
  fi: () => import('./fi/rules'),
  fr: () => import('./fr/rules'),
  it: () => import('./it/rules'),
  nb: () => import('./no/rules'),
  nl: () => import('./nl/rules'),
  nn: () => import('./no/rules'),
  no: () => import('./no/rules'),
  pl: () => import('./pl/rules'),
  pt: () => import('./pt/rules'),
  sv: () => import('./sv/rules'),
};

/** Languages of which rules are known, as BCP 47. */
export const KNOWN_LANGUAGES: readonly string[] = ['en', ...Object.keys(RULES)];

async function loadOther(language: string): Promise<LanguagePack> {
  const [{ packOf }, { OTHERS }, own] = await Promise.all([
    import('./root/pack'),
    import('./root/others'),
    lookUp(RULES, language)?.(),
  ]);
  // The segmenter of sentences refuses anything else.
  const known = /^[a-z]{2,3}$/.test(language) ? language : 'und';
  return packOf(known, own?.RULES ?? lookUp(OTHERS, language) ?? {});
}
