import type { Side } from '../../../model/report';
import { opposite } from '../labels';
import { reportOf } from '../store/comparison-index';
import type { ReadingState } from '../store/state';

/** Where the keyboard stands. */
interface SentencePosition {
  readonly side: Side;
  readonly sentence: string;
}

/** What a key does to the sentence on which the keyboard stands, side by side: it leads to one. */
export interface SentenceCommand {
  readonly keys: readonly string[];
  readonly help: string;
  readonly target: (state: ReadingState, from: SentencePosition) => string | undefined;
}

export const SENTENCE_COMMANDS: readonly SentenceCommand[] = [
  { keys: ['ArrowUp'], help: 'previous sentence, side by side', target: (state, from) => neighbour(state, from, -1) },
  { keys: ['ArrowDown'], help: 'next sentence, side by side', target: (state, from) => neighbour(state, from, 1) },
  { keys: ['ArrowLeft'], help: 'over to report A, side by side', target: (state, from) => over(state, from, 'a') },
  { keys: ['ArrowRight'], help: 'over to report B, side by side', target: (state, from) => over(state, from, 'b') },
  {
    keys: ['Enter', ' '],
    help: 'focus this sentence; again for its next passage',
    target: (_, { sentence }) => sentence,
  },
];

function neighbour({ index }: ReadingState, { side, sentence }: SentencePosition, by: 1 | -1): string | undefined {
  const at = index.sentences.get(sentence)?.index ?? 0;
  return reportOf(index, side).sentences[at + by]?.id;
}

/** Into the passage in focus where it holds the sentence, else into the surest of the sentence. */
function over({ index, focus }: ReadingState, { side, sentence }: SentencePosition, to: Side): string | undefined {
  if (side === to) return undefined;
  const link = focus?.link?.[side].includes(sentence) ? focus.link : index.links.get(sentence)?.[0];
  return link?.[opposite(side)][0];
}
