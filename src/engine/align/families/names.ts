import { type Classes, NAME, type TermVector } from '../terms';
import { family, writeBoth } from './family';

/** Names and numbers that both say, and those that one alone does. */
export const NAMES = family({
  features: [
    'shared-names',
    'rarity-of-shared-names',
    'names-of-one-less',
    'names-of-one-more',
    'other-names',
    'shared-numbers',
    'other-numbers',
    'numbers-of-one',
  ],
  prepare({ a, b, classes }) {
    const counts = (own: TermVector) => countsOf(own, classes);
    return { classes, countsA: a.map(counts), countsB: b.map(counts) };
  },
  measure({ classes, countsA, countsB }, { a, b, i, j, shared, placesA, placesB, count }, values, at) {
    const { weights, rarity, numbers } = classes;
    const [ofA, ofB] = [countsA[i] as Counts, countsB[j] as Counts];
    let [weight, rare, both, sharedNumbers] = [0, 0, 0, 0];
    // Names of a sentence that the other says at all.
    let [saidOfA, saidOfB] = [0, 0];
    for (let k = 0; k < count; k++) {
      const id = shared[k] as number;
      if (numbers[id]) {
        sharedNumbers++;
        continue;
      }
      const inA = (a.marks[placesA[k] as number] as number) & NAME;
      const inB = (b.marks[placesB[k] as number] as number) & NAME;
      if (inA) saidOfA++;
      if (inB) saidOfB++;
      if (!inA || !inB) continue;
      both++;
      weight += weights[id] as number;
      rare += rarity[id] as number;
    }
    values[at] = Math.log1p(weight);
    values[at + 1] = Math.log1p(rare);
    writeBoth(values, at + 2, ofA.names - saidOfA, ofB.names - saidOfB);
    values[at + 4] = ofA.names > 0 && ofB.names > 0 && both === 0 ? 1 : 0;
    values[at + 5] = Math.min(sharedNumbers, MOST);
    values[at + 6] = ofA.numbers > 0 && ofB.numbers > 0 && sharedNumbers === 0 ? 1 : 0;
    values[at + 7] = Math.min(Math.abs(ofA.numbers - ofB.numbers), MOST);
  },
});

const MOST = 4;

interface Counts {
  readonly names: number;
  readonly numbers: number;
}

function countsOf({ distinct, marks }: TermVector, { numbers: isNumber, functions }: Classes): Counts {
  let [names, numbers] = [0, 0];
  for (let k = 0; k < distinct.length; k++) {
    const id = distinct[k] as number;
    if (isNumber[id]) numbers++;
    else if ((marks[k] as number) & NAME && !functions[id]) names++;
  }
  return { names, numbers };
}
