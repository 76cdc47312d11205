import { describe, expect, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Comparison } from '../../src/model/comparison';
import type { ForeignNote, ForeignTarget } from '../../src/model/foreign-note';
import { NO_WORK } from '../../src/review/history';
import { notesRecognised } from '../../src/review/recognise';
import { textSelectorAt } from '../../src/review/text-selector';
import { WITHOUT_LEXICON } from '../engine/resources';
import { note } from './operations';

const A = '🌊 The port opened again. Team Alder said so twice before noon. Nobody was hurt.';
const B = 'Port open. Team Alder said so twice before noon. Shops complained about 🌊 lost trade.';
const PAIR = await compare({ text: A }, { text: B, url: 'https://b.example/story' }, {}, WITHOUT_LEXICON);
const GIVEN = { id: () => 'given', now: '2026-05-01T12:00:00.000Z' };

const on = (exact: string, more: Partial<ForeignTarget> = {}): ForeignTarget => ({
  ...{ exact, prefix: '', suffix: '', position: null, side: null, source: null },
  ...more,
});
const foreign = (text: string, ...targets: ForeignTarget[]): ForeignNote => ({
  ...{ text, tags: [], star: false, author: 'Bo', created: null },
  targets,
});
/** Where the words of the first note of a file stand. */
function place(comparison: Comparison, ...notes: ForeignNote[]) {
  const [own] = notesRecognised(comparison, notes, GIVEN)?.notes ?? [];
  return (
    own && { a: own.a.map(({ start, exact }) => [start, exact]), b: own.b.map(({ start, exact }) => [start, exact]) }
  );
}

describe('a note of another program', () => {
  test('stands on its words in the only report that has them', () => {
    expect(place(PAIR, foreign('x', on('Shops complained')))).toEqual({
      a: [],
      b: [[B.indexOf('Shops'), 'Shops complained']],
    });
  });

  test('of words that both have stands where the file says, else where its other notes stand', () => {
    const [inA, inB] = [A.indexOf('said so twice'), B.indexOf('said so twice')];
    expect(place(PAIR, foreign('x', on('said so twice', { source: 'https://b.example/story' })))?.b).toEqual([
      [inB, 'said so twice'],
    ]);
    expect(place(PAIR, foreign('x', on('said so twice', { side: 'a' })))?.a).toEqual([[inA, 'said so twice']]);
    const withOther = [foreign('x', on('said so twice')), foreign('y', on('lost trade'))];
    expect(place(PAIR, ...withOther)?.b).toEqual([[inB, 'said so twice']]);
  });

  test('whose place is told in code points stands there', () => {
    const start = [...A.slice(0, A.indexOf('Nobody'))].length;
    expect(place(PAIR, foreign('x', on('Nobody', { position: [start, start + 6], side: 'a' })))?.a).toEqual([
      [A.indexOf('Nobody'), 'Nobody'],
    ]);
  });

  test('names its report by the end of an address too, and by no other letter', () => {
    const named = (letter: string) => on('said so twice', { source: `urn:x:report-${letter}` });
    expect(place(PAIR, foreign('x', named('b')))?.b).toHaveLength(1);
    expect(place(PAIR, foreign('x', named('a')))?.a).toHaveLength(1);
    expect(place(PAIR, foreign('x', named('c')))?.a).toHaveLength(1);
  });

  test('whose place is told holds only where its words stand, and between the same neighbours', () => {
    const text = 'Rain. The ship sank. The ship sank. Rain.';
    const told = (start: number, more = {}) => on('The ship', { position: [start, start + 8], side: 'a', ...more });
    return compare({ text }, { text: B }, {}, WITHOUT_LEXICON).then((plain) => {
      const second = text.lastIndexOf('The ship');
      expect(place(plain, foreign('x', told(second)))?.a).toEqual([[second, 'The ship']]);
      expect(place(plain, foreign('x', told(second, { suffix: ' sank. Rain' })))?.a).toEqual([[second, 'The ship']]);
      // The neighbours say another place than the numbers, or the numbers lead behind the end.
      for (const start of [second, 4_000])
        expect(place(plain, foreign('x', told(start, { prefix: 'Rain. ' })))?.a).toEqual([[6, 'The ship']]);
    });
  });

  test('on the whole of a report is on everything', () => {
    expect(place(PAIR, foreign('x', on(A), on(B)))).toEqual({ a: [], b: [] });
  });

  test('keeps who wrote it and when, and has none where the file names none', () => {
    const file = [
      { ...foreign('x', on('lost trade')), created: '2026-02-03T00:00:00.000Z' },
      { ...foreign('y', on('lost trade')), author: null },
    ];
    const [named, nameless] = notesRecognised(PAIR, file, GIVEN)?.notes ?? [];
    expect(named).toMatchObject({ author: 'Bo', created: '2026-02-03T00:00:00.000Z' });
    expect(nameless).toMatchObject({ created: GIVEN.now });
    expect(nameless).not.toHaveProperty('author');
  });

  test('in the same words on other words is another note', () => {
    const own = { ...note('n', 'Who said so?'), a: [textSelectorAt(A, [A.indexOf('Nobody'), A.length])] };
    const noted = { ...PAIR, reader: { ...NO_WORK, notes: [own] } };
    const back = foreign('Who said so?', on('said so', { side: 'a', suffix: ' twice' }));
    expect(notesRecognised(noted, [back], GIVEN)?.notes.map(({ id }) => id)).toEqual(['given']);
  });

  test('is never put on other words: those of another team are not found, and stay as they were', () => {
    const birch = on('said so twice', { prefix: 'Team Birch ', suffix: ' before' });
    const lost = notesRecognised(PAIR, [foreign('x', birch), foreign('y', on('lost trade'))], GIVEN)?.notes[0];
    expect([...(lost?.a ?? []), ...(lost?.b ?? [])]).toMatchObject([
      { exact: 'said so twice', prefix: 'Team Birch ', start: B.length },
    ]);
  });

  test('on words of neither report, alone, is of a file about something else', () => {
    expect(notesRecognised(PAIR, [foreign('x', on('Bread is dear'))], GIVEN)).toBeNull();
    expect(notesRecognised(PAIR, [foreign('On all of it.')], GIVEN)?.notes).toHaveLength(1);
  });

  test('in the same words on some of the same words is the very note', () => {
    const start = A.indexOf('said so');
    const own = { ...note('n', 'Who *said* so?'), a: [textSelectorAt(A, [start, start + 13])] };
    const noted = { ...PAIR, reader: { ...NO_WORK, notes: [own] } };
    const back = { ...foreign('Who said so?', on('said so', { side: 'a', suffix: ' twice' })), tags: ['names'] };
    expect(notesRecognised(noted, [back], GIVEN)?.notes).toEqual([{ ...own, tags: ['names'] }]);
  });
});
