import { newStemmer } from 'snowball-stemmers';
import { stem } from '../en/stem';
import { primarySubtag } from '../tag';

/** The algorithms (Porter, “Snowball”, 2001) by primary subtag. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

/** What turns a word, in lower case, into its stem in that language; the word itself where we know no stems. */
export function stemmerOf(tag: string): (word: string) => string {
  const language = primarySubtag(tag);
  if (language === 'en') return (word) => stem(word) ?? word;
  const algorithm = ALGORITHMS[language];
  if (!algorithm) return (word) => word;
  const stemmer = newStemmer(algorithm);
  return (word) => (/^\p{L}+$/u.test(word) ? stemmer.stem(word) : word);
}
