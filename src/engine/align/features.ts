import { rivalsAmong } from './best';
import type { Candidate } from './candidates';
import { alike, type Direction } from './directions';
import type { Term, TermVector } from './terms';

/** What speaks for or against one candidate by its words and its place, each named, each the same when A and B change places. */
export const OWN_FEATURES = [
  'shared-words',
  'weight-of-shared-words',
  'shared-word-pairs',
  'length-of-the-shorter',
  'neighbours',
  'told-in-several',
  'rank-among-rivals',
  'position',
  'headline-or-lede',
  'longest-shared-run',
  'coverage-of-the-longer',
  'coverage-by-length',
  'telling-word-shared',
  'shared-names',
  'told-around',
  'shared-quoted-words',
  'both-quoted',
  'quoted-against-told',
  'likeness-in-use',
  'only-one-negates',
  'same-speaker',
] as const;
/** What the candidates around it and its rivals came to by their own features. */
export const CONTEXT_FEATURES = [
  'neighbours-say-the-same',
  'nearby-say-the-same',
  'told-in-several-too',
  'stronger-rival',
  'weaker-rival',
] as const;
export const FEATURES = [...OWN_FEATURES, ...CONTEXT_FEATURES] as const;
export type OwnFeature = (typeof OWN_FEATURES)[number];
export type ContextFeature = (typeof CONTEXT_FEATURES)[number];
export type Feature = (typeof FEATURES)[number];
export type OwnValues = Readonly<Record<OwnFeature, number>>;
export type FeatureValues = Readonly<Record<Feature, number>>;

export interface Measured<Values = FeatureValues> extends Candidate {
  readonly values: Values;
  /** The terms that both share, one a class, as they stand on each side. */
  readonly shared: readonly { readonly a: Term; readonly b: Term }[];
}

/** The headline and the lead: what a report says first. */
const LEAD = 2;

/** What speaks against two sentences in which others speak, beside 1 for one speaker: seldom is everybody found who speaks. */
const OTHER_SPEAKER = -0.3;
/** What two sentences have of `likeness-in-use` where it cannot be told: the mean of all candidates. */
const UNTOLD = 0.12;

/** Both reports' sentences as their words, and what they are about where the words are known. */
export interface Sides {
  readonly vectors: readonly [readonly TermVector[], readonly TermVector[]];
  readonly directions: readonly [readonly Direction[], readonly Direction[]] | null;
}

/** Every candidate's own features. Overlap first, for itself; then, with all overlaps known, neighbours and rivals. */
export function measure(
  candidates: readonly Candidate[],
  { vectors: [a, b], directions }: Sides,
): Measured<OwnValues>[] {
  const overlaps = candidates.map((candidate) =>
    overlap(candidate, a[candidate.a] as TermVector, b[candidate.b] as TermVector),
  );
  const byPlace = new Map(overlaps.map((own) => [own.a * b.length + own.b, own.cosine]));
  const cosineAt = (i: number, j: number) =>
    i < 0 || j < 0 || i >= a.length || j >= b.length ? 0 : (byPlace.get(i * b.length + j) ?? 0);
  const rivalsOf = rivalsAmong(overlaps.map((own) => [own, own.cosine]));
  const [aroundA, aroundB] = [around(a), around(b)];

  return overlaps.map(({ a: i, b: j, cosine, shared, values }): Measured<OwnValues> => {
    const rival = Math.max(...rivalsOf({ a: i, b: j }, cosine));
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
        'told-around': toldAround(a[i], aroundB[j], b[j], aroundA[i]),
        'likeness-in-use': directions ? (alike(directions[0][i] ?? null, directions[1][j] ?? null) ?? UNTOLD) : UNTOLD,
        'same-speaker': sameSpeaker(a[i]?.speakers, b[j]?.speakers),
        'headline-or-lede': (i < LEAD ? 0.5 : 0) + (j < LEAD ? 0.5 : 0),
      },
    };
  });
}

