import type { Candidate } from './candidates';
import type { Term, TermVector } from './terms';

/** What speaks for or against one candidate, each named, each the same when A and B change places. */
export const FEATURES = [
  'shared-words',
  'coverage-of-the-shorter',
  'weight-of-shared-words',
  'shared-word-pairs',
  'rarest-shared-words',
  'shared-numbers',
  'length-ratio',
  'length-of-the-shorter',
  'neighbours',
  'told-in-several',
  'rank-among-rivals',
  'position',
  'headline-or-lede',
  'both-lead',
  'longest-shared-run',
  'coverage-of-the-longer',
  'best-of-both',
  'coverage-by-length',
  'telling-word-shared',
  'shared-quoted-words',
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureValues = Readonly<Record<Feature, number>>;

export interface Measured extends Candidate {
  readonly values: FeatureValues;
  /** The terms that both share, one a class, as they stand on each side. */
  readonly shared: readonly { readonly a: Term; readonly b: Term }[];
}

/** The headline and the lead: what a report says first. */
const LEAD = 2;

type Vectors = readonly [readonly TermVector[], readonly TermVector[]];

/** Every candidate's features. Overlap first, for itself; then, with all overlaps known, neighbours and rivals. */
export function measure(candidates: readonly Candidate[], [a, b]: Vectors): Measured[] {
  const overlaps = candidates.map((candidate) =>
    overlap(candidate, a[candidate.a] as TermVector, b[candidate.b] as TermVector),
  );
  const byPlace = new Map(overlaps.map((own) => [own.a * b.length + own.b, own.cosine]));
  const cosineAt = (i: number, j: number) =>
    i < 0 || j < 0 || i >= a.length || j >= b.length ? 0 : (byPlace.get(i * b.length + j) ?? 0);
  const bestOfA = new Map<number, readonly number[]>();
  const bestOfB = new Map<number, readonly number[]>();
  for (const { a: i, b: j, cosine } of overlaps) {
    bestOfA.set(i, topTwo(bestOfA.get(i), cosine));
    bestOfB.set(j, topTwo(bestOfB.get(j), cosine));
  }

  return overlaps.map(({ a: i, b: j, cosine, shared, values }): Measured => {
    const rival = Math.max(rivalOf(bestOfA.get(i), cosine), rivalOf(bestOfB.get(j), cosine));
    return {
      a: i,
      b: j,
      shared,
      values: {
        ...values,
        neighbours: Math.max(cosineAt(i - 1, j - 1), cosineAt(i + 1, j + 1)),
        'told-in-several': Math.max(cosineAt(i, j - 1), cosineAt(i, j + 1), cosineAt(i - 1, j), cosineAt(i + 1, j)),
        'rank-among-rivals': cosine / (cosine + rival || 1),
        position: 1 - Math.abs((i + 0.5) / a.length - (j + 0.5) / b.length),
        'best-of-both': (bestOfA.get(i)?.[0] === cosine ? 0.5 : 0) + (bestOfB.get(j)?.[0] === cosine ? 0.5 : 0),
        'both-lead': i < LEAD && j < LEAD ? 1 : 0,
        'headline-or-lede': (i < LEAD ? 0.5 : 0) + (j < LEAD ? 0.5 : 0),
      },
    };
  });
}

function overlap({ a, b }: Candidate, x: TermVector, y: TermVector) {
  const shared = intersect(x.distinct, y.distinct);
  const squares = shared.reduce((sum, { a: { weight } }) => sum + weight * weight, 0);
  const weight = shared.reduce((sum, own) => sum + own.a.weight, 0);
  const rarest = shared.map((own) => own.a.weight).sort((p, q) => q - p);
  const cosine = squares / (x.norm * y.norm || 1);
  const quoted = shared.reduce((sum, own) => sum + (own.a.quoted && own.b.quoted ? own.a.weight : 0), 0);
  const shares = (id: number) => shared.some((own) => own.a.id === id);
  const sizes = [Math.min(x.size, y.size), Math.max(x.size, y.size)] as const;
  const values = {
    'shared-words': cosine,
    'coverage-of-the-shorter': weight / (Math.min(x.total, y.total) || 1),
    'weight-of-shared-words': Math.log1p(weight),
    'shared-word-pairs': Math.log1p(countShared(x.bigrams, y.bigrams)),
    'rarest-shared-words': ((rarest[0] ?? 0) + (rarest[1] ?? 0)) / 10,
    'shared-numbers': shared.some((own) => own.a.number) ? 1 : 0,
    'coverage-by-length': (weight / (Math.min(x.total, y.total) || 1)) * Math.log1p(sizes[0]),
    'telling-word-shared': shares(x.telling) && shares(y.telling) ? 1 : 0,
    'shared-quoted-words': Math.log1p(quoted),
    'coverage-of-the-longer': weight / (Math.max(x.total, y.total) || 1),
    'longest-shared-run': Math.log1p(longestRun(x, y)),
    'length-ratio': sizes[0] / (sizes[1] || 1),
    'length-of-the-shorter': Math.log1p(sizes[0]),
  };
  return { a, b, cosine, shared, values };
}

/** Terms of one class on both sides; both lists ascend by class. */
function intersect(x: readonly Term[], y: readonly Term[]): { a: Term; b: Term }[] {
  const out: { a: Term; b: Term }[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const a = x[i] as Term;
    const b = y[j] as Term;
    if (a.id === b.id) out.push({ a, b });
    if (a.id <= b.id) i++;
    if (b.id <= a.id) j++;
  }
  return out;
}

/** The most words in a row, function words too, that both say. */
function longestRun(x: TermVector, y: TermVector): number {
  // How long the run is that ends at each place of y; read from the end, so that one row serves for this word and the last.
  const runs = new Uint32Array(y.terms.length + 1);
  let before: readonly number[] = [];
  let best = 0;
  for (const { id } of x.terms) {
    const places = y.places.get(id) ?? [];
    const lengths = places.map((place) => (runs[place] ?? 0) + 1);
    for (const place of before) runs[place + 1] = 0;
    places.forEach((place, k) => {
      const length = lengths[k] ?? 0;
      runs[place + 1] = length;
      if (length > best) best = length;
    });
    before = places;
  }
  return best;
}

/** How many both have; both lists ascend. */
function countShared(x: readonly number[], y: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [own = 0, other = 0] = [x[i], y[j]];
    if (own === other) count++;
    if (own <= other) i++;
    if (other <= own) j++;
  }
  return count;
}

function topTwo(best: readonly number[] = [], value: number): readonly number[] {
  return [...best, value].sort((x, y) => y - x).slice(0, 2);
}

/** The strongest other candidate of the same row or column. */
function rivalOf([first = 0, second = 0]: readonly number[] = [], own: number): number {
  return own === first ? second : first;
}
