import { BE, DETERMINERS } from '../../../languages/en/clauses';
import { plainForm } from '../../../languages/en/irregular';
import { AUXILIARIES } from '../../../languages/en/speech';
import { americanised } from '../../../languages/en/spelling';
import type { Word } from '../words';
import { both, type Change, isMark, isTwoSided, type Rule } from './change';

const DO = /^(?:do|does|did|doing|done)$/;
const MODALS_OF_TIME: ReadonlySet<string> = new Set(['will', 'would', 'to', "'ll", "'s", "'ve", "'d", "'re"]);

/** “Does” / “is doing”, “plans” / “had planned”, “is” / “was”: the same verb in another time, or told as going on. */
export const tense: Rule = {
  shift: 'tense',
  holds(change) {
    if (!isTwoSided(change)) return both(change).every(({ key }) => FUTURE.test(key));
    if (verbs(change.a) !== verbs(change.b) || keys(change.a) === keys(change.b)) return false;
    if (both(change).every(isMark) || both(change).some(({ negation }) => negation) || isSpelledAlike(change))
      return false;
    if (both(change).some((word) => isNoun(word, change)) || isOtherVoice(change)) return false;
    return verbs(change.a) === '' ? isOfTime(change) : both(change).some(isInflected);
  },
  says: () => 'the same in another time of the verb',
};

/** “Reported” / “was reported”: who did it, not when. */
function isOtherVoice({ a, b }: Change): boolean {
  const [x, y] = [a, b].map((words) => words.filter((word) => AUXILIARIES.has(word.key)));
  const main = (words: readonly Word[]) => keys(words.filter((word) => !AUXILIARIES.has(word.key)));
  if (!x || !y || main(a) === '' || main(a) !== main(b) || (x.length === 0) === (y.length === 0)) return false;
  return [...x, ...y].every(({ key }) => BE.has(key));
}

/** “Indictments”, “the meeting”: of one root with a verb. */
function isNoun(word: Word, { around }: Change): boolean {
  if (/(?:ments?|ions?|ness|ance|ence|er|ers|or|ors)$/.test(word.key) && !AUXILIARIES.has(word.key)) return true;
  return word.key.endsWith('ing') && DETERMINERS.has(around.before(word)[0]?.key ?? '');
}

/** Put before a verb it tells of the future and no more. */
const FUTURE = /^(?:will|would|shall|'ll)$/;

function isSpelledAlike({ a, b }: Change): boolean {
  const american = (words: readonly Word[]) => words.map(({ key }) => americanised(key)).join(' ');
  return american(a) === american(b);
}

const keys = (words: readonly Word[]) => words.map(({ key }) => key).join(' ');

/** The verbs without what tells the time, whatever their form. */
function verbs(words: readonly Word[]): string {
  return words
    .filter((word) => !isMark(word) && !AUXILIARIES.has(word.key) && !MODALS_OF_TIME.has(word.key))
    .map(({ key, code }) => (DO.test(key) ? '' : code))
    .join(' ')
    .trim();
}

/** Nothing but auxiliaries on both sides, one of which is in another time: “is” / “was”, not “is” / “are”. */
function isOfTime({ a, b }: Change): boolean {
  const time = (words: readonly Word[]) =>
    words
      .filter((word) => !isMark(word))
      .map(({ key }) => TIMES[key] ?? key)
      .join(' ');
  return time(a) !== time(b) && verbOf(a) === verbOf(b);
}

/** The verb that the last auxiliary is of: “was” and “has been” are both of “be”. */
function verbOf(words: readonly Word[]): string {
  const last = words.findLast((word) => !isMark(word))?.key ?? '';
  if (/^(?:am|is|are|was|were|be|been|being|'s|'re)$/.test(last)) return 'be';
  if (/^(?:has|have|had|having|'ve)$/.test(last)) return 'have';
  return DO.test(last) ? 'do' : 'will';
}

const TIMES: Readonly<Record<string, string>> = {
  am: 'is',
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "'s": 'is',
  "'re": 'is',
  "'ve": 'has',
};

function isInflected({ key }: Word): boolean {
  return AUXILIARIES.has(key) || MODALS_OF_TIME.has(key) || /(?:ed|ing)$/.test(key) || plainForm(key) !== key;
}
