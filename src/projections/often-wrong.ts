import type { Observation, ObservationKind } from '../model/observation';

/** Kinds, and rules within kinds, whose measured precision is too low to be shown before a reader asks for them. */
const OFF_BY_DEFAULT: ReadonlySet<ObservationKind | Observation['rule']> = new Set([
  'loaded-word',
  'certainty',
  'only-here/perhaps-there',
]);

/** Whether an observation is of a kind or rule that is often wrong: it is shown only to who asks for such. */
export function isOftenWrong({ kind, rule }: Pick<Observation, 'kind' | 'rule'>): boolean {
  return OFF_BY_DEFAULT.has(kind) || OFF_BY_DEFAULT.has(rule);
}
