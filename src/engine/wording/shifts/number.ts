import type { ReadQuantity } from '../../../languages/pack';
import { isSameAmount, quantitiesAgree } from '../../values/quantities';
import type { Word } from '../words';
import { type Change, contentOf, isAnswered, isShort, type Rule } from './change';
import type { Wordings } from './context';
import { isOfTime } from './date';

/** In longer changes a number may be of another thing, whatever it counts. */
const LONGEST = 10;

const YEAR = /^(?:19|20)\d\d$/;

/** The numbers among some words, each once with the words of it; those of a date are left to the date. */
function quantitiesOf(words: readonly Word[]): Map<ReadQuantity, Word[]> {
  const found = new Map<ReadQuantity, Word[]>();
  for (const word of words)
    if (word.quantity && !isOfTime(word) && !YEAR.test(word.key))
      found.set(word.quantity, [...(found.get(word.quantity) ?? []), word]);
  return found;
}

function amounts(quantities: Iterable<ReadQuantity>): string {
  return [...quantities]
    .map(({ low, high, bound, unit }) => `${low} ${high} ${bound} ${unit}`)
    .sort()
    .join('|');
}

/**
 * Numbers of one thing that are not told as the same, with sign, unit, currency and bound. “Three” and “3” are; of “about 13,000” and “13,700” it
 * says that they can be.
 */
export const number: Rule = {
  shift: 'number',
  holds(change) {
    const [x, y] = [quantitiesOf(change.a), quantitiesOf(change.b)];
    if (amounts(x.keys()) === amounts(y.keys()) || !isShort(withoutTimes(change), LONGEST)) return false;
    if (x.size === 0 || y.size === 0) return isNumberAgainstAmount(change);
    const alone = x.size === 1 && y.size === 1;
    return [...x].some(([one, own]) =>
      [...y].some(
        ([other, there]) => !isSameAmount(one, other) && countSame([one, own], [other, there], alone, change),
      ),
    );
  },
  detail({ a, b }) {
    const [x, y] = [a, b].map((words) => [...quantitiesOf(words).keys()]) as [ReadQuantity[], ReadQuantity[]];
    const where = x.length === 0 ? 'b' : y.length === 0 ? 'a' : 'both';
    const isLimit = where !== 'both' && [...a, ...b].every(isLimitOf);
    const agree = x.every((one) => y.some((other) => one.unit === other.unit && quantitiesAgree(one, other)));
    return { shift: 'number', where, of: isLimit ? 'limit' : 'number', agree };
  },
};

/** A word that bounds a number or turns its sign, rather than the number: “minus”, “fewer”. */
const isLimitOf = ({ quantity, lexeme, kind }: Word): boolean =>
  quantity !== null && kind !== 'number' && lexeme.value === null;

/** One amount on each side, and nothing else of content: “12 000” / “12,000”. */
export function isOneAmount({ a, b }: Wordings): boolean {
  const of = (words: readonly Word[]) => [...new Set(contentOf(words).map(({ quantity }) => quantity))];
  const [[x, ...more], [y, ...others]] = [of(a), of(b)];
  return more.length + others.length === 0 && !!x && !!y && isSameAmount(x, y);
}

/** A date beside the number is told by its own rule. */
function withoutTimes({ a, b }: Wordings): Wordings {
  const rest = (words: readonly Word[]) => words.filter((word) => !isOfTime(word));
  return { a: rest(a), b: rest(b) };
}

/** Of one unit, or the only ones where the unit is what has changed; else before the same word or one that answers it. */
function countSame(
  [x, own]: readonly [ReadQuantity, readonly Word[]],
  [y, there]: readonly [ReadQuantity, readonly Word[]],
  alone: boolean,
  change: Change,
): boolean {
  const { a, b, context } = change;
  if (x.unit !== '' && x.unit === y.unit) return true;
  const isOneSize = (x.low ?? x.high) === (y.low ?? y.high);
  if (x.unit !== y.unit) return alone && (isOneSize || context.agreeingNeighbours(change) === 2);
  const [left, right] = [own, there].map((words) => context.beside(words.at(-1) as Word, 1));
  if (!left || !right) return true;
  // What they count may have another name outside the change; within it, it may be another thing.
  const within = a.includes(left) || b.includes(right);
  return left.code === right.code || (!within && context.answers(left).includes(right));
}

/** “Several” / “twelve” houses: a word for an amount in the place of the number, before the same thing. */
function isNumberAgainstAmount(change: Change): boolean {
  const { a, b, context } = change;
  if (a.length === 0 || b.length === 0 || !isAnswered(change, (word) => word.quantity !== null || isAmount(word)))
    return false;
  const amounts = [a, b].map((words) => words.some((word) => isAmount(word) || word.quantity !== null));
  const [left, right] = [a, b].map((words) => {
    const last = words.findLast((word) => isAmount(word) || word.quantity !== null);
    return last ? context.beside(last, 1) : null;
  });
  return amounts.every(Boolean) && !!left && !!right && context.answers(left).includes(right);
}

const isAmount = ({ lexeme }: Word): boolean => lexeme.tags.has('amount');
