import type { FramingTag } from '../word-tags';

/** Words that by themselves make a statement less sure; other words of certainty do so only beside another one. */
export const FRAMING: Readonly<Partial<Record<FramingTag, Iterable<string>>>> = {
  doubt:
    'may might could likely unlikely probably possibly perhaps maybe seemingly apparently reportedly allegedly supposedly'.split(
      ' ',
    ),
};

/** What the letters of a word tell. */
export const FRAMING_PATTERNS: readonly (readonly [FramingTag, (key: string) => boolean])[] = [
  ['verb-negation', (key) => /^(?:not|never|\p{L}+n't)$/u.test(key)],
  ['plural', (key) => /..s$|^(?:people|men|women|children)$/.test(key)],
  ['verbal-ending', (key) => /^\p{Ll}+(?:ing|ied)$/u.test(key)],
  ['month-prefix', (key) => /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(key)],
];
