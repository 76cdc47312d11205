import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, historyOf, NO_WORK, STEPS, type Step, step } from '../../src/review/history';
import { linkTogether } from '../../src/review/relink';
import { numRuns } from '../engine/seed';
import { anyStep, COMPARISON, doing, note, typed } from './steps';

const play = (start: History, steps: readonly Step[]) => steps.reduce(step, start);
const times = (count: number, own: Step): Step[] => Array.from({ length: count }, () => own);

describe('undo and redo', () => {
  it('go back to the start and forth to the end, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: STEPS }), (steps) => {
        const end = play(historyOf(NO_WORK), steps);
        const start = play(end, times(STEPS, { type: 'undo' }));
        expect(start.present).toEqual(NO_WORK);
        expect(play(start, times(STEPS, { type: 'redo' })).present).toEqual(end.present);
      }),
      { numRuns: numRuns(200) },
    );
  });

  it('are the same after the history has been saved and read again at any moment', () => {
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

  it('take a new note and its letters as one step, until the reader rests or does something else', () => {
    const steps: Step[] = [
      { type: 'add-note', note: note('n1') },
      typed('n1', 'H'),
      typed('n1', 'Hm'),
      { type: 'rest' },
      typed('n1', 'Hmm'),
    ];
    const end = play(historyOf(NO_WORK), steps);
    const texts = [0, 1, 2].map((count) => play(end, times(count, { type: 'undo' })).present.notes[0]?.text);
    expect(texts).toEqual(['Hmm', 'Hm', undefined]);
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
    const linkInOther: Step = linkTogether(COMPARISON, { a: ['a4'], b: ['b3'] }, 'r1');
    const { present } = play(historyOf(NO_WORK), [linkInOther, noteInOne]);
    expect(present.notes).toHaveLength(1);
    expect(present.linked).toHaveLength(1);
  });
});

describe('a link', () => {
  it('that is made twice on the same sentences stands once', () => {
    const pair = (id: string): Step => linkTogether(COMPARISON, { a: ['a4'], b: ['b3'] }, id);
    expect(play(historyOf(NO_WORK), [pair('r1'), pair('r2')]).present.linked.map(({ id }) => id)).toEqual(['r2']);
  });
});
