import type { Word } from '../words';
import { both, type Change, contentOf, differ, isAnswered, isShort, isTwoSided, type Rule, sideOf } from './change';
import type { Wordings } from './context';

const LONGEST_ADDITION = 4;
/** In longer changes more differs than a hedge. */
const LONGEST = 8;

/** A month is no hedge, nor is a verb that tells something of its own in a longer change. */
function level(word: Word, change: Change): number | null {
  const { tags, certainty } = word.lexeme;
  if (certainty === null) return null;
  if (word.time || (tags.has('ambiguous-month') && word.capital && (word.quantity || !word.first))) return null;
  if (change.context.answers(word).some(({ code }) => code === word.code)) return null;
  // “Appear for an interview” is no hedge, “appear to know” is.
  if (tags.has('clause-hedge') && !change.context.after(word)[0]?.lexeme.tags.has('clause-opener')) return null;
  return tags.has('weak-hedge') && !isShort(change, LONGEST_ADDITION) ? null : certainty;
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
    const own = [...x, ...y].filter(
      (word) => (x.length > 0 && y.length > 0) || !word.lexeme.tags.has('contrastive-hedge'),
    );
    if (x.some((word) => y.some((other) => hedgeSame(word, other, change)))) return true;
    return (
      isAnswered(change, (word) => isHedge(word) || word.lexeme.tags.has('saying')) &&
      own.some((word) => attaches(word, change))
    );
  },
  detail: (wordings) => ({ shift: 'certainty', where: sideOf(wordings) }),
};

/** “Is to meet” and “will meet”, “leave” and “will leave”: when, not how surely. */
function onlyFuture(change: Wordings): boolean {
  return both(change).every(({ lexeme }) => lexeme.certainty === null || lexeme.tags.has('prospective'));
}

/** Whether two hedges that answer one another stand before one word, or beside one in the same change. */
function hedgeSame(x: Word, y: Word, { a, b, context }: Change): boolean {
  if (!context.answers(x).includes(y)) return false;
  const [one, other] = [context.governed(x), context.governed(y)];
  if (!one || !other || one.code === other.code) return true;
  return contentOf(a).some(
    ({ lexeme, code }) => lexeme.certainty === null && contentOf(b).some((word) => word.code === code),
  );
}

/** Whether what a word hedges is answered by words that are hedged in no such way, nor left to somebody else. */
function attaches(word: Word, { context }: Change): boolean {
  const below = context.governed(word);
  // “Possible Trump campaign collusion”: what is possible is no person.
  if (!below || (below.capital && !below.first)) return false;
  return context
    .answers(below)
    .filter(({ code }) => code === below.code)
    .some(
      (other) =>
        !context
          .before(other)
          .some(({ lexeme }) => lexeme.certainty === word.lexeme.certainty || lexeme.tags.has('left-to-others')),
    );
}
