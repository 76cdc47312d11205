import { FUNCTION_WORDS } from './en/function-words';

/** In English prose about half of all words are function words; other languages share hardly any of them. */
const ENGLISH_SHARE = 0.2;
const ENOUGH = 400;

/** The language of a text as BCP 47: `en`, or `und` where it is not English. Looks at the first few hundred words. */
export function detectLanguage(text: string): string {
  const words =
    text
      .slice(0, 20 * ENOUGH)
      .toLowerCase()
      .match(/[\p{L}']+/gu)
      ?.slice(0, ENOUGH) ?? [];
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return words.length > 0 && known / words.length >= ENGLISH_SHARE ? 'en' : 'und';
}
