import type { Link } from '../../model/link';
import type { ComparedNumbers, NumberOnlyHere, Unsaid } from '../../model/observation';
import { partitionPoint } from '../../model/partition-point';
import type { Side } from '../../model/report';
import type { ReadReport } from '../read-report';
import { quantitiesAgree, reachOf } from '../values/quantities';
import { type ComparablePassages, MOST_PAIRS } from './comparable-passages';
import type { CountingQuantity, FactsOfBoth } from './fact-index';
import { onceEach } from './once';
import { inOneSlot } from './slot';

/** Small numbers stand for too many things to be held against one another. */
const SMALL = 3;
/** From here on, a number that stands in one report alone is worth telling, and one that stands in both is one, whatever it counts. */
const LARGE = 10;

/** Numbers with what they count: agreeing and differing in shared passages, and those that one report alone has. */
export function numbers(
  reports: readonly [ReadReport, ReadReport],
  passages: readonly ComparablePassages[],
  facts: FactsOfBoth,
): Unsaid<ComparedNumbers | NumberOnlyHere>[] {
  const compared = passages.flatMap(({ link, a, b }) => {
    const [left, right] = [facts.a.quantities(a), facts.b.quantities(b)];
    return left.length * right.length > MOST_PAIRS ? [] : pairs(left, right, link).map((own) => ({ own, link }));
  });
  const told = new Set(compared.flatMap(({ own: [x, y] }) => [x, y]));
  const key = ({ rule, detail: { a, b, boundA, boundB, unit, countedA, countedB } }: Unsaid<ComparedNumbers>) =>
    [rule, a, b, boundA, boundB, unit, ...new Set([...countedA, ...countedB].sort())].join('|');
  const found = compared.map(({ own, link }) => observation(own, link));
  const only = (side: Side) => onlyHere(reports, facts, side, told);
  return [...onceEach(found, key), ...only('a'), ...only('b')];
}

type Compared = readonly [CountingQuantity, CountingQuantity, agree: boolean];

/** Each number with the one of the other side that agrees with it and with no other; then those that differ in one slot. */
function pairs(left: readonly CountingQuantity[], right: readonly CountingQuantity[], link: Link | null): Compared[] {
  const agree = (x: CountingQuantity, y: CountingQuantity) => compareQuantities(x, y, false) === 'agree';
  const agreeing = left.flatMap((x): Compared[] => {
    const y = nearestOf(
      x,
      right.filter((own) => agree(x, own)),
    );
    return y &&
      nearestOf(
        y,
        left.filter((own) => agree(own, y)),
      ) === x
      ? [[x, y, true]]
      : [];
  });
  const taken = new Set(agreeing.flat());
  const [restA, restB] = [left, right].map((list) => list.filter((own) => !taken.has(own)));
  const differing = (restA ?? []).flatMap((x): Compared[] => {
    if (!link) return [];
    const there = (y: CountingQuantity) => inOneSlot(link, 'number', x.number, y.number);
    const fits = (restB ?? []).filter((y) => there(y) && compareQuantities(x, y, true) === 'differ');
    const [y] = fits;
    const isOne = y && fits.length === 1;
    const back = isOne && left.filter((own) => inOneSlot(link, 'number', own.number, y.number)).length === 1;
    return back && right.filter(there).length === 1 ? [[x, y, false]] : [];
  });
  return [...agreeing, ...differing];
}

/** The only one, or the only one that is told alike; null where several are. */
function nearestOf(x: CountingQuantity, fits: readonly CountingQuantity[]): CountingQuantity | null {
  const [only, second] = fits;
  if (only && !second) return only;
  const equal = fits.filter((y) => y.low === x.low && y.high === x.high && (y.unit !== '' || shareCounted(x, y)));
  return equal.length === 1 ? (equal[0] ?? null) : null;
}

/**
 * Whether two numbers are one, two, or whether it cannot be told: they must be of one unit, or count one thing. They differ only in
 * one slot of what both tell, and where no rounding or bound lets them meet.
 */
