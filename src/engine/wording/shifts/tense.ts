import type { Word } from '../words';
import { both, type Change, isMark, isTwoSided, type Rule } from './change';

/** “Does” / “is doing”, “plans” / “had planned”, “is” / “was”: the same verb in another time, or told as going on. */
export const tense: Rule = {
  shift: 'tense',
  holds(change) {
    // Put before a verb it tells of the future and no more.
    if (!isTwoSided(change)) return both(change).every(({ lexeme }) => lexeme.tags.has('future-auxiliary'));
    if (verbs(change.a) !== verbs(change.b) || bares(change.a) === bares(change.b)) return false;
    if (both(change).every(isMark) || both(change).some(({ negation }) => negation) || isSpelledAlike(change))
      return false;
    if (both(change).some((word) => isNoun(word, change)) || isOtherVoice(change)) return false;
    return verbs(change.a) === '' ? isOfTime(change) : both(change).some(isInflected);
  },
  detail: () => ({ shift: 'tense' }),
};

const isAuxiliary = ({ lexeme }: Word): boolean => lexeme.tags.has('tense-auxiliary');

/** “Reported” / “was reported”: who did it, not when. */
function isOtherVoice({ a, b }: Change): boolean {
  const [x, y] = [a, b].map((words) => words.filter(isAuxiliary));
  const main = (words: readonly Word[]) => keys(words.filter((word) => !isAuxiliary(word)));
  if (!x || !y || main(a) === '' || main(a) !== main(b) || (x.length === 0) === (y.length === 0)) return false;
  return [...x, ...y].every(({ lexeme }) => lexeme.tags.has('be'));
}

/** “Indictments”, “the meeting”, “a tweet”: of one root with a verb. */
function isNoun(word: Word, { context }: Change): boolean {
  const { tags } = word.lexeme;
  if (tags.has('noun-ending') && !isAuxiliary(word)) return true;
  return !isAuxiliary(word) && (context.before(word)[0]?.lexeme.tags.has('determiner') ?? false);
}

function isSpelledAlike({ a, b }: Change): boolean {
  const spelled = (words: readonly Word[]) =>
    words.map(({ key, lexeme }) => lexeme.spelling + key.slice(lexeme.bare.length)).join(' ');
  return spelled(a) === spelled(b);
}

/** What a possessive ending is apart. */
const bares = (words: readonly Word[]) => words.map(({ bare }) => bare).join(' ');

const keys = (words: readonly Word[]) => words.map(({ key }) => key).join(' ');

/** The verbs without what tells the time, whatever their form. */
function verbs(words: readonly Word[]): string {
  return words
    .filter((word) => !isMark(word) && !isAuxiliary(word) && !isTenseParticle(word))
    .map(({ lexeme, code }) => (lexeme.tags.has('do-support') ? '' : code))
    .join(' ')
    .trim();
}

const isTenseParticle = ({ lexeme }: Word): boolean => lexeme.tags.has('tense-particle');

/** Nothing but auxiliaries on both sides, one of which is in another time: “is” / “was”, not “is” / “are”. */
function isOfTime({ a, b }: Change): boolean {
  const time = (words: readonly Word[]) =>
    words
      .filter((word) => !isMark(word))
      .map(({ key, lexeme }) => lexeme.auxiliary?.time ?? key)
      .join(' ');
  return time(a) !== time(b) && verbOf(a) === verbOf(b);
}

/** The verb that the last auxiliary is of: “was” and “has been” are both of “be”; all modals are of one. */
function verbOf(words: readonly Word[]): string | null {
  return words.findLast((word) => !isMark(word))?.lexeme.auxiliary?.verb ?? null;
}

function isInflected(word: Word): boolean {
  const { tags } = word.lexeme;
  if (isAuxiliary(word) || isTenseParticle(word)) return true;
  return tags.has('ed-form') || tags.has('ing-form') || tags.has('irregular');
}
