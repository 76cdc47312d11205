import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyToHistory,
  type History,
  type HistoryOperation,
  historyOf,
  MOST_UNDONE,
  NO_WORK,
} from '../../src/review/history';
import { linkTogether } from '../../src/review/relink';
import { holds } from '../fuzz/holds';
import { anyOperation, COMPARISON, doing, note, typed } from './operations';

const play = (start: History, operations: readonly HistoryOperation[]) => operations.reduce(applyToHistory, start);
const times = (count: number, own: HistoryOperation): HistoryOperation[] => Array.from({ length: count }, () => own);

describe('undo and redo', () => {
  it('go back to the start and forth to the end, whatever was done', () =>
    holds('work: done, undone and redone', fc.array(doing, { maxLength: MOST_UNDONE }), (operations) => {
      const end = play(historyOf(NO_WORK), operations);
      const start = play(end, times(MOST_UNDONE, { type: 'undo' }));
      expect(start.present).toEqual(NO_WORK);
      expect(play(start, times(MOST_UNDONE, { type: 'redo' })).present).toEqual(end.present);
    }));

  it('are the same after the history has been saved and read again at any moment', () => {
    const cases = fc.tuple(fc.array(anyOperation, { maxLength: 60 }), fc.nat(60));
    return holds('work: saved in the middle', cases, ([operations, at]) => {
      const saved = JSON.parse(JSON.stringify(play(historyOf(NO_WORK), operations.slice(0, at)))) as History;
      expect(play(saved, operations.slice(at))).toEqual(play(historyOf(NO_WORK), operations));
    });
  });

  it('reach a hundred operations back and no further', () => {
    const many = Array.from({ length: 130 }, (_, k): HistoryOperation => ({ type: 'name', name: `Name ${k + 1}` }));
    const back = play(play(historyOf(NO_WORK), many), times(200, { type: 'undo' }));
    expect(back.present.name).toBe('Name 30');
  });

  it('take a new note and its letters as one step, until the reader rests or does something else', () => {
    const operations: HistoryOperation[] = [
      { type: 'add-note', note: note('n1') },
      typed('n1', 'H'),
      typed('n1', 'Hm'),
      { type: 'rest' },
      typed('n1', 'Hmm'),
    ];
    const end = play(historyOf(NO_WORK), operations);
    const texts = [0, 1, 2].map((count) => play(end, times(count, { type: 'undo' })).present.notes[0]?.text);
    expect(texts).toEqual(['Hmm', 'Hm', undefined]);
  });

  it('leave alone what changes nothing', () => {
    const start = historyOf(NO_WORK);
    const nothing: HistoryOperation[] = [
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
  it('that carry out the same operations in one order agree', () => {
    const noteInOne: HistoryOperation = { type: 'add-note', note: note('n1', 'one') };
    const linkInOther: HistoryOperation = linkTogether(COMPARISON, { a: ['a4'], b: ['b3'] }, 'r1');
    const { present } = play(historyOf(NO_WORK), [linkInOther, noteInOne]);
    expect(present.notes).toHaveLength(1);
    expect(present.linked).toHaveLength(1);
  });
});

describe('a link', () => {
  it('that is made twice on the same sentences stands once', () => {
    const pair = (id: string): HistoryOperation => linkTogether(COMPARISON, { a: ['a4'], b: ['b3'] }, id);
    expect(play(historyOf(NO_WORK), [pair('r1'), pair('r2')]).present.linked.map(({ id }) => id)).toEqual(['r2']);
  });
});
