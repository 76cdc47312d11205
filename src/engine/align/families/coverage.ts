import { type Classes, NAME, type TermVector, VERB } from '../terms';
import { family, type Pair, writeBoth } from './family';

/** How much of each sentence's content the other says too, each word by its rarity in the two reports. */
export const COVERAGE = family({
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
  prepare: ({ classes: { weights } }) => weights,
  measure(weights, { a, b, shared, count }, values, at) {
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
  },
});

/** The same by rarity in the language at large. */
export const RARE_COVERAGE = family({
  features: [
    'rare-coverage-of-the-longer',
    'rare-coverage-of-the-shorter',
    'rare-coverage-of-both',
    'rarity-of-shared-words',
  ],
  prepare({ a, b, classes: { rarity } }) {
    const total = ({ content }: TermVector) => content.reduce((sum, own) => sum + (rarity[own] as number), 0);
    return { rarity, totalsA: a.map(total), totalsB: b.map(total) };
  },
  measure({ rarity, totalsA, totalsB }, pair, values, at) {
    const sum = sumShared(pair, rarity);
    const [shareA, shareB] = [sum / (totalsA[pair.i] || 1), sum / (totalsB[pair.j] || 1)];
    writeBoth(values, at, shareA, shareB);
    values[at + 2] = evenly(shareA, shareB);
    values[at + 3] = Math.log1p(sum);
  },
});

/** Coverage of what is no name. */
export const PLAIN_COVERAGE = partly(
  ['plain-coverage-less', 'plain-coverage-more', 'weight-of-plain-words'],
  (marks) => (marks & NAME) === 0,
);

/** Coverage of forms of verbs alone. */
export const VERB_COVERAGE = partly(
  ['verb-coverage-less', 'verb-coverage-more', 'weight-of-verbs'],
  (marks) => (marks & VERB) > 0,
);

/** Coverage of the content that is of one kind, in both sentences: the less, the more, and its weight. */
function partly<Name extends string>(features: readonly Name[], isOfKind: (marks: number) => boolean) {
  const totalOf = ({ distinct, marks }: TermVector, { functions, weights }: Classes) => {
    let sum = 0;
    for (let k = 0; k < distinct.length; k++) {
      const id = distinct[k] as number;
      if (!functions[id] && isOfKind(marks[k] as number)) sum += weights[id] as number;
    }
    return sum;
  };
  return family({
    features,
    prepare({ a, b, classes }) {
      const total = (own: TermVector) => totalOf(own, classes);
      return { weights: classes.weights, totalsA: a.map(total), totalsB: b.map(total) };
    },
    measure({ weights, totalsA, totalsB }, pair, values, at) {
      let sum = 0;
      for (let k = 0; k < pair.count; k++) {
        const inA = pair.a.marks[pair.placesA[k] as number] as number;
        const inB = pair.b.marks[pair.placesB[k] as number] as number;
        if (isOfKind(inA) && isOfKind(inB)) sum += weights[pair.shared[k] as number] as number;
      }
      writeBoth(values, at, sum / (totalsA[pair.i] || 1), sum / (totalsB[pair.j] || 1));
      values[at + 2] = Math.log1p(sum);
    },
  });
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
