import type { HighlightKind } from '../../model/highlight';
import { lookUp } from '../../model/look-up';
import type { Observation } from '../../model/observation';
import { rounded } from '../rounded';
import { type Found, inSentences, type Telling } from './describe';

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
export function observedRules({ observations, reports }: Found) {
  return observations.flatMap((own) => {
    const known = KINDS.find(([rule]) => own.rule.startsWith(rule));
    const [a, b] = [inSentences(reports[0], own.a).slice(0, 1), inSentences(reports[1], own.b).slice(0, 1)];
    if (!known || a.length === 0 || b.length === 0) return [];
    const [rule, kind] = known;
    return [{ id: own.id, rule, kind, a, b }];
  });
}

export function observed(found: Found, rules: RuleWeights): Telling[] {
  return observedRules(found).map(({ id, rule, kind, a, b }) => {
    return { a, b, score: lookUp(rules, rule) ?? 0, why: [], kind, observations: [id] };
  });
}

/** Of what one report alone has the longest goes first, up to this score. */
const ONLY_HERE = 0.05;

/** What one report alone has, where nothing is known of the words: each run of sentences by its first. */
export function onlyHere(found: Found): Telling[] {
  const runs = found.observations.filter(({ rule }) => rule === 'only-here/nowhere');
  const length = ({ a, b }: Observation) => [...a, ...b].reduce((sum, [start, end]) => sum + end - start, 0);
  const longest = Math.max(1, ...runs.map(length));
  return runs.flatMap((own) => {
    const [a, b] = [inSentences(found.reports[0], own.a).slice(0, 1), inSentences(found.reports[1], own.b).slice(0, 1)];
    if (a.length + b.length === 0) return [];
    const score = rounded((ONLY_HERE * length(own)) / longest);
    return [{ a, b, score, why: [], observations: [own.id] }];
  });
}

/**
 * The better score first, then what stands earlier in both reports: the same whichever report is A. Those that are equal but for their
 * side, which would have to be told in one order or the other, are left out.
 */
export function inTheirOrder(list: readonly Telling[]): Telling[] {
  const sorted = [...list].sort(compare);
  return sorted.filter((own, k) =>
    [sorted[k - 1], sorted[k + 1]].every((other) => !other || compare(own, other) !== 0),
  );
}

function compare(x: Telling, y: Telling): number {
  const at = ({ a, b }: Telling) => [a[0]?.[0] ?? 0, b[0]?.[0] ?? 0] as const;
  const [[xa, xb], [ya, yb]] = [at(x), at(y)];
  const length = ({ a, b }: Telling) => [...a, ...b].reduce((sum, [start, end]) => sum + end - start, 0);
  return y.score - x.score || xa + xb - (ya + yb) || Math.abs(xa - xb) - Math.abs(ya - yb) || length(x) - length(y);
}
