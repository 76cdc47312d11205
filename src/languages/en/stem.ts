import { stemmer } from 'stemmer';

/** A word key without the possessive ending: “zelensky's” and “allies'” answer “zelensky” and “allies”. */
export function withoutPossessive(key: string): string {
  return key.replace(/'s?$/, '');
}

/** The stem of an English word (Porter 1980); null for what is not written in plain English letters. */
export function stem(word: string): string | null {
  return /^[a-z]+$/.test(word) ? stemmer(word) : null;
}

/** The possessive ending as it is written. */
export const POSSESSIVE = /['’]s?$/;
