import { expect, it } from 'vitest';
import { sharedSource } from '../../src/model/quoted';
import type { Report } from '../../src/model/report';

const WORDS = [[0, 9]] as const;

/** A report that gives its first words as those of some sources. */
function reportOf(...entities: readonly string[]): Report {
  const quotes = entities.map((entity) => ({ spans: WORDS, source: { span: [9, 10], name: entity, entity } }));
  return { quotes } as unknown as Report;
}

it.each([
  ['person:ann lee', ['person:ann lee'], ['person:bo ray', 'person:ann lee']],
  [null, ['person:ann lee'], ['person:bo ray']],
  // Each may mean another.
  [null, ['unknown:they'], ['unknown:they']],
  ['person:ann lee', ['unknown:i', 'person:ann lee'], ['unknown:i', 'person:ann lee']],
])('both give words of %s: %s / %s', (shared, a, b) => {
  expect(sharedSource([reportOf(...a), reportOf(...b)], { a: WORDS, b: WORDS })?.entity ?? null).toBe(shared);
});
