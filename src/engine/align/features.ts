import type { Candidates } from './candidates';
import { AROUND } from './families/around';
import { COVERAGE, PLAIN_COVERAGE, RARE_COVERAGE, VERB_COVERAGE } from './families/coverage';
import { NAMES } from './families/names';
import { PLACE } from './families/place';
import { QUOTATION } from './families/quotation';
import { QUOTED_PARTS } from './families/quoted-parts';
import { RANK_FEATURES } from './families/ranks';
import { HAPAX, PAIR_RARITY } from './families/rarity';
import { SEQUENCES } from './families/sequences';
import { SPEECH } from './families/speech';
import { FORMS, LETTERS } from './families/spelling';

/** What is measured of a pair of sentences by itself. */
export const PAIR_FAMILIES = [
  COVERAGE,
  RARE_COVERAGE,
  PLAIN_COVERAGE,
  VERB_COVERAGE,
  HAPAX,
  PAIR_RARITY,
  FORMS,
  LETTERS,
  SEQUENCES,
  QUOTATION,
  QUOTED_PARTS,
  NAMES,
  PLACE,
  SPEECH,
  AROUND,
] as const;
/** What speaks for or against one candidate by words and place, each named, each the same when A and B change places. */
export const OWN_FEATURES = [
  ...PAIR_FAMILIES.flatMap(({ features }) => features as readonly (typeof features)[number][]),
  'likeness-in-use' as const,
  ...RANK_FEATURES,
];
/** How much of each sentence the other answers by an encoder's eyes; 0 without one. */
export const MEANING_FEATURES = [
  'answered-of-the-less',
  'answered-of-the-more',
  'weight-answered',
  'nearest-in-meaning',
] as const;
export const FEATURES = [...OWN_FEATURES, ...MEANING_FEATURES];
export type Feature = (typeof FEATURES)[number];

/** The candidates with their features: a row of numbers each, in the order of `FEATURES`. */
export interface Measured {
  readonly candidates: Candidates;
  readonly values: Float32Array;
}

/** How many numbers a row has. */
export const WIDTH = FEATURES.length;
/** Where a feature stands in a row. */
export const AT = Object.fromEntries(FEATURES.map((name, k) => [name, k])) as Readonly<Record<Feature, number>>;

/** A feature of the candidate at that place. */
export function featureOf({ values }: Measured, place: number, feature: Feature): number {
  return values[place * WIDTH + AT[feature]] as number;
}
