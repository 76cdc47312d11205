import fc from 'fast-check';

/** How many cases a long run has in all, by command; none in the gate. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 0);

// The gate draws the same cases every time, so that a change is judged by itself and not by luck; `npm run fuzz` draws new ones, or again
// those of a seed.
const again = process.env.FUZZ_SEED;
export const SEED = RUNS === 0 ? 20231122 : again === undefined ? Date.now() % 2 ** 31 : Number(again);
fc.configureGlobal({ seed: SEED });

/** How often a property is tried: `usual` in the gate; its share of a long run, told as cases of a million. */
export const numRuns = (usual: number, share = 2_000) =>
  RUNS > 0 ? Math.max(1, Math.round((RUNS * share) / 1_000_000)) : usual;
