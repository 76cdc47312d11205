import type { ComparedDates, Unsaid } from '../../model/observation';
import type { Report } from '../../model/report';
import { compareTimes, daysOf, type ToldTime, timesAgree } from '../values/times';
import { type ComparablePassages, MOST_PAIRS } from './comparable-passages';
import type { FactsOfBoth } from './fact-index';
import { onceEach } from './once';
import { inOneSlot } from './slot';

/** When things were, by the calendar: agreeing and differing in what both tell. */
export function dates(
  reports: readonly [Report, Report],
  passages: readonly ComparablePassages[],
  facts: FactsOfBoth,
): Unsaid<ComparedDates>[] {
  const found = passages.flatMap((passage) => {
    const [left, right] = [facts.a.times(passage.a), facts.b.times(passage.b)];
    if (left.length * right.length > MOST_PAIRS) return [];
    const agreeing = agreeingPairs(left, right).map(([x, y]) => observation(x, y, true, passage));
    return agreeing.length > 0 ? agreeing : differing(left, right, passage, reports);
  });
  return onceEach(found, ({ rule, detail: { fromA, toA, fromB, toB }, a, b }) => {
    const words = fromA === '' || fromB === '' ? [textOf(reports[0], a), textOf(reports[1], b)] : [];
    return [rule, fromA, toA, fromB, toB, ...words].join('|');
  });
}

/** Those that agree with one another and with no other. */
function agreeingPairs(left: readonly ToldTime[], right: readonly ToldTime[]): [ToldTime, ToldTime][] {
  const agree = (x: ToldTime, y: ToldTime) => compareTimes(x, y) === 'agree';
  return left.flatMap((x): [ToldTime, ToldTime][] => {
    const fits = right.filter((y) => agree(x, y));
    const [y] = fits;
    return y && fits.length === 1 && left.filter((other) => agree(other, y)).length === 1 ? [[x, y]] : [];
  });
}

/** The only time of each side, where they stand in one slot of a linked passage and cannot be one. */
function differing(
  left: readonly ToldTime[],
  right: readonly ToldTime[],
  passage: ComparablePassages,
  reports: readonly [Report, Report],
): Unsaid<ComparedDates>[] {
  const [[x], [y]] = [left, right];
  if (left.length !== 1 || right.length !== 1 || !x || !y || !passage.link) return [];
  if (compareTimes(x, y) !== 'differ' || !inOneSlot(passage.link, 'date', x.span, y.span)) return [];
  return x.basis === 'deictic' || wordBefore(reports[0], x) === wordBefore(reports[1], y)
    ? [observation(x, y, false, passage)]
    : [];
}

/** “Since 2002” and “before 2003” may both be true. */
function wordBefore({ text }: Report, { span: [start] }: ToldTime): string | undefined {
  return /(?<!\p{L})(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase();
}

function textOf({ text }: Report, spans: ComparedDates['a']): string {
  return spans.map((span) => text.slice(...span)).join(' ');
}

function observation(x: ToldTime, y: ToldTime, same: boolean, { link }: ComparablePassages): Unsaid<ComparedDates> {
  // Where one day of the year is read as of two years, nothing is said of the year.
  const known = !same || timesAgree(x, y);
  const days = (time: ToldTime) => (known ? daysOf(time) : null) ?? ['', ''];
  const [[fromA, toA], [fromB, toB]] = [days(x), days(y)];
  return {
    kind: same ? 'fact-agrees' : 'fact-differs',
    a: [x.span],
    b: [y.span],
    ...(link && { link: link.id }),
    rule: same ? 'fact-agrees/date' : 'fact-differs/date',
    detail: { fromA, toA, grainA: x.grain, fromB, toB, grainB: y.grain },
  };
}
