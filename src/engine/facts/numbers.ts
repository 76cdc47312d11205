import type { Link } from '../../model/link';
import type { ComparedNumbers, NumberOnlyHere, Unsaid } from '../../model/observation';
import type { Side, Span } from '../../model/report';
import type { Quantity } from '../../model/values';
import type { ReadReport } from '../read-report';
import { quantitiesAgree } from '../values/quantities';
import { type ComparablePassages, MOST_PAIRS } from './comparable-passages';
import type { CountingQuantity, FactsOfBoth } from './fact-index';

/** Small numbers stand for too many things to be held against one another. */
const SMALL = 3;
/** From here on, a number that stands in one report alone is worth telling. */
const LARGE = 10;

/** Numbers with what they count: agreeing and differing in shared passages, and those that one report alone has. */
export function numbers(
  reports: readonly [ReadReport, ReadReport],
  passages: readonly ComparablePassages[],
  facts: FactsOfBoth,
): Unsaid<ComparedNumbers | NumberOnlyHere>[] {
  const compared = passages.flatMap(({ link, a: left, b: right }) =>
    paired(facts.a.quantities(left), facts.b.quantities(right))
      .filter(([x, y]) => quantitiesAgree(x, y) || (link && inOnePlace(link, x, y)))
      .map(([x, y]) => observation(x, y, link?.id)),
  );
  return [...compared, ...onlyHere(reports, facts, 'a'), ...onlyHere(reports, facts, 'b')];
}

/** Each with the one of the other side that agrees; else the only ones of one unit. */
function paired(
  left: readonly CountingQuantity[],
  right: readonly CountingQuantity[],
): [CountingQuantity, CountingQuantity][] {
  if (left.length * right.length > MOST_PAIRS) return [];
  const one = <T>(list: readonly T[]) => (list.length === 1 ? list[0] : undefined);
  return left.flatMap((x): [CountingQuantity, CountingQuantity][] => {
    if (x.value <= SMALL && !MEASURES.test(x.unit)) return [];
    const same = (y: CountingQuantity) => sameUnit(x, y);
    const y = one(right.filter((own) => same(own) && quantitiesAgree(x, own))) ?? one(right.filter(same));
    if (!y || left.filter((own) => sameUnit(own, y) && (own === x || quantitiesAgree(own, y))).length !== 1) return [];
    return quantitiesAgree(x, y) || (x.unit !== '' && left.filter((own) => sameUnit(own, y)).length === 1)
      ? [[x, y]]
      : [];
  });
}

/** Whether two numbers that differ stand in one place of a shared passage, and count the same there. */
function inOnePlace({ edits }: Link, x: Quantity, y: Quantity): boolean {
  const holds = (outer: Span | null, [start, end]: Span) => outer !== null && outer[0] < end && start < outer[1];
  return edits.some(({ a, b, shifts }) => shifts.includes('number') && holds(a, x.span) && holds(b, y.span));
}

const MEASURES = /^[$€£¥%]$/;

function sameUnit(x: CountingQuantity, y: CountingQuantity): boolean {
  if (MEASURES.test(x.unit) || MEASURES.test(y.unit)) return x.unit === y.unit;
  return x.counts.singular === y.counts.singular || (x.value === y.value && x.value > LARGE);
}

function observation(x: Quantity, y: Quantity, link: string | undefined): Unsaid<ComparedNumbers> {
  const agree = quantitiesAgree(x, y);
  return {
    kind: agree ? 'fact-agrees' : 'fact-differs',
    a: [x.span],
    b: [y.span],
    ...(link && { link }),
    rule: agree ? 'fact-agrees/number' : 'fact-differs/number',
    detail: { a: x.value, b: y.value, unit: x.unit },
  };
}

/** Numbers that no number of the other report agrees with, wherever it stands there. */
function onlyHere([a, b]: readonly [ReadReport, ReadReport], facts: FactsOfBoth, side: Side): Unsaid<NumberOnlyHere>[] {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const there = facts[other.id].quantities(other.sentences).sort((x, y) => x.value - y.value);
  const values = new Set(there.map(({ value }) => value));
  return facts[own.id]
    .quantities(own.sentences)
    .filter(
      (x) =>
        (MEASURES.test(x.unit) || (x.value >= LARGE && x.counts.tags.has('plural'))) &&
        !values.has(x.value) &&
        !near(x, there),
    )
    .map((x) => ({
      kind: 'fact-differs' as const,
      a: side === 'a' ? [x.span] : [],
      b: side === 'b' ? [x.span] : [],
      rule: 'fact-differs/number-only-here',
      detail: { side, value: x.value, unit: x.unit },
    }));
}

/** Whether a number of a sorted list, at most a quarter away, agrees. */
function near(x: Quantity, sorted: readonly Quantity[]): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.value ?? 0) < x.value * 0.7) low = middle + 1;
    else high = middle;
  }
  for (let k = low; k < sorted.length && (sorted[k]?.value ?? 0) <= x.value * 1.4 && k < low + 20; k++)
    if (quantitiesAgree(x, sorted[k] as Quantity)) return true;
  return false;
}
