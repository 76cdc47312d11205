import { certaintyOf, LEFT_TO_OTHERS, WEAK_HEDGES } from '../../../languages/en/certainty';
import { CUES } from '../../../languages/en/speech';
import type { Word } from '../words';
import type { Wordings } from './around';
import { both, type Change, contentOf, differ, isAnswered, isShort, isTwoSided, type Rule } from './change';

const LONGEST_ADDITION = 4;
/** In longer changes more differs than a hedge. */
const LONGEST = 8;

/** A month is no hedge, nor is a verb that tells something of its own in a longer change. */
function level(word: Word, change: Change): number | null {
  if (word.time || (word.key === 'may' && word.capital && (word.quantity || !word.first))) return null;
  if (change.around.answers(word).some(({ code }) => code === word.code)) return null;
  // “Appear for an interview” is no hedge, “appear to know” is.
  if (/^appear(?:s|ed)?$/.test(word.key) && !/^(?:to|that)$/.test(change.around.after(word)[0]?.key ?? '')) return null;
  return WEAK_HEDGES.has(word.key) && !isShort(change, LONGEST_ADDITION) ? null : certaintyOf(word.key);
}

/**
 * A modal or hedge of one kind against another kind or none, before words that both sides have. “May” and “might” are of
 * one kind; “would” is “will” told later.
 */
export const certainty: Rule = {
  shift: 'certainty',
  holds(change) {
    const isHedge = (word: Word) => level(word, change) !== null;
    if (!differ(change, (word) => level(word, change)) || onlyFuture(change)) return false;
    if (!isShort(change, isTwoSided(change) ? LONGEST : LONGEST_ADDITION)) return false;
    const [x, y] = [change.a.filter(isHedge), change.b.filter(isHedge)];
    const own = [...x, ...y].filter((word) => (x.length > 0 && y.length > 0) || !OF_ITSELF.test(word.key));
    if (x.some((word) => y.some((other) => hedgeSame(word, other, change)))) return true;
    return (
      isAnswered(change, (word) => isHedge(word) || CUES.has(word.key)) && own.some((word) => attaches(word, change))
    );
  },
  says: ({ a, b }) =>
    a.length > 0 && b.length > 0 ? 'they are not certain in the same way' : 'the other says it without',
};

/** Against no other hedge, these say what ought to be, or how something is done, not how sure it is. */
const OF_ITSELF =
  /^(?:should|ought|must|shall|clear(?:ly)?|obvious(?:ly)?|plainly|evident(?:ly)?|certain|sure|really|actually|truly|indeed)$/;

/** “Is to meet” and “will meet”, “leave” and “will leave”: when, not how surely. */
function onlyFuture(change: Wordings): boolean {
  return both(change).every(({ key }) => certaintyOf(key) === null || certaintyOf(key) === certaintyOf('will'));
}

/** Whether two hedges that answer one another stand before one word, or beside one in the same change. */
function hedgeSame(x: Word, y: Word, { a, b, around }: Change): boolean {
  if (!around.answers(x).includes(y)) return false;
  const [one, other] = [around.governed(x), around.governed(y)];
  if (!one || !other || one.code === other.code) return true;
  return contentOf(a).some(
    ({ key, code }) => certaintyOf(key) === null && contentOf(b).some((word) => word.code === code),
  );
}

/** Whether what a word hedges is answered by words that are hedged in no such way, nor left to somebody else. */
function attaches(word: Word, { around }: Change): boolean {
  const below = around.governed(word);
  // “Possible Trump campaign collusion”: what is possible is no person.
  if (!below || (below.capital && !below.first)) return false;
  return around
    .answers(below)
    .filter(({ code }) => code === below.code)
    .some(
      (other) =>
        !around.before(other).some(({ key }) => certaintyOf(key) === certaintyOf(word.key) || LEFT_TO_OTHERS.test(key)),
    );
}