function overlap({ a, b }: Candidate, x: TermVector, y: TermVector) {
  const shared = intersect(x.distinct, y.distinct);
  let [squares, weight, quoted, names] = [0, 0, 0, 0];
  for (const { a: own, b: other } of shared) {
    squares += own.weight * own.weight;
    weight += own.weight;
    if (own.quoted && other.quoted) quoted += own.weight;
    if (isName(own) && isName(other)) names += own.weight;
  }
  const cosine = squares / (x.norm * y.norm || 1);
  const shares = (id: number) => shared.some((own) => own.a.id === id);
  const size = Math.min(x.size, y.size);
  const values = {
    'shared-words': cosine,
    'weight-of-shared-words': Math.log1p(weight),
    'shared-word-pairs': Math.log1p(countShared(x.bigrams, y.bigrams)),
    'coverage-by-length': (weight / (Math.min(x.total, y.total) || 1)) * Math.log1p(size),
    'telling-word-shared': shares(x.telling) && shares(y.telling) ? 1 : 0,
    'shared-quoted-words': Math.log1p(quoted),
    'coverage-of-the-longer': weight / (Math.max(x.total, y.total) || 1),
    'longest-shared-run': Math.log1p(longestRun(x, y)),
    'length-of-the-shorter': Math.log1p(size),
    'shared-names': Math.log1p(names),
    'both-quoted': x.quoted > 0.5 && y.quoted > 0.5 ? 1 : 0,
    'only-one-negates': x.negates === y.negates ? 0 : 1,
    'quoted-against-told': Math.abs(x.quoted - y.quoted),
  };
  return { a, b, cosine, shared, values };
}

const isName = (term: Term) => term.name && !term.function && !term.number;

/**
 * How much of each sentence's content stands in the other or next to it, of the two the smaller share: what one report
 * tells in a sentence the other may tell in two.
 */
function toldAround(x: TermVector | undefined, aroundY: Classes, y: TermVector | undefined, aroundX: Classes): number {
  return Math.min(shareWithin(x, aroundY), shareWithin(y, aroundX));
}

type Classes = ReadonlySet<number> | undefined;

/** The classes of each sentence and of those next to it. */
function around(vectors: readonly TermVector[]): ReadonlySet<number>[] {
  return vectors.map(
    (own, at) =>
      new Set([vectors[at - 1], own, vectors[at + 1]].flatMap((near) => near?.distinct.map(({ id }) => id) ?? [])),
  );
}

function shareWithin(own: TermVector | undefined, told: Classes): number {
  let [within, total] = [0, 0];
  for (const term of own?.distinct ?? []) {
    if (term.function) continue;
    total += term.weight;
    if (told?.has(term.id)) within += term.weight;
  }
  return within / (total || 1);
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
  // How long the run is that ends just before each place of y: for the last word of x, and for this one.
  let last = new Uint32Array(y.terms.length + 1);
  let now = new Uint32Array(y.terms.length + 1);
  let [before, longBefore] = [NONE, NONE];
  let best = 0;
  for (const { id } of x.terms) {
    for (const place of longBefore) now[place + 1] = 0;
    const places = y.places.get(id) ?? NONE;
    for (const place of places) {
      const length = (last[place] ?? 0) + 1;
      now[place + 1] = length;
      if (length > best) best = length;
    }
    [last, now] = [now, last];
    [longBefore, before] = [before, places];
  }
  return best;
}

const NONE: readonly number[] = [];

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

/** 1 where somebody speaks in both sentences, less than 0 where others speak in each, 0 where nobody speaks in one. */
function sameSpeaker(x: ReadonlySet<string> | undefined, y: ReadonlySet<string> | undefined): number {
  if (!x?.size || !y?.size) return 0;
  return [...x].some((own) => y.has(own)) ? 1 : OTHER_SPEAKER;
}
