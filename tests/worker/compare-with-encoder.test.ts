import { expect, it } from 'vitest';
import { EncoderProblem } from '../../src/encoder/problem';
import type { Encoder } from '../../src/engine/resources';
import { compareWithEncoder } from '../../src/worker/compare-with-encoder';

const A = { sentences: ['The port is open.'] };
const B = { sentences: ['The harbour was reopened.'] };

function failing(error: Error): Encoder {
  return { version: 'failing', scale: 1, none: 0, reads: () => true, encode: () => Promise.reject(error) };
}

it('compares without an encoder that fails, and says why', async () => {
  const problem = new EncoderProblem('broke-off', 'It broke off.');
  const compared = await compareWithEncoder(A, B, {}, failing(problem));
  expect(compared.problem).toBe(problem);
  expect(compared).toEqual({ ...(await compareWithEncoder(A, B, {}, null)), problem });
});

it('is ended by its signal, and does not begin again', async () => {
  const stopped = new Error('stopped');
  await expect(compareWithEncoder(A, B, {}, failing(stopped))).rejects.toBe(stopped);
});
