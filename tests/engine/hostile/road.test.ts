import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../fuzz/holds';
import { smallPair } from '../arbitraries';
import { SEED } from '../seed';
import { expectRoad } from './road';

describe('the whole road, on hostile text', () => {
  // In parts, so that a case that fails is soon found and shrunk.
  for (const [k, part] of ['first', 'second', 'third'].entries()) {
    it(`from source to saved file and back, ${part} part`, async () => {
      const cases = fc.tuple(smallPair, fc.nat(1000));
      await holds(
        'comparison: the whole road',
        cases,
        async ([[a, b], turn]) => await expectRoad(a, b, turn),
        SEED + k,
      );
      expect.hasAssertions();
    });
  }
});
