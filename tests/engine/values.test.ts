import { describe, expect, it } from 'vitest';
import { overlapFinder } from '../../src/engine/overlap';
import { readValues } from '../../src/engine/values/read-values';
import { ENGLISH, readAlone } from './resources';

describe('what a text tells of when and how many', () => {
  it('is found in a sentence without an end too, each where it stands', () => {
    const text = Array.from({ length: 2_000 }, (_, k) => `on May ${1 + (k % 28)} came ${k + 20} people and `).join('');
    const { times, quantities } = readValues(text, [0, text.length], '2023-11-22', ENGLISH.values);
    expect(times.length).toBeGreaterThan(1_950);
    expect(times.every(({ span }) => /^(?:on )?May \d+$/.test(text.slice(...span)))).toBe(true);
    expect(quantities.length).toBeGreaterThan(1_950);
    expect(quantities.every(({ span }) => /^\d+$/.test(text.slice(...span)))).toBe(true);
  });

  it('leaves the engine with the report, each number with its bound, unit and what it counts', async () => {
    const text = 'More than 60,000 people came on Friday. “We left Route 9 in March,” she said.';
    const { quantities, times } = await readAlone({ sentences: [text], language: 'en', published: '2023-11-22' });
    expect(quantities?.map(({ span, ...own }) => [text.slice(...span), own])).toEqual([
      [
        'More than 60,000',
        { low: 60_000, high: null, bound: 'more', unit: '', counted: ['people'], precision: 10_000, named: false },
      ],
      ['9', { low: 9, high: 9, bound: 'exact', unit: '', counted: [], precision: 1, named: true }],
    ]);
    expect(times?.map(({ span, ...own }) => [text.slice(...span), own])).toEqual([
      ['Friday', { start: '2023-11-17', end: null, grain: 'day', basis: 'deictic', direction: 'past', quoted: false }],
      ['March', { start: '2023-03-01', end: null, grain: 'month', basis: 'annual', direction: 'past', quoted: true }],
    ]);
  });

  it('is found again by whatever overlaps it, in reading order', () => {
    const found = overlapFinder([{ span: [2, 5] as const }, { span: [4, 9] as const }, { span: [12, 13] as const }]);
    const at = ([start, end]: [number, number]) => found([start, end])?.span ?? null;
    expect([at([0, 2]), at([0, 3]), at([4, 6]), at([5, 6]), at([9, 12]), at([12, 20]), at([13, 14])]).toEqual([
      null,
      [2, 5],
      [2, 5],
      [4, 9],
      null,
      [12, 13],
      null,
    ]);
  });
});
