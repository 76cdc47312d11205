import type { Story } from './story';
import { KIND } from './word-kinds';

/** What is known of a content word by itself and by its place. */
export const WORD_FEATURES = [
  'common',
  'new',
  'number',
  'name',
  'charged',
  'hedge',
  'of degree',
  'verb of saying',
  'telling verb of saying',
  'calendar',
  'role',
  'past',
  'ing',
  'adverb',
  'novelty',
  'quoted',
  'headline',
  'opening',
  'place',
  'sentences before',
] as const;

/** From this sentence on, how many stand before tells no more. */
const FAR_IN = 10;

/** Writes the values of a token's features to `values`, from `at` on. */
export function writeWordFeatures(
  { lexemes, kinds, sentenceOf, starts, quoted }: Story,
  novelty: Float64Array,
  k: number,
  values: Float64Array,
  at = 0,
): void {
  const { tags, commonness, certainty, scale, cue, role } = lexemes[k] as (typeof lexemes)[number];
  const kind = kinds[k];
  const isName = kind === KIND.name;
  const sentence = sentenceOf[k] as number;
  values.set(
    [
      isName ? 0 : commonness,
      (novelty[k] as number) > 0,
      kind === KIND.number,
      isName,
      !isName && tags.has('charged'),
      !isName && (certainty !== null || tags.has('hedge')),
      !isName && scale !== null,
      !isName && cue !== null,
      !isName && cue !== null && cue.class !== 'neutral',
      tags.has('calendar'),
      !isName && role !== null,
      kind === KIND.past,
      kind === KIND.ing,
      kind === KIND.adverb,
      novelty[k] as number,
      quoted[k] as number,
      sentence === 0,
      sentence === 1 || sentence === 2,
      sentence / Math.max(1, starts.length - 2),
      Math.min(sentence, FAR_IN) / FAR_IN,
    ].map(Number),
    at,
  );
}
