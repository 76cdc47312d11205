import { detect } from 'tinyld/light';
import { FUNCTION_WORDS } from './en/function-words';

/** In English prose about half of all words are function words; other languages share hardly any of them. */
const ENGLISH_SHARE = 0.2;
/** The beginning of a report tells its language; more would only cost time. */
const SAMPLE = 4_000;

/** The language of a text as BCP 47; `und` where it cannot be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  if (words.length > 0 && known / words.length >= ENGLISH_SHARE) return 'en';
  return detect(sample) || 'und';
}
