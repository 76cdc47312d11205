import type { Observation, ObservationKind } from '../model/observation';

/**
 * Kinds, and rules within kinds, whose measured precision is too low to be shown before a reader asks for them: under 0.8 where twenty
 * were read (on development pairs: charged words in additions .60, all verbs of one speaker .74, sources without a name .65, perhaps there
 * .53), or too few to tell (certainty).
 */
const OFF_BY_DEFAULT: ReadonlySet<ObservationKind | Observation['rule']> = new Set([
  'loaded-word/only-here',
  'certainty',
  'only-here/perhaps-there',
  'cue-verb/same-speaker',
  'voice/unnamed-only-here',
]);

/** Whether an observation is of a kind or rule that is often wrong: it is shown only to who asks for such. */
export function isOftenWrong({ kind, rule }: Pick<Observation, 'kind' | 'rule'>): boolean {
  return OFF_BY_DEFAULT.has(kind) || OFF_BY_DEFAULT.has(rule);
}
