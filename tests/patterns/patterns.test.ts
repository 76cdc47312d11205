import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report';
import { hostileText } from '../engine/arbitraries';
import { holds } from '../fuzz/holds';
import { madePatterns, type Pattern, writtenPatterns } from './collect';
import { slowBy } from './slow';

/** Patterns that would take long on a long text, and never meet one: how long what they meet is at most. */
const SHORT: readonly (readonly [pattern: RegExp, longest: string])[] = [
  [/(?:([\p{L}'’]+)\s+)?([\p{L}'’]+)\s+$/u, '30 characters before a verb'],
  [/[^,;:.()“”"—–]*$/, '45 characters before a name'],
  [/^[,)( ]*(?:\p{L}-[\p{L}.]+[,) ]+|\([^)]*\),? |\p{Ll}[^,.;]{0,60}, )?$/u, '200 characters behind a name'],
  [/(?:[\s-]?[^\s-]+|[\s-]+)$/, '60 characters behind a number'],
  [/T\d.*$/, '100 characters of a date'],
  [/<link rel="manifest"[^>]*>/, 'our own page'],
];

const { patterns: written, making } = writtenPatterns();
const made = await madePatterns(making, async () => {
  const [{ digitReader }, { parameter }, { findInReport }] = await Promise.all([
    import('../../src/languages/root/quantities'),
    import('../../src/sources/encoding/declared'),
    import('../../src/projections/evidence'),
  ]);
  for (const decimalComma of [true, false]) digitReader({ functionWords: new Set(), decimalComma });
  parameter('text/html', 'charset');
  findInReport({ text: '', sentences: [] } as unknown as Report, 'some words');
});

describe('no pattern takes more than linear time', () => {
  test('as it is written', () => expect(slow(written)).toEqual({}));
  test('as it is made from words', () => expect(slow(made)).toEqual({}));
});

/** Bits of anything, and the letters and signs that patterns look for, over and over. */
const bits = fc.oneof(
  fc.string({ minLength: 1, maxLength: 3 }),
  fc.constantFrom(...' \n\t.,:;-–’”"\'*_[](){}<>\\/|=#&!?$%0aAé'),
  hostileText,
);
const long = fc
  .array(fc.tuple(bits, fc.constantFrom(1, 3, 3_000)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([bit, times]) => bit.repeat(Math.min(times, 1 + 4_000 / (bit.length + 1)))).join(''));

test('any is soon done with any text, all matches of it', () => {
  const all = [...written, ...made].filter(({ source }) => SHORT.every(([own]) => own.source !== source));
  return holds('pattern: any on anything', fc.tuple(fc.constantFrom(...all), long), ([{ source, flags }, text]) => {
    const started = process.cpuUsage();
    text.replace(new RegExp(source, `${flags.replace(/[gy]/g, '')}g`), '');
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6, 'seconds of the processor').toBeLessThan(1);
  });
});

test('each exception is needed', () => {
  const all = [...written, ...made];
  const isNeeded = ([{ source }]: (typeof SHORT)[number]) => all.some((own) => own.source === source && slowBy(own));
  expect(SHORT.filter((own) => !isNeeded(own))).toEqual([]);
});

test('each file that makes a pattern has made one', () => {
  expect([...new Set(made.map(({ file }) => file))].sort()).toEqual([...making].sort());
});

test.each([
  [/\s+$/, 'starts anew at each letter of a run'],
  [/\p{L}{3,}-\p{Ll}{3,}/u, 'starts anew at each letter of a run'],
  [/\\*</, 'starts anew at each letter of a run'],
  [/^(a*)*$/, 'divides a run in every way'],
  [/^\s*-?\s*x/, 'divides a run in every way'],
  [/<\?[^>]*\?>/, 'starts anew inside what it has read'],
  [/\b\w+-[^.]*\./, 'starts anew inside what it has read'],
])('%s is found', (pattern, why) => expect(slowBy(pattern)).toBe(why));

test.each([/(?<!\s)\s+$/, /<[^<>]*>/, /^\(.*\)/, /\bsubscri\w+\b/, /a+/])('%s is let through', (pattern) =>
  expect(slowBy(pattern)).toBe(null),
);

function slow(patterns: readonly Pattern[]): Record<string, string> {
  const found = patterns.flatMap((own) => {
    const why = SHORT.some(([{ source }]) => source === own.source) ? null : slowBy(own);
    return why ? [[`${own.file}: ${own.source}`, why]] : [];
  });
  return Object.fromEntries(found);
}
