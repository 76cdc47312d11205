import { expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import { addPart, inParts } from '../../src/projections/parts';
import { spoken } from '../features/example';

const many = (times: number): Comparison => ({
  ...spoken,
  links: Array.from({ length: times }, () => spoken.links).flat(),
});

test.each([1, 200])('a comparison sent in parts is put together as it was: %i times', (times) => {
  const whole = many(times);
  const { frame, parts } = structuredClone(inParts(whole));
  expect(frame.links).toEqual([]);
  for (const part of parts) addPart(frame, part);
  expect(JSON.stringify(frame)).toBe(JSON.stringify(whole));
  expect(Math.max(...parts.map(({ entries }) => entries.length))).toBeLessThanOrEqual(150);
});
