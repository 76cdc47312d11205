import type { Quote, Report, Side, Span } from './report';
import { overlapsAny } from './span';

/** Whose words stand on both sides, as A names the source; null where nobody is quoted on both. */
export function sharedSource(
  [left, right]: readonly [Report, Report],
  { a, b }: Readonly<Record<Side, readonly Span[]>>,
): Quote['source'] {
  const there = new Set(quotesAt(right, b).map(({ source }) => source?.entity));
  return quotesAt(left, a).find(({ source }) => source && there.has(source.entity))?.source ?? null;
}

function quotesAt({ quotes }: Report, words: readonly Span[]): readonly Quote[] {
  return quotes.filter(({ spans }) => spans.some((span) => overlapsAny(span, words)));
}
