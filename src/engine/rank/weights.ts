import type { Linear, Regression } from './linear';

/** How often phrases begin and end between two kinds of words: log odds, `WORD_KINDS` × `WORD_KINDS`, row by row. */
export interface BoundaryWeights {
  /** By the kind before, then the kind that it begins with. */
  readonly begins: readonly number[];
  /** By the kind that it ends with, then the kind after. */
  readonly ends: readonly number[];
}

/** What tells words apart that editors point out. */
export interface WordWeights extends Regression {
  /** Weights of how a word is used, and of how its sentence's words are, number by number. */
  readonly word: Float64Array;
  readonly sentence: Float64Array;
}

/** As they are learnt and written down, by `npm run learn:highlights`. */
export interface LearntWeights {
  readonly word: Linear;
  readonly vectors: { readonly word: readonly number[]; readonly sentence: readonly number[] };
  readonly boundaries: BoundaryWeights;
  readonly phrase: Linear;
  /** Of a pair of sentences, and of one that one report alone has. */
  readonly pair: Linear;
  readonly only: Linear;
  /** How often editors point out what a rule of observation finds, 0 to 1, by how the rule begins. */
  readonly rules: Readonly<Record<string, number>>;
}

/** The same, ready to be used. */
export interface RankModel extends Pick<LearntWeights, 'boundaries' | 'rules'> {
  readonly word: WordWeights;
  readonly phrase: Regression;
  readonly pair: Regression;
  readonly only: Regression;
}
