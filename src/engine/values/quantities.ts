import type { Quantity } from '../../model/values';

/** What “about” may leave open of a number, and how far “more than” and “less than” reach. */
const ABOUT = 0.1;
const BEYOND = 0.25;
/** From here on, a number whose last digit that counts is worth ten or more, and at most a fifth of it, may be rounded. */
const LARGE = 1_000;
const ROUND = 10;
const ROUGHEST = 0.2;

type Amount = Pick<Quantity, 'low' | 'high' | 'bound' | 'precision'>;

/**
 * Between which numbers the truth lies by what a text says. “About” leaves open a tenth or half of the last digit that counts; “more
 * than 60,000” is news for little more, so it reaches a quarter further; a large round figure may be rounded.
 */
export function reachOf({ low, high, bound, precision }: Amount): readonly [low: number, high: number] {
  const [from, to] = [low ?? high ?? 0, high ?? low ?? 0];
  const size = Math.max(Math.abs(from), Math.abs(to));
  const isRound = size >= LARGE && precision >= ROUND && precision <= ROUGHEST * size;
  switch (bound) {
    case 'vague':
      return [from, to];
    case 'about':
      return [
        from - Math.max(ABOUT * Math.abs(from), precision / 2),
        to + Math.max(ABOUT * Math.abs(to), precision / 2),
      ];
    case 'more':
      return [from, to + Math.max(BEYOND * size, isRound ? precision : 0)];
    case 'less':
      return [from - BEYOND * size, to];
    default:
      return isRound ? [from - precision / 2, to + precision / 2] : [from, to];
  }
}

/** Whether two numbers can be the same. “About 13,000” and “13,700” agree; “13,700” and “90,000” do not. */
export function quantitiesAgree(x: Amount, y: Amount): boolean {
  const [one, other] = [reachOf(x), reachOf(y)];
  if (opposite(x, y) || opposite(y, x)) return one[0] < other[1] && other[0] < one[1];
  return one[0] <= other[1] && other[0] <= one[1];
}

/** “Fewer than 40” and “more than 40” have no number in common. */
const opposite = (x: Amount, y: Amount): boolean => x.bound === 'more' && y.bound === 'less';

/** Whether two quantities are told as the same amount, however they are written: “12 000” and “12,000”, “three” and “3”. */
export function isSameAmount(x: Quantity, y: Quantity): boolean {
  return x.low === y.low && x.high === y.high && x.bound === y.bound && x.unit === y.unit;
}
