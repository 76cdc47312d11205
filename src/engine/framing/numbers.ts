import { formatQuote } from '../../messages/format-quote';
import type { Link } from '../../model/link';
import type { Report, Side, Span } from '../../model/report';
import type { Quantity } from '../../model/values';
import { quantitiesAgree } from '../values/quantities';
import { type Context, MOST_PAIRS } from './contexts';
import type { FactsOfBoth } from './fact-index';
import type { Found } from './observer';
import { sideName } from './words';

/** Small numbers stand for too many things to be held against one another. */
const SMALL = 3;
/** From here on, a number that stands in one report alone is worth telling. */
const LARGE = 10;

/** Numbers with what they count: agreeing and differing in shared passages, and those that one report alone has. */
export function numbers(reports: readonly [Report, Report], contexts: readonly Context[], facts: FactsOfBoth): Found[] {
  const [a, b] = reports;
  const compared = contexts.flatMap(({ link, a: left, b: right }) =>
    paired(facts.a.quantities(left), facts.b.quantities(right))
      .filter(([x, y]) => quantitiesAgree(x, y) || (link && inOnePlace(link, x, y)))
      .map(([x, y]) => observation(a, b, x, y, link?.id)),
  );
  return [...compared, ...onlyHere(reports, facts, 'a'), ...onlyHere(reports, facts, 'b')];
}

/** Each with the one of the other side that agrees; else the only ones of one unit. */
function paired(left: readonly Quantity[], right: readonly Quantity[]): [Quantity, Quantity][] {
  if (left.length * right.length > MOST_PAIRS) return [];
  const one = <T>(list: readonly T[]) => (list.length === 1 ? list[0] : undefined);
  return left.flatMap((x): [Quantity, Quantity][] => {
    if (x.value <= SMALL && !MEASURES.test(x.unit)) return [];
    const same = (y: Quantity) => sameUnit(x, y);
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

/** Things that are counted: a plural. */
const COUNTED = /..s$|^(?:people|men|women|children)$/;
const MEASURES = /^[$€£¥%]$/;

function sameUnit(x: Quantity, y: Quantity): boolean {
  if (MEASURES.test(x.unit) || MEASURES.test(y.unit)) return x.unit === y.unit;
  return x.unit.replace(/s$/, '') === y.unit.replace(/s$/, '') || (x.value === y.value && x.value > LARGE);
}

function observation(a: Report, b: Report, x: Quantity, y: Quantity, link: string | undefined): Found {
  const agree = quantitiesAgree(x, y);
  const [left, right] = [written(a, x), written(b, y)];
  return {
    kind: agree ? 'fact-agrees' : 'fact-differs',
    a: [x.span],
    b: [y.span],
    ...(link && { link }),
    rule: agree ? 'fact-agrees/number' : 'fact-differs/number',
    says: `${x.value === y.value ? 'The numbers agree' : agree ? 'The numbers may be one, rounded' : 'The numbers differ'}: ${left} in A, ${right} in B.`,
    detail: { a: x.value, b: y.value, unit: x.unit },
  };
}

/** The number with the word that it counts, as they are written. */
function written({ text }: Report, { span, unit }: Quantity): string {
  const number = text.slice(...span);
  const word = /^[\s-]+(\p{L}+)/u.exec(text.slice(span[1], span[1] + 40))?.[1] ?? '';
  return formatQuote(unit && word.toLowerCase() === unit ? `${number} ${word}` : number);
}

/** Numbers that no number of the other report agrees with, wherever it stands there. */
function onlyHere([a, b]: readonly [Report, Report], facts: FactsOfBoth, side: Side): Found[] {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const there = facts[other.id].quantities(other.sentences).sort((x, y) => x.value - y.value);
  const values = new Set(there.map(({ value }) => value));
  return facts[own.id]
    .quantities(own.sentences)
    .filter(
      (x) =>
        (MEASURES.test(x.unit) || (x.value >= LARGE && COUNTED.test(x.unit))) &&
        !values.has(x.value) &&
        !near(x, there),
    )
    .map((x) => ({
      kind: 'fact-differs' as const,
      a: side === 'a' ? [x.span] : [],
      b: side === 'b' ? [x.span] : [],
      rule: 'fact-differs/number-only-here',
      says: `Only ${sideName(side)} gives the number ${written(own, x)}.`,
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
