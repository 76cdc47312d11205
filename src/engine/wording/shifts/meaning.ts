import type { Word } from '../words';
import { certainty } from './certainty';
import { both, type Change, contentOf, isAnswered, isMark, isTwoSided, type Rule } from './change';
import { isOneTime } from './date';
import { isDerived, spelling } from './names';
import { negation } from './negation';
import { isOneAmount, number } from './number';
import { strength } from './strength';
import { tense } from './tense';

/** Another word introduces what somebody says: “said” / “claimed”. */
export const attribution: Rule = {
  shift: 'attribution',
  holds(change) {
    const [x, y] = [change.a.filter(isTelling), change.b.filter(isTelling)];
    const [one, other] = [x[0], y[0]];
    if (!one || !other || x.length + y.length > 2 || one.code === other.code) return false;
    if (
      [change.a, change.b].some(
        (words) => contentOf(words).filter(({ quantity, time }) => !quantity && !time).length > LONGEST,
      )
    )
      return false;
    if (isCue(one) !== isCue(other) || (!isCue(one) && (change.context.isLoose() || areAlike(one, other))))
      return false;
    if (change.context.answers(one).includes(other)) return true;
    return isCue(one) && isAnswered(change, isCue);
  },
  detail: () => ({ shift: 'attribution' }),
};

/** In longer changes more than the verb of saying differs. */
const LONGEST = 2;

/** A verb or noun of saying; written large inside a sentence it is part of a name: “United States”. */
function isTelling({ lexeme, capital, first }: Word): boolean {
  return lexeme.tags.has('saying') && !lexeme.tags.has('ing-form') && (!capital || first);
}

/** “Remarks” and “comments” are two words for one thing, “statement” and “allegation” are not. */
function areAlike({ lexeme: x }: Word, { lexeme: y }: Word): boolean {
  return x.cueNoun?.class === y.cueNoun?.class;
}

/** A verb of saying. */
export function isCue(word: Word): boolean {
  return isTelling(word) && word.lexeme.cueNoun === null;
}

/** The same words of content, in another form. */
export const form: Rule = {
  shift: 'form',
  holds: (change) =>
    isTwoSided(change) &&
    (hasOneContent(change) ||
      isDerivedThroughout(change) ||
      isContracted(change) ||
      isOneAmount(change) ||
      isOneTime(change)) &&
    !number.holds(change) &&
    !tense.holds(change) &&
    !spelling.holds(change) &&
    !negation.holds(change),
  detail: () => ({ shift: 'form' }),
};

function hasOneContent({ a, b }: Change): boolean {
  return codes(a) !== '' && codes(a) === codes(b);
}

/** Word for word, and at least one of them derived: “economic plan” / “plan of the economy” is not, “economy plan” is. */
function isDerivedThroughout({ a, b }: Change): boolean {
  const [x, y] = [contentOf(a), contentOf(b)];
  return (
    x.length > 0 &&
    x.length === y.length &&
    x.every((word, k) => word.code === y[k]?.code || isDerived(word, y[k] as Word))
  );
}

/** “Did not” / “didn't”. */
function isContracted({ a, b }: Change): boolean {
  if (![...a, ...b].some(({ negation }) => negation)) return false;
  const full = (words: readonly Word[]) => words.map(({ lexeme }) => lexeme.expanded).join(' ');
  return full(a) === full(b);
}

function codes(words: readonly Word[]): string {
  return contentOf(words)
    .map(({ code }) => code)
    .join(' ');
}

/** Small words alone: articles, prepositions, pronouns. */
export const small: Rule = {
  shift: 'function',
  holds: (change) =>
    both(change).every((word) => isMark(word) || (word.function && !word.negation)) &&
    !both(change).every(isMark) &&
    !tense.holds(change) &&
    !certainty.holds(change) &&
    !strength.holds(change) &&
    !form.holds(change),
  detail: () => ({ shift: 'function' }),
};

export const punctuation: Rule = {
  shift: 'punctuation',
  holds: (change: Change) => both(change).every(isMark),
  detail: () => ({ shift: 'punctuation' }),
};
