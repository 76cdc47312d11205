import { detectAll } from 'tinyld/light';
import { lookUp } from '../model/look-up';
import { FUNCTION_WORDS } from './en/function-words';

/** In English prose about half of all words are function words; other languages share hardly any of them. */
const ENGLISH_SHARE = 0.2;
/** The beginning of a report tells its language; more would only cost time. */
const SAMPLE = 4_000;
/** In letters. Less says too little to hold it against what a page says. */
const ENOUGH = 120;
/** A text of the stated language is told so at least this much as surely as it is told the likeliest. */
const AS_SURE = 0.5;

/** The letters in which languages are written that are not written in Latin ones: detection by statistics alone takes Spanish for Hindi. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  zh: /\p{Script=Han}/u,
};
const LATIN = /\p{Script=Latin}/u;

/** The languages that a text can be told to be in. */
const TOLD = new Set([...Object.keys(LETTERS), ...'de en es fi fr hu it nl no pl pt ro sv tr'.split(' ')]);
/** Told as the other: what differs between them is too little for statistics. */
const NEAR: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', da: 'no' };

/**
 * The language of a text as BCP 47; `und` where it cannot be told. Where it is said to be in `stated`, that, unless the text surely is
 * in another: pages often say what their template says.
 */
export function detectLanguage(text: string, stated?: string): string {
  const sample = text.slice(0, SAMPLE);
  return stated ? checked(sample, stated) : (candidates(sample)[0]?.lang ?? 'und');
}

function checked(sample: string, stated: string): string {
  const primary = stated.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = lookUp(NEAR, primary) ?? primary;
  if (!TOLD.has(known) || (sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) return stated;
  const found = candidates(sample);
  const best = found[0];
  if (!best) return stated;
  const own = found.find(({ lang }) => lang === known);
  return own && own.accuracy >= best.accuracy * AS_SURE ? stated : best.lang;
}

/** The languages that a text may be in, the likeliest first, each of whose letters it has. */
function candidates(sample: string): readonly { readonly lang: string; readonly accuracy: number }[] {
  const words = sample.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  if (words.length > 0 && known / words.length >= ENGLISH_SHARE) return [{ lang: 'en', accuracy: 1 }];
  const letters = sample.match(/\p{L}/gu) ?? [];
  const isWrittenSo = (lang: string) => {
    const pattern = lookUp(LETTERS, lang) ?? LATIN;
    return letters.filter((letter) => pattern.test(letter)).length * 2 > letters.length;
  };
  return detectAll(sample).filter(({ lang }) => isWrittenSo(lang));
}
