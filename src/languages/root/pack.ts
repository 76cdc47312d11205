import { newStemmer } from 'snowball-stemmers';
import type { Lexeme } from '../lexeme';
import type { LanguagePack } from '../pack';
import { remembered } from '../remembered';
import type { WordRules } from '../rules';
import { valueOfDigits } from './digits';
import { pageWords } from './page';
import { digitReader } from './quantities';

const NONE: ReadonlySet<string> = new Set();

/** The pack of a language of which only words and stops are known, or not even they: `und`. */
export function packOf(language: string, rules: WordRules): LanguagePack {
  const stemmer = rules.stemmer ? newStemmer(rules.stemmer) : null;
  const stem = stemmer && ((word: string) => stemmer.stem(word));
  return {
    language,
    version: `${language}-2`,
    lexicon: null,
    lexeme: remembered((key) => lexemeBy(rules, stem, key)),
    commonness: () => 0,
    sentences: {
      unicode: language,
      neverEnd: rules.abbreviations ?? NONE,
      beforeNumber: NONE,
      mayEnd: rules.mayEnd ?? NONE,
      starters: rules.functionWords ?? NONE,
      ordinalStop: rules.ordinalStop ?? false,
    },
    page: pageWords(language),
    values: { times: () => [], quantities: digitReader(rules) },
    speech: null,
    gazetteer: null,
    possessive: null,
    capitalsAreNames: rules.capitalsAreNames ?? true,
  };
}

function lexemeBy(
  { functionWords = NONE, negations = NONE, decimalComma }: WordRules,
  stem: ((word: string) => string) | null,
  key: string,
): Lexeme {
  const root = stem && /^\p{L}+$/u.test(key) ? stem(key) : null;
  return {
    key,
    bare: key,
    stem: root,
    root,
    singular: key,
    spelling: key,
    value: valueOfDigits(key, decimalComma ? 'comma' : 'point'),
    function: functionWords.has(key),
    negation: negations.has(key),
    commonness: 0,
    classes: 0,
    tags: NO_TAGS,
    certainty: null,
    scale: null,
    cue: null,
    cueNoun: null,
    role: null,
    place: null,
    event: null,
    expanded: key,
    auxiliary: null,
    bases: NONE,
    synsets: [],
    abbreviates: null,
    opposites: [],
  };
}

const NO_TAGS: Lexeme['tags'] = new Set();
