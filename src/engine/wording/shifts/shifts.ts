import type { Shift } from '../../../model/link';
import { certainty } from './certainty';
import { type Change, isOtherStatement, type Rule } from './change';
import { date } from './date';
import { attribution, form, punctuation, small } from './meaning';
import { naming, spelling } from './names';
import { negation } from './negation';
import { number } from './number';
import { strength } from './strength';
import { synonym } from './synonym';
import { tense } from './tense';

/** What tells a reader most comes first. */
const RULES: readonly Rule[] = [
  negation,
  certainty,
  strength,
  number,
  date,
  attribution,
  naming,
  tense,
  synonym,
  spelling,
  form,
  small,
  punctuation,
];

/** What can be told by the words of a change alone, whatever stands around them. */
const OF_FORM: ReadonlySet<Shift> = new Set(['spelling', 'form', 'function', 'punctuation']);

/** What can be told of words of which nothing else is known. */
const OF_ANY_LANGUAGE: ReadonlySet<Shift> = new Set([...OF_FORM, 'number']);

/** What kinds of change stand between two runs of words; none where no rule knows. */
export function shiftsOf(change: Change): Shift[] {
  if (isOtherStatement(change)) return [];
  const open = change.context.isLoose() && change.context.agreeingNeighbours(change) === 0;
  const told = open ? OF_FORM : change.meaningKnown ? null : OF_ANY_LANGUAGE;
  const rules = told ? RULES.filter(({ shift }) => told.has(shift)) : RULES;
  return rules.flatMap((rule) => (rule.holds(change) ? [rule.shift] : []));
}

/** The rule that recognises a kind of change, and tells of it; none for a kind that only another version knows. */
export function ruleOf(shift: Shift): Rule | undefined {
  return RULES.find((rule) => rule.shift === shift);
}
