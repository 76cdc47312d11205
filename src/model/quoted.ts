import type { Quote, Report, Side, Span } from './report';
import { overlapsAny } from './span';

/** Whose words stand on both sides, as A names the source; null where nobody of whom that is known is quoted on both: two pronouns may mean two people. */
export function sharedSource(
  [left, right]: readonly [Report, Report],
  { a, b }: Readonly<Record<Side, readonly Span[]>>,
): Quote['source'] {
  const there = new Set(sourcesAt(right, b).map(({ entity }) => entity));
  return sourcesAt(left, a).find(({ entity }) => there.has(entity)) ?? null;
}

/** Whether it is found who a source is: no pronoun or surname of which it stays open whom it means. */
export function isKnownEntity(entity: string): boolean {
  return !entity.startsWith('unknown:');
}

function sourcesAt({ quotes }: Report, words: readonly Span[]): readonly NonNullable<Quote['source']>[] {
  return quotes
    .filter(({ spans }) => spans.some((span) => overlapsAny(span, words)))
    .flatMap(({ source }) => (source && isKnownEntity(source.entity) ? [source] : []));
}
