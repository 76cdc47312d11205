import { partitionPoint } from './partition-point';
import type { Report, Sentence, Span } from './report';

/** The parts of a span that belong to sentences: an edit may run across furniture, which is not quoted. */
export function sentenceParts(report: Report, span: Span): readonly Span[] {
  const [start, end] = span;
  return sentencesOver(report, span).flatMap(({ spans }) => {
    const parts: Span[] = [];
    // Markup may cut a sentence into thousands.
    for (let k = firstThatEndsAfter(start, spans, endOf); k < spans.length; k++) {
      const [s, e] = spans[k] as Span;
      if (s >= end) break;
      parts.push([Math.max(s, start), Math.min(e, end)]);
    }
    return parts;
  });
}

/** The sentences that begin before a span ends and end after it begins. */
export function sentencesOver({ sentences }: Report, [start, end]: Span): readonly Sentence[] {
  const first = firstThatEndsAfter(start, sentences, ({ spans }) => spans.at(-1)?.[1] ?? 0);
  let after = first;
  while ((sentences[after]?.spans[0]?.[0] ?? end) < end) after++;
  return sentences.slice(first, after);
}

const endOf = ([, end]: Span) => end;

/** Where the first stands that ends after a place: they stand in the order of the text. */
function firstThatEndsAfter<T>(place: number, ordered: readonly T[], end: (each: T) => number): number {
  return partitionPoint(0, ordered.length, (at) => end(ordered[at] as T) <= place);
}
