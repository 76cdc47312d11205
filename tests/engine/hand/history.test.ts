import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/engine/hand/commands';
import { linkTogether, unlink } from '../../../src/engine/hand/gestures';
import { type History, historyOf, NO_WORK, STEPS, type Step, step } from '../../../src/engine/hand/history';
import { rejectionOf } from '../../../src/engine/hand/seen';
import type { Comparison, Link, Note, Observation } from '../../../src/engine/model';
import { numRuns } from '../seed';
import { PORT } from './reports';

const comparison = PORT();
const note = (id: string, text = ''): Note => ({
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
const typed = (id: string, text: string): Command => ({
  type: 'change-note',
  id,
  change: { text, changed: '2026-01-01T00:00:01Z' },
});
const play = (start: History, steps: readonly Step[]) => steps.reduce(step, start);
const times = (count: number, own: Step): Step[] => Array.from({ length: count }, () => own);

const command: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({ a: fc.nat(4), b: fc.nat(4), id: fc.uuid() })
    .map(({ a, b, id }) => linkTogether(comparison, { a: [`a${a}`], b: [`b${b}`] }, id)),
  fc.nat(comparison.links.length - 1).map((k) => unlink(comparison, comparison.links[k] as Link)),
  fc.nat(comparison.observations.length - 1).chain((k) => {
    const rejection = rejectionOf(comparison, comparison.observations[k] as Observation);
    return fc.constantFrom<Step>({ type: 'reject', rejection }, { type: 'restore', rejection });
  }),
  fc.constantFrom('n1', 'n2', 'n3').chain((id) =>
    fc.oneof(
      fc.string().map((text): Step => ({ type: 'add-note', note: note(id, text) })),
      fc.string().map((text): Step => typed(id, text)),
      fc.constant<Step>({ type: 'delete-note', id }),
    ),
  ),
  fc.string().map((name): Step => ({ type: 'name', name })),
  fc.constant<Step>({ type: 'rest' }),
);

describe('undo and redo', () => {
  it('go back to the start and forth to the end, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: STEPS }), (steps) => {
        const end = play(historyOf(NO_WORK), steps);
        const start = play(end, times(STEPS, { type: 'undo' }));
        expect(start.present).toEqual(NO_WORK);
        expect(play(start, times(STEPS, { type: 'redo' })).present).toEqual(end.present);
      }),
      { numRuns: numRuns(200) },
    );
  });

  it('are the same after the history has been saved and read again at any moment', () => {
    const anyStep = fc.oneof(
      { weight: 3, arbitrary: command },
      { weight: 1, arbitrary: fc.constantFrom<Step>({ type: 'undo' }, { type: 'redo' }) },
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), fc.nat(60), (steps, at) => {
        const saved = JSON.parse(JSON.stringify(play(historyOf(NO_WORK), steps.slice(0, at)))) as History;
        expect(play(saved, steps.slice(at))).toEqual(play(historyOf(NO_WORK), steps));
      }),
      { numRuns: numRuns(200) },
    );
  });

  it('reach a hundred steps back and no further', () => {
    const many = Array.from({ length: 130 }, (_, k): Step => ({ type: 'name', name: `Name ${k + 1}` }));
    const back = play(play(historyOf(NO_WORK), many), times(200, { type: 'undo' }));
    expect(back.present.name).toBe('Name 30');
  });

  it('take the letters of one note as one step, until the reader rests or does something else', () => {
    const steps: Step[] = [
      { type: 'add-note', note: note('n1') },
      typed('n1', 'H'),
      typed('n1', 'Hm'),
      { type: 'rest' },
      typed('n1', 'Hmm'),
    ];
    const end = play(historyOf(NO_WORK), steps);
    const texts = [0, 1, 2, 3].map((count) => play(end, times(count, { type: 'undo' })).present.notes[0]?.text);
    expect(texts).toEqual(['Hmm', 'Hm', '', undefined]);
  });

  it('leave alone what changes nothing', () => {
    const start = historyOf(NO_WORK);
    const nothing: Step[] = [
      { type: 'undo' },
      { type: 'redo' },
      { type: 'rest' },
      { type: 'name', name: ' ' },
      { type: 'delete-note', id: 'gone' },
      typed('gone', 'text'),
    ];
    expect(play(start, nothing)).toBe(start);
  });
});

describe('two windows', () => {
  it('that carry out the same steps in one order agree', () => {
    const noteInOne: Step = { type: 'add-note', note: note('n1', 'one') };
    const linkInOther: Step = linkTogether(comparison, { a: ['a4'], b: ['b3'] }, 'r1');
    const { present } = play(historyOf(NO_WORK), [linkInOther, noteInOne]);
    expect(present.notes).toHaveLength(1);
    expect(present.linked).toHaveLength(1);
  });
});

describe('a link', () => {
  it('that is made twice on the same sentences stands once', () => {
    const pair = (id: string): Step => linkTogether(comparison as Comparison, { a: ['a4'], b: ['b3'] }, id);
    expect(play(historyOf(NO_WORK), [pair('r1'), pair('r2')]).present.linked.map(({ id }) => id)).toEqual(['r2']);
  });
});
