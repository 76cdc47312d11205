import { partitionPoint } from '../model/partition-point';
import type { Report, Sentence, Span } from '../model/report';
import type { ReadReport } from './read-report';

/** Finds the sentences of a report by offset and by id. */
export interface SentenceIndex {
  /** Index of the sentence that holds an offset, or the last one before it; -1 before the first. */
  sentenceAt(offset: number): number;
  /** Index of a sentence by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
}

export function sentenceIndex({ sentences }: Report): SentenceIndex {
  const starts = sentences.map(({ spans }) => spans[0]?.[0] ?? 0);
  return {
    sentenceAt: (offset) => firstFrom(starts, offset + 1) - 1,
    indexOf: new Map(sentences.map(({ id }, index) => [id, index])),
  };
}

/** Index of the first of these ascending offsets that is not before `offset`. */
export function firstFrom(starts: readonly number[], offset: number): number {
  return partitionPoint(0, starts.length, (at) => (starts[at] as number) < offset);
}

/** How many words of a report's sentences begin in these spans. */
export type WordCounter = (spans: readonly Span[]) => number;

export function wordCounter({ sentences, tokensOf }: ReadReport): WordCounter {
  const starts: number[] = [];
  // One by one: a list for each of many thousand sentences would be thrown away at once.
  for (const sentence of sentences)
    for (const { kind, span } of tokensOf(sentence)) if (kind !== 'punctuation') starts.push(span[0]);
  return (spans) => spans.reduce((sum, [from, to]) => sum + firstFrom(starts, to) - firstFrom(starts, from), 0);
}

export function spansOf(sentences: readonly (Sentence | undefined)[]): Span[] {
  return sentences.flatMap((sentence) => sentence?.spans ?? []);
}
