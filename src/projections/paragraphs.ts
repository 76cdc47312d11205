import type { Block, Report, Sentence } from '../model/report';

/** Neighbouring sentences of one block. */
export interface Paragraph {
  readonly block: Block | undefined;
  readonly sentences: readonly Sentence[];
}

/** Sentences in the blocks in which they stand, so that a heading is not read on into the text below it. */
export function paragraphsOf({ blocks }: Report, sentences: readonly Sentence[]): readonly Paragraph[] {
  const starts = sentences.flatMap((each, k) => (each.block === sentences[k - 1]?.block ? [] : [k]));
  return starts.map((start, k) => ({
    block: blocks[sentences[start]?.block ?? -1],
    sentences: sentences.slice(start, starts[k + 1]),
  }));
}
