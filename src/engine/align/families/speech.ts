import { family } from './family';

/** Who speaks, and whether it is said or denied. */
export const SPEECH = family({
  features: ['same-speaker', 'other-speaker', 'only-one-speaks', 'only-one-negates'],
  prepare: () => null,
  measure(_, { a, b }, values, at) {
    const [inA, inB] = [a.speakers.size > 0, b.speakers.size > 0];
    const same = inA && inB && [...a.speakers].some((own) => b.speakers.has(own));
    values[at] = same ? 1 : 0;
    values[at + 1] = inA && inB && !same ? 1 : 0;
    values[at + 2] = inA === inB ? 0 : 1;
    values[at + 3] = a.negates === b.negates ? 0 : 1;
  },
});
