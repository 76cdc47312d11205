import type { Story } from './story';
import { cosine } from './vectors';
import type { WordWeights } from './weights';
import { WORD_FEATURES, writeWordFeatures } from './word-features';

/** What a token has that is no content. */
const NOT_TELLING = -3;

/** How likely an editor would point each token out, as a logit, by what is known of it and by how it and its sentence are used. */
export function tellingWords(story: Story, novelty: Float64Array, weights: WordWeights): Float64Array {
  const { content, vectors, sentenceVectors, sentenceOf } = story;
  const values = new Float64Array(WORD_FEATURES.length);
  const ofSentence = sentenceVectors.map((vector) => cosine(vector, weights.sentence));
  return Float64Array.from(content, (isContent, k) => {
    if (!isContent) return NOT_TELLING;
    writeWordFeatures(story, novelty, k, values);
    return weights.logit(values) + cosine(vectors[k], weights.word) + (ofSentence[sentenceOf[k] as number] as number);
  });
}
