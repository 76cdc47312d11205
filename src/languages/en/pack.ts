import type { LanguagePack, Lexicon } from '../pack';
import { PAGE } from '../root/page';
import { BEFORE_NAME, BEFORE_NUMBER, MAY_END, SENTENCE_STARTERS } from './abbreviations';
import { commonness } from './commonness';
import { GAZETTEER } from './gazetteer';
import { englishLexeme } from './lexemes';
import { findQuantities } from './quantities';
import { SPEECH } from './speech-rules';
import { POSSESSIVE } from './stem';
import { findTimes } from './times';

/** English, with its lexicon where that could be loaded. */
export function english(lexicon: Lexicon | null): LanguagePack {
  return {
    language: 'en',
    version: lexicon ? 'en-5' : 'en-5-without-lexicon',
    lexicon,
    lexeme: englishLexeme,
    commonness,
    sentences: {
      unicode: null,
      neverEnd: BEFORE_NAME,
      beforeNumber: BEFORE_NUMBER,
      mayEnd: MAY_END,
      starters: SENTENCE_STARTERS,
      ordinalStop: false,
    },
    page: PAGE,
    values: { times: findTimes, quantities: findQuantities },
    speech: SPEECH,
    gazetteer: GAZETTEER,
    possessive: POSSESSIVE,
    capitalsAreNames: true,
  };
}
