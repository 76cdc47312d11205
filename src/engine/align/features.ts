import type { Candidates } from './candidates';

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
/** How much of each sentence the other answers by an encoder's eyes; 0 without one. */
export const MEANING_FEATURES = [
  'answered-of-the-less',
  'answered-of-the-more',
  'weight-answered',
  'nearest-in-meaning',
] as const;
export const FEATURES = [...OWN_FEATURES, ...CONTEXT_FEATURES, ...MEANING_FEATURES] as const;
export type Feature = (typeof FEATURES)[number];

/** The candidates with their features: a row of numbers each, in the order of `FEATURES`. */
export interface Measured {
  readonly candidates: Candidates;
  readonly values: Float64Array;
}

/** How many numbers a row has. */
export const WIDTH = FEATURES.length;
/** Where a feature stands in a row. */
export const AT = Object.fromEntries(FEATURES.map((name, k) => [name, k])) as Readonly<Record<Feature, number>>;

/** A feature of the candidate at that place. */
export function featureOf({ values }: Measured, place: number, feature: Feature): number {
  return values[place * WIDTH + AT[feature]] as number;
}
