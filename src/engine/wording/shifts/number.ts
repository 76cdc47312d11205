import type { Quantity } from '../../../model/values';
import { quantitiesAgree } from '../../values/quantities';
import type { Word } from '../words';
import { type Change, isAnswered, isShort, type Rule } from './change';
import type { Wordings } from './context';
import { isOfTime } from './date';

/** In longer changes a number may be of another thing, whatever it counts. */
const LONGEST = 10;

const YEAR = /^(?:19|20)\d\d$/;

/** The numbers among some words, each once with the words of it; those of a date are left to the date. */
function quantitiesOf(words: readonly Word[]): Map<Quantity, Word[]> {
  const found = new Map<Quantity, Word[]>();
  for (const word of words)
    if (word.quantity && !isOfTime(word) && !YEAR.test(word.key))
      found.set(word.quantity, [...(found.get(word.quantity) ?? []), word]);
  return found;
}

function values(quantities: Iterable<Quantity>): string {
  return [...quantities]
    .map(({ value }) => value)
    .sort((x, y) => x - y)
    .join(' ');
}

/** Numbers of one thing that are not the same. “Three” and “3” are; of “about 13,000” and “13,700” it says that they can be. */
export const number: Rule = {
  shift: 'number',
  holds(change) {
    const [x, y] = [quantitiesOf(change.a), quantitiesOf(change.b)];
    if (values(x.keys()) === values(y.keys()) || !isShort(withoutTimes(change), LONGEST)) return false;
    if (x.size === 0 || y.size === 0) return isNumberAgainstAmount(change);
    return [...x].some(([one, own]) =>
      [...y].some(([other, there]) => one.value !== other.value && countSame(one, own, other, there, change)),
    );
  },
  detail({ a, b }) {
    const [x, y] = [a, b].map((words) => [...quantitiesOf(words).keys()]) as [Quantity[], Quantity[]];
    const where = x.length === 0 ? 'b' : y.length === 0 ? 'a' : 'both';
    return { shift: 'number', where, agree: x.every((one) => y.some((other) => quantitiesAgree(one, other))) };
  },
};

/** A date beside the number is told by its own rule. */
function withoutTimes({ a, b }: Wordings): Wordings {
  const rest = (words: readonly Word[]) => words.filter((word) => !isOfTime(word));
  return { a: rest(a), b: rest(b) };
}

const MEASURES = /^[$€£¥%]$/;

/** Of one currency, or before the same word or one that answers it. */
function countSame(
  x: Quantity,
  own: readonly Word[],
  y: Quantity,
  there: readonly Word[],
  { a, b, context }: Change,
): boolean {
  if (MEASURES.test(x.unit) || MEASURES.test(y.unit)) return x.unit === y.unit;
  const [left, right] = [own, there].map((words) => context.beside(words.at(-1) as Word, 1));
  if (!left || !right) return x.unit === y.unit;
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
