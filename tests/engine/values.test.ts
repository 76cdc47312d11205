import { describe, expect, it } from 'vitest';
import { overlapFinder } from '../../src/engine/overlap';
import { readValues } from '../../src/engine/values/read-values';
import { ENGLISH } from './resources';

describe('what a text tells of when and how many', () => {
  it('is found in a sentence without an end too, each where it stands', () => {
    const text = Array.from({ length: 2_000 }, (_, k) => `on May ${1 + (k % 28)} came ${k + 20} people and `).join('');
    const { times, quantities } = readValues(text, [0, text.length], '2023-11-22', ENGLISH.values);
    expect(times.length).toBeGreaterThan(1_950);
    expect(times.every(({ span }) => /^(?:on )?May \d+$/.test(text.slice(...span)))).toBe(true);
    expect(quantities.length).toBeGreaterThan(1_950);
    expect(quantities.every(({ span }) => /^\d+$/.test(text.slice(...span)))).toBe(true);
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
