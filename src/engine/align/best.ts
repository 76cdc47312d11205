import type { Candidate } from './candidates';

/** The strongest other candidate of a candidate's row, and of its column; 0 where there is none. */
export type Rivals = (own: Candidate, value: number) => readonly [ofA: number, ofB: number];

type BestTwo = readonly [first: number, second: number];

/** Who competes with whom: the best two values of each sentence of A and of B. */
export function rivalsAmong(values: readonly (readonly [Candidate, value: number])[]): Rivals {
  const best = { a: new Map<number, BestTwo>(), b: new Map<number, BestTwo>() };
  for (const [own, value] of values) {
    for (const side of ['a', 'b'] as const) {
      const [first, second] = best[side].get(own[side]) ?? [0, 0];
      if (value > first) best[side].set(own[side], [value, first]);
      else if (value > second) best[side].set(own[side], [first, value]);
    }
  }
  const rival = ([first, second]: BestTwo = [0, 0], value: number) => (value === first ? second : first);
  return ({ a, b }, value) => [rival(best.a.get(a), value), rival(best.b.get(b), value)];
}
