import type { Word } from '../words';
import { both, type Change, contentOf, isShort, isTwoSided, type Rule, sideOf } from './change';

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
  detail: (wordings) => ({ shift: 'strength', where: sideOf(wordings) }),
};

function isOnOneScale({ a, b }: Change): boolean {
  const [x, y] = [a, b].map((words) => words.filter(({ lexeme }) => lexeme.scale !== null)) as [Word[], Word[]];
  return x.some((word) => y.some((other) => isOther(word, other)) && !y.some(({ code }) => code === word.code));
}

function isOther(x: Word, y: Word): boolean {
  return x.lexeme.scale === y.lexeme.scale && x.code !== y.code;
}

/** “Threat” against “significant threat”: the same words, and a word of degree. */
function isOneWithDegree({ a, b }: Change): boolean {
  const codes = (words: readonly Word[]) =>
    contentOf(words.filter((word) => !isOfDegree(word)))
      .map(({ code }) => code)
      .join(' ');
  const degrees = (words: readonly Word[]) =>
    words
      .filter(isOfDegree)
      .map(({ code }) => code)
      .join(' ');
  const joints = (words: readonly Word[]) =>
    words
      .filter((word) => !isOfDegree(word) && joinsPhrases(word))
      .map(({ key }) => key)
      .join(' ');
  return codes(a) !== '' && codes(a) === codes(b) && degrees(a) !== degrees(b) && joints(a) === joints(b);
}

const isOfDegree = ({ lexeme }: Word): boolean => lexeme.tags.has('degree');

const joinsPhrases = ({ lexeme }: Word): boolean => lexeme.tags.has('preposition') || lexeme.tags.has('conjunction');

/** A word of degree beside what both sides say. */
function isDegree(change: Change): boolean {
  if (!isShort(change, LONGEST_ADDITION)) return false;
  return both(change).some((word) => {
    const { tags } = word.lexeme;
    // “Not only” is of no degree.
    const adds = tags.has('restrictive') && change.context.before(word)[0]?.negation === true;
    const below = isOfDegree(word) && !tags.has('weak-degree') && !adds ? change.context.governed(word) : null;
    const said = below ? change.context.answers(below) : [];
    // “Changed only one word” is “only changed one word”.
    return said.length > 0 && !said.some((own) => change.context.before(own).some(({ code }) => code === word.code));
  });
}
