import { NAME, type TermVector, VERB } from '../terms';
import { type Family, type Pair, writeBoth } from './family';

/** How much of each sentence's content the other says too, each word by its rarity in the two reports. */
export const COVERAGE = {
  features: [
    'coverage-of-the-longer',
    'coverage-of-the-shorter',
    'coverage-of-both',
    'weight-of-shared-words',
    'shared-words',
    'rarest-shared-word',
    'untold-of-the-less',
    'untold-of-the-more',
    'coverage-by-length',
    'telling-word-shared',
  ],
  prepare: ({ classes: { weights } }) => {
    return ({ a, b, shared, count }, values, at) => {
      let [sum, squares, rarest] = [0, 0, 0];
      let [ofA, ofB] = [false, false];
      for (let k = 0; k < count; k++) {
        const id = shared[k] as number;
        const weight = weights[id] as number;
        sum += weight;
        squares += weight * weight;
        if (weight > rarest) rarest = weight;
        if (id === a.telling) ofA = true;
        if (id === b.telling) ofB = true;
      }
      const [shareA, shareB] = [sum / (a.contentTotal || 1), sum / (b.contentTotal || 1)];
      writeBoth(values, at, shareA, shareB);
      values[at + 2] = evenly(shareA, shareB);
      values[at + 3] = Math.log1p(sum);
      values[at + 4] = squares / (a.norm * b.norm || 1);
      values[at + 5] = rarest;
      writeBoth(values, at + 6, a.contentTotal - sum, b.contentTotal - sum);
      values[at + 8] = Math.max(shareA, shareB) * Math.log1p(Math.min(a.content.length, b.content.length));
      values[at + 9] = ofA && ofB ? 1 : 0;
    };
  },
} as const satisfies Family<string>;

/** The same by rarity in the language at large. */
export const RARE_COVERAGE = {
  features: [
    'rare-coverage-of-the-longer',
    'rare-coverage-of-the-shorter',
    'rare-coverage-of-both',
    'rarity-of-shared-words',
  ],
  prepare: ({ a, b, classes }) => {
    const { rarity } = classes;
    const total = ({ content }: TermVector) => content.reduce((sum, own) => sum + (rarity[own] as number), 0);
    const [totalsA, totalsB] = [a.map(total), b.map(total)];
    return (pair, values, at) => {
      const sum = sumShared(pair, rarity);
      const [shareA, shareB] = [sum / (totalsA[pair.i] || 1), sum / (totalsB[pair.j] || 1)];
      writeBoth(values, at, shareA, shareB);
      values[at + 2] = evenly(shareA, shareB);
      values[at + 3] = Math.log1p(sum);
    };
  },
} as const satisfies Family<string>;

/** Coverage of what is no name. */
export const PLAIN_COVERAGE = {
  features: ['plain-coverage-less', 'plain-coverage-more', 'weight-of-plain-words'],
  prepare: partly((marks) => (marks & NAME) === 0),
} as const satisfies Family<string>;

/** Coverage of forms of verbs alone. */
export const VERB_COVERAGE = {
  features: ['verb-coverage-less', 'verb-coverage-more', 'weight-of-verbs'],
  prepare: partly((marks) => (marks & VERB) > 0),
} as const satisfies Family<string>;

/** Coverage of the content that is of one kind, in both sentences. */
function partly(isOfKind: (marks: number) => boolean): Family<string>['prepare'] {
  return ({ a, b, classes }) => {
    const { functions, weights } = classes;
    const total = ({ distinct, marks }: TermVector) => {
      let sum = 0;
      for (let k = 0; k < distinct.length; k++) {
        const id = distinct[k] as number;
        if (!functions[id] && isOfKind(marks[k] as number)) sum += weights[id] as number;
      }
      return sum;
    };
    const [totalsA, totalsB] = [a.map(total), b.map(total)];
    return (pair, values, at) => {
      let sum = 0;
      for (let k = 0; k < pair.count; k++) {
        const inA = pair.a.marks[pair.placesA[k] as number] as number;
        const inB = pair.b.marks[pair.placesB[k] as number] as number;
        if (isOfKind(inA) && isOfKind(inB)) sum += weights[pair.shared[k] as number] as number;
      }
      writeBoth(values, at, sum / (totalsA[pair.i] || 1), sum / (totalsB[pair.j] || 1));
      values[at + 2] = Math.log1p(sum);
    };
  };
}

/** The harmonic mean of two shares. */
function evenly(x: number, y: number): number {
  return x + y > 0 ? (2 * x * y) / (x + y) : 0;
}

function sumShared({ shared, count }: Pair, by: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += by[shared[k] as number] as number;
  return sum;
}
