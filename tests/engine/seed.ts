import fc from 'fast-check';

// The gate draws the same cases every time, so that a change is judged by itself and not by luck; `npm run fuzz` draws new ones.
const runs = Number(process.env.FUZZ_RUNS ?? 0);
if (runs === 0) fc.configureGlobal({ seed: 20231122 });

/** How often a property is tried: `usual` in the gate, FUZZ_RUNS by command. */
export const numRuns = (usual: number) => (runs > 0 ? runs : usual);
