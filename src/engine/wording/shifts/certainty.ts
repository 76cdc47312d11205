import { certaintyOf, WEAK_HEDGES } from '../../language/en/certainty';
import type { Word } from '../words';
import { type Change, differ, isShort, isTwoSided, type Rule, told } from './change';

const LONGEST_ADDITION = 4;

/** A month is no hedge, nor is a verb that tells something of its own in a longer change. */
function level(word: Word, change: Change): number | null {
  if (word.moment || (word.key === 'may' && word.capital && word.quantity)) return null;
  return WEAK_HEDGES.has(word.key) && !isShort(change, LONGEST_ADDITION) ? null : certaintyOf(word.key);
}

/** A modal or hedge of one kind against another kind or none. “May” and “might” are of one kind; “would” is “will” told later. */
export const certainty: Rule = {
  shift: 'certainty',
  holds(change) {
    if (!isTwoSided(change) && !isShort(change, LONGEST_ADDITION)) return false;
    if (onlyFuture(change)) return false;
    return differ(change, (word) => level(word, change));
  },
  says: (_, a, b) => `${told(a, b)}: ${a && b ? 'they are not certain in the same way' : 'the other says it without'}.`,
};

/** “Is to meet” and “will meet”, “leave” and “will leave”: when, not how surely. */
function onlyFuture({ a, b }: Change): boolean {
  const futures = (words: readonly Word[]) =>
    words.every(({ key }) => certaintyOf(key) === null || certaintyOf(key) === certaintyOf('will'));
  return futures(a) && futures(b);
}
