import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallPair } from '../arbitraries';
import { numRuns } from '../seed';
import { expectRoad } from './road';

describe('the whole road, on hostile text', () => {
  // In parts, so that a case that fails is soon found and shrunk.
  for (const [k, part] of ['first', 'second', 'third'].entries()) {
    it(`from source to saved file and back, ${part} part`, async () => {
      await fc.assert(
        fc.asyncProperty(smallPair, fc.nat(1000), async ([a, b], turn) => await expectRoad(a, b, turn)),
        { numRuns: numRuns(1000), ...(process.env.FUZZ_RUNS ? {} : { seed: 20231122 + k }) },
      );
      expect.hasAssertions();
    });
  }
});
