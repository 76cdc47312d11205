import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import { addPart, isPartOf, type Part } from '../../src/projections/parts';
import { rows } from '../../src/projections/rows';
import { toJson } from '../../src/projections/saved-json';
import { applyToHistory, historyOf, NO_WORK } from '../../src/review/history';
import {
  damagedEntry,
  isSoundComparison,
  isSoundEntry,
  isSoundFrame,
  isSoundRecord,
} from '../../src/storage/soundness';
import { stored } from '../../src/storage/stored';
import { holds } from '../fuzz/holds';
import { COMPARISON, note } from '../review/operations';
import { damagedAt, ODD, type Row } from './damage';

const HISTORY = applyToHistory(historyOf(NO_WORK), { type: 'add-note', note: note('n1') });
const { frame: FRAME, parts: PARTS } = stored({ id: 'x', pair: null, comparison: COMPARISON, readOnly: false });
const ENTRY = {
  id: 'x',
  name: 'The port',
  titles: ['Port open again', null],
  outlets: [null, 'The Post'],
  texts: 'abc',
  notes: 1,
  created: 1,
  changed: 2,
  opened: 3,
  place: '',
  deleted: null,
};

/** What using a row as what it should be does, if it is found sound. */
const USES: readonly (readonly [row: object, use: (row: unknown) => void])[] = [
  [
    ENTRY,
    (row) => {
      if (isSoundEntry(row)) row.titles.map((own) => own?.trim());
      expect(isSoundEntry({ ...damagedEntry('x', row) })).toBe(true);
    },
  ],
  [
    { id: 'x', revision: 1, history: HISTORY },
    (row) => {
      if (!isSoundRecord(row)) return;
      const written = applyToHistory(row.history, { type: 'add-note', note: note('n2') });
      applyToHistory(applyToHistory(written, { type: 'undo' }), { type: 'redo' });
    },
  ],
  [FRAME, (row) => useWhole(row, PARTS)],
  ...PARTS.map((part, k) => [part, (row: unknown) => useWhole(FRAME, PARTS.with(k, row as typeof part))] as const),
];

/** Puts a comparison together of what was stored and, if it is sound, draws and saves it. */
function useWhole(row: unknown, parts: readonly Part[]): void {
  const frame = structuredClone(row) as { readonly comparison: Comparison };
  if (!isSoundFrame(frame)) return;
  for (const part of parts) {
    if (!isPartOf(frame.comparison, part)) return;
    addPart(frame.comparison, part);
  }
  if (!isSoundComparison(frame.comparison)) return;
  rows(frame.comparison);
  toJson(frame.comparison);
}

it('what is found sound can be used, whatever was put into it', () => {
  const cases = fc.tuple(fc.constantFrom(...USES), fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), ODD);
  return holds('database: a damaged row, told or sound', cases, ([[row, use], way, odd]) =>
    use(damagedAt(row as Row, way, odd)),
  );
});

it.each([
  ['a sentence that is none', { says: { '': 0n } }],
  ['a field of a later version that no file can hold', { later: new Map() }],
])('an observation with %s is not sound', (_, odd) => {
  const observations = COMPARISON.observations.map((own) => ({ ...own, ...odd }));
  expect(isSoundComparison({ ...COMPARISON, observations })).toBe(false);
});

/** The places of all values in what was stored, but for what is only shown and written on. */
function placesIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (['engine', 'summary', 'detail', 'quantities', 'times', 'saying'].includes(at.at(-1) ?? '')) return [];
  if (typeof value !== 'object' || value === null) return value === null ? [] : [at];
  return Object.entries(value).flatMap(([key, own]) => placesIn(own, [...at, key]));
}

function withValue(whole: object, at: readonly string[], put: (value: unknown) => unknown): unknown {
  const copy = structuredClone(whole);
  const key = at.at(-1) ?? '';
  const parent = at.slice(0, -1).reduce((own, step) => own[step] as Row, copy as Row);
  parent[key] = put(parent[key]);
  return copy;
}

const another = (value: unknown) => (typeof value === 'string' ? 5 : 'x');
const RECORD = { id: 'x', revision: 1, history: HISTORY };

it.each([
  ['a comparison', COMPARISON, isSoundComparison],
  ['an entry', ENTRY, isSoundEntry],
  ['a record', RECORD, isSoundRecord],
  ['what is stored of a comparison', { ...FRAME, pair: { a: { text: 'x' }, b: { text: 'y' } } }, isSoundFrame],
])('%s with a value of another kind anywhere is not sound', (_, whole, isSound: (value: unknown) => boolean) => {
  expect(isSound(whole)).toBe(true);
  for (const at of placesIn(whole))
    expect([at.join('.'), isSound(withValue(whole, at, another))]).toEqual([at.join('.'), false]);
  for (const other of [null, undefined, 5, 'x', [], {}]) expect(isSound(other)).toBe(false);
});

it.each<[string, readonly string[], (value: never) => unknown]>([
  ['spans turned round', ['links', '0', 'edits', '0', 'a'], () => [9, 3]],
  ['spans before the text', ['reports', '0', 'sentences', '0', 'spans'], () => [[-1, 3]]],
  ['spans of three', ['reports', '0', 'sentences', '0', 'spans'], () => [[0, 3, 5]]],
  ['spans of halves', ['reports', '0', 'sentences', '0', 'spans'], () => [[0, 1.5]]],
  ['a sentence in a block that is not there', ['reports', '1', 'sentences', '4', 'block'], () => 99],
  ['a sentence in a block before all', ['reports', '1', 'sentences', '4', 'block'], () => -1],
  ['a link of a sentence that is not there', ['links', '1', 'b'], (own: string[]) => [...own, 'b99']],
  ['a link whose sentences are of the other report', ['links', '2', 'a'], () => ['b0']],
  ['a sentence without a link that is not there', ['unlinked', 'a', '0', 'sentence'], () => 'a99'],
  ['the same of the other report', ['unlinked', 'b', '0', 'sentence'], () => 'a0'],
])('a comparison with %s is not sound', (_, at, put) => {
  expect(isSoundComparison(withValue(COMPARISON, at, put as (value: unknown) => unknown))).toBe(false);
});

it('a count of parts is a whole number, of none or more', () => {
  expect([0, 1, -1, 0.5, '1'].map((parts) => isSoundFrame({ ...FRAME, parts }))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('reports that are not A and B, in this order, are not sound', () => {
  const [a, b] = COMPARISON.reports;
  for (const reports of [[b, a], [a, a], [{ ...a, id: '__proto__' }, b], [a]])
    expect(isSoundComparison({ ...COMPARISON, reports })).toBe(false);
});

it('what was stored is sound', () => {
  expect([isSoundEntry(ENTRY), isSoundFrame(FRAME), isSoundComparison(COMPARISON)]).toEqual([true, true, true]);
});
