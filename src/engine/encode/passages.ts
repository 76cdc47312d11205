import type { Sentence } from '../../model/report';
import type { Token } from '../ingest/tokens';
import type { ReadReport } from '../read-report';

/** So many tokens are read together at most, but for a sentence that is longer by itself. */
const LONGEST = 110;

/**
 * What an encoder reads together: the sentences of a block, or as many of them as are not too long, from its beginning on. Which
 * words stand in a passage depends on the report alone, never on what is wanted of it.
 *
 * @returns the tokens of each passage that holds a sentence that is wanted, in reading order.
 */
export function passagesOf(
  { sentences, tokensOf }: ReadReport,
  isWanted: (sentence: Sentence, index: number) => boolean,
): readonly (readonly Token[])[] {
  const passages: { block: number; tokens: Token[]; wanted: boolean }[] = [];
  sentences.forEach((sentence, index) => {
    const tokens = tokensOf(sentence);
    const last = passages.at(-1);
    const wanted = isWanted(sentence, index);
    if (last?.block === sentence.block && last.tokens.length + tokens.length <= LONGEST) {
      last.tokens.push(...tokens);
      last.wanted ||= wanted;
    } else passages.push({ block: sentence.block, tokens: [...tokens], wanted });
  });
  return passages.filter(({ wanted, tokens }) => wanted && tokens.length > 0).map(({ tokens }) => tokens);
}
