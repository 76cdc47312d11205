import { logitOf } from './linear';
import type { LearntWeights, RankModel } from './weights';
import { LEARNT } from './weights.data';
import { WORD_FEATURES } from './word-features';

/** Learnt weights, ready to be used. */
export function rankModel({ word, vectors, ...learnt }: LearntWeights): RankModel {
  return {
    ...learnt,
    word: {
      logit: logitOf(word, WORD_FEATURES),
      word: Float64Array.from(vectors.word),
      sentence: Float64Array.from(vectors.sentence),
    },
  };
}

export const MODEL = rankModel(LEARNT);
