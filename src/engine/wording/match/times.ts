import { timesAgree } from '../../values/times';
import type { Word } from '../words';
import type { Match } from './match';

/** What resolves to the same time is the same with this certainty. */
const SURENESS = 0.9;

/**
 * The matches, and those of words that name the same day, however they say so: “Tuesday” and “21 November” agree when
 * the reports' dates make them one. What is matched with a word of its own time already is left.
 */
export function withTimes(matches: readonly Match[], a: readonly Word[], b: readonly Word[]): Match[] {
  const isNaming = ({ time, function: small, kind }: Word) => time?.grain === 'day' && !small && kind !== 'punctuation';
  const [daysA, daysB] = [a, b].map((words) => words.flatMap((word, k) => (isNaming(word) ? [k] : []))) as [
    number[],
    number[],
  ];
  if (daysA.length === 0 || daysB.length === 0) return [...matches];
  const matched = new Set(
    matches.filter(({ a: i, b: j }) => a[i]?.time && b[j]?.time).flatMap(({ a: i, b: j }) => [a[i]?.time, b[j]?.time]),
  );
  const added = daysA.flatMap((i) =>
    daysB.flatMap((j): Match[] => {
      const [x, y] = [a[i]?.time, b[j]?.time];
      if (!x || !y || matched.has(x) || matched.has(y) || !timesAgree(x, y)) return [];
      return [{ a: i, b: j, sureness: SURENESS }];
    }),
  );
  return [...matches, ...added].sort((x, y) => x.a - y.a || x.b - y.b);
}
