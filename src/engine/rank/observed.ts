import type { FoundHighlight, HighlightKind } from '../../model/highlight';
import type { Observation } from '../../model/observation';
import { describe, type Found } from './describe';

/** Rules whose observations may be told as highlights, with the kind of highlight that they make, by how the rule begins. */
const KINDS: readonly (readonly [rule: string, kind: HighlightKind])[] = [
  ['fact-differs/number', 'number'],
  ['fact-differs/date', 'date'],
  ['naming/', 'name'],
  ['cue-verb/', 'verb'],
  ['quote-altered/altered', 'quote'],
  ['quote-altered/trimmed', 'quote'],
];

/** How often careful editors point out what a rule finds, 0 to 1, by how the rule begins. */
export type RuleWeights = Readonly<Record<string, number>>;

/** Observations with words on both sides that make highlights, each by its first place. */
export function observedRules({ observations }: Pick<Found, 'observations'>) {
  return observations.flatMap((own) => {
    const known = KINDS.find(([rule]) => own.rule.startsWith(rule));
    if (!known || own.a.length === 0 || own.b.length === 0) return [];
    const [rule, kind] = known;
    return [{ id: own.id, rule, kind, a: own.a.slice(0, 1), b: own.b.slice(0, 1) }];
  });
}

export function observed(found: Found, rules: RuleWeights): FoundHighlight[] {
  return observedRules(found).map(({ id, rule, kind, a, b }) => {
    const score = rules[rule] ?? 0;
    return { ...describe(found, { a, b, score, why: [] }), kind, observations: [id] };
  });
}

/** What one report alone has, where nothing is known of the words: each run of sentences by its first. */
export function onlyHere(found: Found, score: number): FoundHighlight[] {
  return found.observations.filter(isOnlyHere).map((own) => {
    const [a, b] = [own.a.slice(0, 1), own.b.slice(0, 1)];
    return { ...describe(found, { a, b, score, why: [] }), observations: [own.id] };
  });
}

function isOnlyHere({ rule }: Observation): boolean {
  return rule === 'only-here/nowhere';
}
