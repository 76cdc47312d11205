import { describe, expect, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Observation } from '../../src/model/observation';
import { chosenDifferences, kindCounts, kindsOf } from '../../src/projections/difference-filter';
import { differences } from '../../src/projections/differences';
import { findInReport, sentencesHolding, sideOfEvidence } from '../../src/projections/evidence';
import { inlinePieces } from '../../src/projections/inline';
import { paragraphsOf } from '../../src/projections/paragraphs';
import { spansText } from '../../src/projections/sentences';
import { speakerStatistics } from '../../src/projections/speaker-statistics';
import { WITHOUT_LEXICON } from '../engine/resources';

const A = ['The mayor said that 40 boats will return.', 'We watch closely, and the town waits.'];
const B = ['The mayor claimed that 60 boats may return.', 'We monitor closely and a town waits.'];
const both = await compare(
  { sentences: A },
  { sentences: B },
  {
    links: [
      { a: [0], b: [0] },
      { a: [1], b: [1] },
    ],
  },
  WITHOUT_LEXICON,
);
const [a, b] = both.reports;

describe('differences are chosen', () => {
  const all = differences(both);
  const chosen = (kinds: Parameters<typeof chosenDifferences>[1]['kinds'], ignoring: ['function'] | [] = []) =>
    chosenDifferences(all, { kinds, ignoring }, both.reports);

  test('by any of their kinds; by none, all are', () => {
    expect(chosen([])).toBe(all);
    expect(chosen(['number']).map((each) => each.a)).toEqual(
      all.filter((d) => d.shifts.includes('number')).map((d) => d.a),
    );
    expect(chosen(['number', 'synonym']).length).toBeGreaterThan(chosen(['number']).length);
  });

  test('without what is ignored', () => {
    const left = chosen([], ['function']);
    expect(left).toEqual(all.filter(({ shifts }) => shifts.join() !== 'function'));
    expect(left.length).toBeLessThan(all.length);
  });

  test('and counted by kind, each difference under each of its kinds', () => {
    const sum = kindCounts(all).reduce((total, [, count]) => total + count, 0);
    expect(sum).toBe(all.flatMap(kindsOf).length);
    expect(all.every((each) => kindsOf(each).length > 0)).toBe(true);
  });
});

describe('words that are sought', () => {
  test('are found however they are spaced or spelled in capitals', () => {
    expect(findInReport(a, '  CLOSELY,   and ').map((span) => a.text.slice(...span))).toEqual(['closely, and']);
    expect(findInReport(a, 'nowhere')).toEqual([]);
    expect(findInReport(a, '(.*')).toEqual([]);
  });

  test('are no single letter and no empty text', () => {
    expect([findInReport(a, ''), findInReport(a, ' '), findInReport(a, 'e')]).toEqual([[], [], []]);
  });
});

test('evidence is looked at on the side where it stands', () => {
  const only = (side: 'a' | 'b') =>
    ({ a: side === 'a' ? [[0, 3]] : [], b: side === 'b' ? [[0, 3]] : [], detail: {} }) as unknown as Observation;
  expect([sideOfEvidence(only('a'), 'b'), sideOfEvidence(only('b'), 'b')]).toEqual(['a', 'b']);
  expect(sentencesHolding(a, [[0, 3]]).map(({ id }) => id)).toEqual(['a0']);
});

test('a passage told once gives the words of both sides, each in its order', () => {
  for (const link of both.links) {
    const pieces = inlinePieces(link, both.reports);
    const told = (side: 'a' | 'b') =>
      link.edits
        .map((edit, k) => ({
          start: edit[side]?.[0] ?? -1,
          words: spansText(side === 'a' ? a.text : b.text, pieces[k]?.[side] ?? []),
        }))
        .filter(({ start }) => start >= 0)
        .sort((x, y) => x.start - y.start)
        .map(({ words }) => words)
        .join('')
        .replaceAll(' ', '');
    const index = both.links.indexOf(link);
    expect([told('a'), told('b')]).toEqual([A[index]?.replaceAll(' ', ''), B[index]?.replaceAll(' ', '')]);
  }
});

test('a comma is idle whose words are told elsewhere, and no other mark', async () => {
  const compared = await compare(
    { sentences: ['The mayor closed the old bridge, on Monday.'], language: 'en', published: '2023-11-22' },
    { sentences: ['On Monday the mayor closed the old bridge.'], language: 'en', published: '2023-11-22' },
    { links: [{ a: [0], b: [0] }] },
    WITHOUT_LEXICON,
  );
  const [link] = compared.links;
  if (!link) throw new Error('no link');
  const idle = inlinePieces(link, compared.reports).flatMap((piece) => (piece.idle ? piece.a : []));
  expect(idle.map((span) => compared.reports[0].text.slice(...span))).toEqual([',']);
});

test('voices hold for each report how much and by which verbs', () => {
  const [mayor] = speakerStatistics(both);
  expect(mayor?.name).toMatch(/mayor/i);
  expect(mayor?.a?.cues).toEqual([['said', 1]]);
  expect(mayor?.b?.cues).toEqual([['claimed', 1]]);
});

test('sentences stand in their blocks', () => {
  const list = b.sentences;
  expect(paragraphsOf(b, list).flatMap(({ sentences }) => sentences)).toEqual(list);
  expect(paragraphsOf(b, [])).toEqual([]);
});
