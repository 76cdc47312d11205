import type { Report, Sentence, Span } from './report';

/** The parts of a span that belong to sentences: an edit may run across furniture, which is not quoted. */
export function sentenceParts(report: Report, span: Span): readonly Span[] {
  const [start, end] = span;
  return sentencesOver(report, span).flatMap((sentence) =>
    sentence.spans.flatMap(([s, e]): Span[] => (s < end && start < e ? [[Math.max(s, start), Math.min(e, end)]] : [])),
  );
}

/** The sentences that begin before a span ends and end after it begins, looked up by halving: they stand in the order of the text. */
export function sentencesOver({ sentences }: Report, [start, end]: Span): readonly Sentence[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.spans.at(-1)?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((sentences[after]?.spans[0]?.[0] ?? end) < end) after++;
  return sentences.slice(low, after);
}
