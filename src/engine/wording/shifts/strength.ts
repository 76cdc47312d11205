import { CONJUNCTIONS, PREPOSITIONS } from '../../../languages/en/clauses';
import { DEGREES, scaleOf } from '../../../languages/en/strength';
import type { Word } from '../words';
import { both, type Change, contentOf, isShort, isTwoSided, type Rule } from './change';

const LONGEST_ADDITION = 2;
/** In longer changes two words of one scale may be of different things. */
const LONGEST = 10;

/** Words of one scale against one another, or a word of degree that only one side has. */
export const strength: Rule = {
  shift: 'strength',
  holds: (change) =>
    isTwoSided(change)
      ? (isShort(change, LONGEST) && isOnOneScale(change)) || isOneWithDegree(change)
      : isDegree(change),
  says: ({ a, b }) =>
    a.length > 0 && b.length > 0 ? 'one can be stronger than the other' : 'the other says it without',
};

function isOnOneScale({ a, b }: Change): boolean {
  const [x, y] = [a, b].map((words) => words.filter((word) => scaleOf(word.key) !== null)) as [Word[], Word[]];
  return x.some((word) => y.some((other) => isOther(word, other)) && !y.some(({ code }) => code === word.code));
}

function isOther(x: Word, y: Word): boolean {
  return scaleOf(x.key) === scaleOf(y.key) && x.code !== y.code;
}

/** “Threat” against “significant threat”: the same words, and a word of degree. */
function isOneWithDegree({ a, b }: Change): boolean {
  const codes = (words: readonly Word[]) =>
    contentOf(words.filter(({ key }) => !DEGREES.has(key)))
      .map(({ code }) => code)
      .join(' ');
  const degrees = (words: readonly Word[]) =>
    words
      .filter(({ key }) => DEGREES.has(key))
      .map(({ code }) => code)
      .join(' ');
  const joints = (words: readonly Word[]) =>
    words
      .filter(({ key }) => !DEGREES.has(key) && (PREPOSITIONS.has(key) || CONJUNCTIONS.has(key)))
      .map(({ key }) => key)
      .join(' ');
  return codes(a) !== '' && codes(a) === codes(b) && degrees(a) !== degrees(b) && joints(a) === joints(b);
}

/** A word of degree beside what both sides say. */
function isDegree(change: Change): boolean {
  if (!isShort(change, LONGEST_ADDITION)) return false;
  return both(change).some((word) => {
    const below = DEGREES.has(word.key) && word.key !== 'some' ? change.around.governed(word) : null;
    return below !== null && change.around.answers(below).length > 0;
  });
}
