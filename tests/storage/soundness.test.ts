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
  return holds('database: a damaged row, told or sound', 300, cases, ([[row, use], way, odd]) =>
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

it('reports that are not A and B, in this order, are not sound', () => {
  const [a, b] = COMPARISON.reports;
  for (const reports of [[b, a], [a, a], [{ ...a, id: '__proto__' }, b], [a]])
    expect(isSoundComparison({ ...COMPARISON, reports })).toBe(false);
});

it('what was stored is sound', () => {
  expect([isSoundEntry(ENTRY), isSoundFrame(FRAME), isSoundComparison(COMPARISON)]).toEqual([true, true, true]);
});
