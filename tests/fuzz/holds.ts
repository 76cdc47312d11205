import fc from 'fast-check';
import { numRuns, SEED } from '../engine/seed';
import { KINDS, type Kind } from './kinds';
import { Meter } from './meter';
import { report } from './report';
import { beat, watch } from './watched';

/**
 * A property over cases that chance draws, each bounded in time and memory.
 * The gate draws those of the same `seed` each time.
 */
export async function holds<T>(
  kind: Kind,
  cases: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
  seed = SEED,
): Promise<void> {
  const { gate, million } = KINDS[kind];
  const meter = new Meter(kind);
  const property = fc.asyncProperty(cases, async (value) => {
    await meter.measure(() => check(value));
    beat();
  });
  watch(kind);
  const failed = await fc
    .assert(property, { numRuns: numRuns(gate, million), seed })
    .then(() => null)
    .catch((error: Error) => error);
  watch('');
  const tried = meter.tried(failed?.message ?? null);
  report(tried);
  if (failed) throw failed;
  if (tried.fault !== null) throw new Error(`${kind}: ${tried.fault}`);
}
