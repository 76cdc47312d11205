import type { ComparedDates, Unsaid } from '../../model/observation';
import type { Report } from '../../model/report';
import type { TimeExpression } from '../../model/values';
import { timesAgree } from '../values/times';
import { type ComparablePassages, MOST_PAIRS } from './comparable-passages';
import type { FactsOfBoth } from './fact-index';

/** When things were, by the calendar: agreeing and differing in what both tell. */
export function dates(
  [a, b]: readonly [Report, Report],
  passages: readonly ComparablePassages[],
  facts: FactsOfBoth,
): Unsaid<ComparedDates>[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) => {
    const [left, right] = [facts.a.times(passage.a), facts.b.times(passage.b)];
    return paired(left, right).flatMap(([x, y, agree]) => {
      if (!agree && !saidAlike(a, x, b, y)) return [];
      const key = `${x.span[0]} ${y.span[0]}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [observation(x, y, agree, passage)];
    });
  });
}

/** Those that agree; where each side has only one and they do not, that one pair. */
function paired(
  left: readonly TimeExpression[],
  right: readonly TimeExpression[],
): [TimeExpression, TimeExpression, boolean][] {
  if (left.length * right.length > MOST_PAIRS) return [];
  const agreeing = left.flatMap((x): [TimeExpression, TimeExpression, boolean][] => {
    const fits = right.filter((y) => agree(x, y));
    return fits.length === 1 && left.filter((other) => fits[0] && agree(other, fits[0])).length === 1
      ? [[x, fits[0] as TimeExpression, true]]
      : [];
  });
  if (agreeing.length > 0) return agreeing;
  const [x, y] = [left[0], right[0]];
  return left.length === 1 && right.length === 1 && x && y && x.grain === y.grain && !timesAgree(x, y)
    ? [[x, y, false]]
    : [];
}

/** Months and years come up in many places: two that differ must follow the same word, “since 2002” and “since 2003”. */
function saidAlike(a: Report, x: TimeExpression, b: Report, y: TimeExpression): boolean {
  const before = ({ text }: Report, { span: [start, end] }: TimeExpression) =>
    /^\p{Ll}+(?= )/u.exec(text.slice(start, end))?.[0] ??
    /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase();
  return (x.grain !== 'month' && x.grain !== 'year') || before(a, x) === before(b, y);
}

/** Days of one name, where neither report tells the year, are one as well. */
function agree(x: TimeExpression, y: TimeExpression): boolean {
  const bare = !x.certain && !y.certain && x.from.slice(4) === y.from.slice(4) && x.to.slice(4) === y.to.slice(4);
  return x.grain === y.grain && (bare || timesAgree(x, y));
}

function observation(
  x: TimeExpression,
  y: TimeExpression,
  same: boolean,
  { link }: ComparablePassages,
): Unsaid<ComparedDates> {
  return {
    kind: same ? 'fact-agrees' : 'fact-differs',
    a: [x.span],
    b: [y.span],
    ...(link && { link: link.id }),
    rule: same ? 'fact-agrees/date' : 'fact-differs/date',
    detail: { fromA: x.from, toA: x.to, fromB: y.from, toB: y.to },
  };
}
