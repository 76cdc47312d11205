import { type Quantity, quantitiesAgree } from '../../language/en/quantities';
import type { Word } from '../words';
import { both, type Change, isShort, isTwoSided, type Rule, told } from './change';
import { isOfTime } from './date';

const LONGEST_ADDITION = 4;

/** The numbers among some words, each once; those of a date are left to the date. */
function quantitiesOf(words: readonly Word[]): Quantity[] {
  return [...new Set(words.flatMap((word) => (word.quantity && !isOfTime(word) ? [word.quantity] : [])))];
}

function values(words: readonly Word[]): string {
  return quantitiesOf(words)
    .map(({ value }) => value)
    .sort((x, y) => x - y)
    .join(' ');
}

/** Numbers that are not the same on both sides. “Three” and “3” are; of “about 13,000” and “13,700” it says that they can be. */
export const number: Rule = {
  shift: 'number',
  holds(change) {
    if (values(change.a) === values(change.b)) return false;
    if (!isTwoSided(change)) return isShort(change, LONGEST_ADDITION);
    return !isDated(change) && (change.answering.length > 0 || [change.a, change.b].every((own) => values(own) !== ''));
  },
  says(change, a, b) {
    const [x, y] = [quantitiesOf(change.a), quantitiesOf(change.b)];
    if (x.length === 0 || y.length === 0) return `${told(a, b)}: ${x.length > 0 ? 'A' : 'B'} gives a number.`;
    const agree = x.every((one) => y.some((other) => quantitiesAgree(one, other)));
    return `${told(a, b)}: ${agree ? 'it can be the same number' : 'the numbers differ'}.`;
  },
};

/** A number against a date: the date rule speaks of them. */
function isDated(change: Change): boolean {
  return both(change).some(isOfTime) && (quantitiesOf(change.a).length === 0 || quantitiesOf(change.b).length === 0);
}
