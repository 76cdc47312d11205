import { regression } from './linear';
import { PAIR_FEATURES } from './pairs';
import { PHRASE_FEATURES } from './phrase-features';
import { SENTENCE_FEATURES } from './sentences';
import type { LearntWeights, RankModel } from './weights';
import { LEARNT } from './weights.data';
import { WORD_FEATURES } from './word-features';

/** Learnt weights, ready to be used. */
export function rankModel({ word, vectors, boundaries, phrase, pair, only, rules }: LearntWeights): RankModel {
  return {
    boundaries,
    rules,
    phrase: regression(phrase, PHRASE_FEATURES),
    pair: regression(pair, PAIR_FEATURES),
    only: regression(only, SENTENCE_FEATURES),
    word: {
      ...regression(word, WORD_FEATURES),
      word: Float64Array.from(vectors.word),
      sentence: Float64Array.from(vectors.sentence),
    },
  };
}

export const MODEL = rankModel(LEARNT);
