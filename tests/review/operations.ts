import fc from 'fast-check';
import type { Comparison } from '../../src/model/comparison';
import type { Highlight } from '../../src/model/highlight';
import type { Link } from '../../src/model/link';
import type { Observation } from '../../src/model/observation';
import type { Note } from '../../src/model/review';
import type { HistoryOperation } from '../../src/review/history';
import { linkTogether, unlink } from '../../src/review/relink';
import { highlightFindingOf, rejectionOf } from '../../src/review/reviewed';
import { PORT } from './reports';

export const COMPARISON = await PORT();
const HIGHLIGHTS = COMPARISON.highlights ?? [];

/** As if an encoder had read the same texts: fewer observations tell the two apart. */
export const CLOSER: Comparison = {
  ...COMPARISON,
  observations: COMPARISON.observations.slice(1),
  engine: { version: '1', resources: { encoder: 'reader-1' } },
};

export const note = (id: string, text = ''): Note => ({
  id,
  a: [],
  b: [],
  text,
  tags: [],
  star: false,
  colour: null,
  created: '2026-01-01T00:00:00Z',
  changed: '2026-01-01T00:00:00Z',
});

export const typed = (id: string, text: string): HistoryOperation => ({
  type: 'change-note',
  id,
  change: { text, changed: '2026-01-01T00:00:01Z' },
});

/** Anything that a reader may do to {@link COMPARISON}, but undo and redo. */
export const doing: fc.Arbitrary<HistoryOperation> = fc.oneof(
  fc
    .record({ a: fc.nat(4), b: fc.nat(4), id: fc.uuid() })
    .map(({ a, b, id }) => linkTogether(COMPARISON, { a: [`a${a}`], b: [`b${b}`] }, id)),
  fc.nat(COMPARISON.links.length - 1).map((k) => unlink(COMPARISON, COMPARISON.links[k] as Link)),
  fc.nat(COMPARISON.observations.length - 1).chain((k) => {
    const rejection = rejectionOf(COMPARISON, COMPARISON.observations[k] as Observation);
    return fc.constantFrom<HistoryOperation>({ type: 'reject', rejection }, { type: 'restore', rejection });
  }),
  fc.nat(HIGHLIGHTS.length - 1).chain((k) => {
    const finding = highlightFindingOf(COMPARISON, HIGHLIGHTS[k] as Highlight);
    return fc.constantFrom<HistoryOperation>({ type: 'star', finding }, { type: 'unstar', finding });
  }),
  fc.constantFrom('n1', 'n2', 'n3').chain((id) =>
    fc.oneof(
      fc.string().map((text): HistoryOperation => ({ type: 'add-note', note: note(id, text) })),
      fc.string().map((text) => typed(id, text)),
      fc.constant<HistoryOperation>({ type: 'delete-note', id }),
    ),
  ),
  fc.string().map((name): HistoryOperation => ({ type: 'name', name })),
  fc.constant<HistoryOperation>({ type: 'rest' }),
);

export const anyOperation = fc.oneof(
  { weight: 3, arbitrary: doing },
  { weight: 1, arbitrary: fc.constantFrom<HistoryOperation>({ type: 'undo' }, { type: 'redo' }) },
);
