import fc from 'fast-check';
import { numRuns, SEED } from '../engine/seed';
import { type Kind, SHARES } from './kinds';
import { Meter } from './meter';
import { report } from './report';
import { beat, watch } from './watched';

/**
 * A property over cases that chance draws, each bounded in time and memory.
 *
 * @param usual how many the gate draws, from the same `seed` each time; a long run draws what the kind has of it.
 */
export async function holds<T>(
  kind: Kind,
  usual: number,
  cases: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
  seed = SEED,
): Promise<void> {
  const meter = new Meter(kind);
  const property = fc.asyncProperty(cases, async (value) => {
    await meter.measure(() => check(value));
    beat();
  });
  watch(kind);
  const failed = await fc
    .assert(property, { numRuns: numRuns(usual, SHARES[kind]), seed })
    .then(() => null)
    .catch((error: Error) => error);
  watch('');
  const tried = meter.tried(failed?.message ?? null);
  report(tried);
  if (failed) throw failed;
  if (tried.fault !== null) throw new Error(`${kind}: ${tried.fault}`);
}
