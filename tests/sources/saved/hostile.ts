import fc from 'fast-check';
import type { Comparison } from '../../../src/model/comparison';

type Path = readonly (string | number)[];

/** What may stand in the place of a string: names that every object has, words that nobody knows, markup, nothing, far too much, no string. */
const ODD: readonly unknown[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'unheard-of', 'same', 'moved'],
  ...[
    '',
    ' ',
    'yesterday',
    '2023-02-31',
    '2023-99-99',
    '0000-00-00',
    'Tuesday',
    '275760-09-14',
    'NaN',
    'javascript:alert(1)',
  ],
  ...['<img src=x onerror=alert(1)>', '"><script>', ']]>', '=1+1', '\u0000', '\ud800', '\u202e', '💥'],
  ...['x'.repeat(100_000), '1'.repeat(20_000), '`*_['.repeat(20_000)],
  ...[null, 0, -1, 1e308, true, [], {}, ['x'], { length: 1e9 }],
];

/** What may stand in the place of a number. */
const ODD_NUMBERS: readonly unknown[] = [-1, 0, 0.5, 1, 2 ** 31, 2 ** 53, 1e308, null, '1', [], [0, 1]];

/** The places in a saved file that hold a value for which a test is true. */
function placesOf(value: unknown, is: (own: unknown) => boolean, at: Path = []): Path[] {
  const here = is(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return here;
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((own, k) => [k, own] as const)
    : Object.entries(value);
  return [...here, ...parts.flatMap(([key, own]) => placesOf(own, is, [...at, key]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((own: unknown, key) => (own as Record<string | number, unknown>)[key], value);
}

function put(value: unknown, path: Path, own: unknown): unknown {
  if (path.length === 0) return own;
  const copy = structuredClone(value);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1) as string | number] = own;
  return copy;
}

/** A saved file of ours with any string field replaced by something odd. */
export function withOddString(comparison: Comparison): fc.Arbitrary<unknown> {
  return withOdd(comparison, (own) => typeof own === 'string', fc.oneof(fc.constantFrom(...ODD), fc.string()));
}

/** A saved file of ours with any number replaced: offsets beyond the text, spans turned round. */
export function withOddNumber(comparison: Comparison): fc.Arbitrary<unknown> {
  return withOdd(comparison, (own) => typeof own === 'number', fc.oneof(fc.constantFrom(...ODD_NUMBERS), fc.nat(500)));
}

function withOdd(comparison: Comparison, is: (own: unknown) => boolean, odd: fc.Arbitrary<unknown>) {
  const places = placesOf(comparison, is);
  return fc
    .tuple(fc.constantFrom(...places), odd, fc.constantFrom(1, 2))
    .map(([path, own, version]) => put({ ...comparison, version }, path, own));
}

/** A saved file of ours with a list many times as long: its entries again and again, or turned round, with ids of their own or without. */
export function withLongList(comparison: Comparison): fc.Arbitrary<unknown> {
  const places = placesOf(comparison, (own) => Array.isArray(own) && own.length > 0);
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(2, 40, 3_000), fc.boolean(), fc.boolean())
    .map(([path, times, turned, named]) => {
      const list = valueAt(comparison, path) as readonly unknown[];
      const again = Array.from({ length: times }, (_, k) => list.map((own) => (named ? renamed(own, k) : own))).flat();
      return put(comparison, path, turned ? again.toReversed() : again);
    });
}

function renamed(own: unknown, k: number): unknown {
  return typeof own === 'object' && own !== null && 'id' in own ? { ...own, id: `${own.id}-${k}` } : own;
}

/** A note on words that are gone or nearly gone, and whatever a text selector can say of where it was. */
export function withOddNotes(comparison: Comparison): fc.Arbitrary<unknown> {
  const { text } = comparison.reports[0];
  const words = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ maxLength: 3 }), fc.nat(400));
  return fc.array(words, { minLength: 1, maxLength: 60 }).map((all) => {
    const notes = all.map(([from, to, put, at], k) => {
      const [start, end] = [Math.min(from, to), Math.max(from, to)];
      const exact = text.slice(start, start + at) + put + text.slice(start + at, end);
      const selector = { start, end: start + exact.length, exact, prefix: text.slice(0, at % 32), suffix: put };
      const when = '2024-05-02T09:30:00.000Z';
      return {
        id: `n${k}`,
        a: [selector],
        b: [],
        text: put,
        tags: [],
        star: false,
        colour: null,
        created: when,
        changed: when,
      };
    });
    return { ...comparison, reader: { ...comparison.reader, notes } };
  });
}
