import { tokenize } from '../ingest/tokens';
import type { Report, Sentence, Span } from '../model';

/** Where things stand in a report. */
export interface Where {
  /** Index of the sentence that holds an offset, or the last one before it; -1 before the first. */
  sentenceAt(offset: number): number;
  /** Index of a sentence by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
}

export function where({ sentences }: Report): Where {
  const starts = sentences.map(({ spans }) => spans[0]?.[0] ?? 0);
  return {
    sentenceAt: (offset) => {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    },
    indexOf: new Map(sentences.map(({ id }, index) => [id, index])),
  };
}

/** How many words stand in these spans. */
export function countWords(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + tokenize(text, span).filter(({ kind }) => kind !== 'punctuation').length, 0);
}

export function spansOf(sentences: readonly (Sentence | undefined)[]): Span[] {
  return sentences.flatMap((sentence) => sentence?.spans ?? []);
}
