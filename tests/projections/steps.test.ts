import { expect, test } from 'vitest';
import { atOnce, mapped } from '../../src/projections/steps';

test('what is done in steps is what is done at once', () => {
  expect(atOnce(mapped([1, 2, 3, 4, 5], 2, (n) => n * n))).toEqual([1, 4, 9, 16, 25]);
  expect(atOnce(mapped([], 2, String))).toEqual([]);
});

test('no step does more than it may', () => {
  const done: number[] = [];
  const steps = mapped([1, 2, 3, 4, 5], 2, (n) => done.push(n));
  const sizes: number[] = [];
  for (let before = 0, step = steps.next(); ; step = steps.next()) {
    sizes.push(done.length - before);
    before = done.length;
    if (step.done) break;
  }
  expect(sizes).toEqual([2, 2, 1]);
});