function compareQuantities(x: CountingQuantity, y: CountingQuantity, inSlot: boolean): 'agree' | 'differ' | 'unknown' {
  if (x.unit !== y.unit) return 'unknown';
  // “Thousands” and “700,000” can be one, and hardly ever tell it.
  const meet = quantitiesAgree(x, y);
  if (meet && (x.bound === 'vague') !== (y.bound === 'vague')) return 'unknown';
  if (x.unit !== '') return meet ? 'agree' : inSlot ? 'differ' : 'unknown';
  const counted = shareCounted(x, y);
  const isExact = x.low === y.low && x.high === y.high;
  if (!counted) return isExact && Math.abs(x.low ?? x.high ?? 0) > LARGE ? 'agree' : 'unknown';
  if (meet) return isExact || isLarge(x, y) ? 'agree' : 'unknown';
  return inSlot ? 'differ' : 'unknown';
}

const shareCounted = (x: CountingQuantity, y: CountingQuantity): boolean =>
  [...x.counts].some((word) => y.counts.has(word));

function isLarge(x: CountingQuantity, y: CountingQuantity): boolean {
  return [x, y].every((own) => Math.max(...reachOf(own).map(Math.abs)) > SMALL);
}

function observation([x, y, agree]: Compared, link: Link | null): Unsaid<ComparedNumbers> {
  return {
    kind: agree ? 'fact-agrees' : 'fact-differs',
    a: [x.span],
    b: [y.span],
    ...(link && { link: link.id }),
    rule: agree ? 'fact-agrees/number' : 'fact-differs/number',
    detail: {
      a: valueIn(x),
      b: valueIn(y),
      boundA: x.bound,
      boundB: y.bound,
      unit: x.unit,
      countedA: x.counted,
      countedB: y.counted,
    },
  };
}

const valueIn = ({ low, high }: CountingQuantity): number => low ?? high ?? 0;

/** Numbers that no number of the other report agrees with, wherever it stands there; each told once, and not again where it is compared. */
function onlyHere(
  [a, b]: readonly [ReadReport, ReadReport],
  facts: FactsOfBoth,
  side: Side,
  told: ReadonlySet<CountingQuantity>,
): Unsaid<NumberOnlyHere>[] {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const there = facts[other.id]
    .quantities(other.sentences)
    .map((quantity) => ({ quantity, reach: reachOf(quantity) }))
    .sort((x, y) => x.reach[0] - y.reach[0]);
  const widest = there.reduce((most, { reach }) => Math.max(most, reach[1] - reach[0]), 0);
  const isThere = (x: CountingQuantity) => {
    const [low, high] = reachOf(x);
    for (let k = firstReaching(there, low - widest); k < there.length; k++) {
      const { reach } = there[k] as (typeof there)[number];
      if (reach[0] > high) return false;
      if (reach[1] >= low) return true;
    }
    return false;
  };
  const found = facts[own.id]
    .quantities(own.sentences)
    .filter((x) => !told.has(x) && x.bound !== 'vague' && isWorthTelling(x) && !isThere(x))
    .map(
      (x): Unsaid<NumberOnlyHere> => ({
        kind: 'fact-differs',
        a: side === 'a' ? [x.span] : [],
        b: side === 'b' ? [x.span] : [],
        rule: 'fact-differs/number-only-here',
        detail: { side, value: valueIn(x), unit: x.unit, counted: x.counted },
      }),
    );
  return onceEach(found, ({ detail: { value, unit, counted } }) => [value, unit, ...counted].join('|'));
}

/** Money (ISO 4217) and shares are told always, other things where they are many. */
function isWorthTelling(x: CountingQuantity): boolean {
  return /^(?:[A-Z]{3}|%|pp)$/.test(x.unit) || (Math.abs(valueIn(x)) >= LARGE && (x.unit !== '' || x.several));
}

/** The first of a list sorted by where they begin that begins at `low` or later. */
function firstReaching(sorted: readonly { readonly reach: readonly [number, number] }[], low: number): number {
  return partitionPoint(0, sorted.length, (at) => (sorted[at]?.reach[0] ?? 0) < low);
}
