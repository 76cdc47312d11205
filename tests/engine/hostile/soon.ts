import { expect } from 'vitest';

/** By command the hostile texts come in their full size; in the gate at a small part of it. */
export const FULL = process.env.FUZZ_RUNS !== undefined;

/** Generous: the machine that runs this may be busy. What is quadratic takes minutes. */
const SECONDS = 30;

/** Does some work that must end. */
export async function expectSoon<T>(work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  expect((performance.now() - started) / 1000, 'seconds').toBeLessThan(SECONDS);
  return result;
}
