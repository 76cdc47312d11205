import { AUXILIARIES, CUES } from '../../language/en/speech';
import { isBeing, scaleOf } from '../../language/en/strength';
import { isNameVariant, isNumber } from '../relation';
import type { Word } from '../words';
import { both, type Change, contentOf, differ, isMark, type Rule, told } from './change';
import { spelling } from './names';
import { tense } from './tense';

/** Cues that say no more of what was said than one another. */
const REPLY = /^(?:repl(?:y|ies|ied|ying)|respon(?:d|ds|ded|ding|se)|answer(?:s|ed|ing)?)$/;

/** Another word introduces what somebody says: “said” / “claimed”. */
export const attribution: Rule = {
  shift: 'attribution',
  holds: (change) =>
    change.a.some(isCue) && change.b.some(isCue) && differ(change, (word) => (isCue(word) ? word.code : null)),
  says: (_, a, b) => `${told(a, b)}: the words are introduced in another way.`,
};

const isCue = ({ key }: Word): boolean => CUES.has(key);

/** Another word for it: two words that answer one another and are no forms of one word. */
export const synonym: Rule = {
  shift: 'synonym',
  holds: ({ answering }) => answering.some(isAnotherWord),
  says: (_, a, b) => `${told(a, b)}: other words for it.`,
};

function isAnotherWord([x, y]: readonly [Word, Word]): boolean {
  if (scaleOf(x.key) !== null && scaleOf(x.key) === scaleOf(y.key)) return false; // a change of strength
  if (x.code === y.code || x.kind !== 'word' || y.kind !== 'word' || x.negation || y.negation) return false;
  if ((x.moment && y.moment) || isNumber(x) || isNumber(y) || isNameVariant(x, y)) return false;
  if (isCue(x) && isCue(y)) return REPLY.test(x.key) && REPLY.test(y.key);
  if (x.function || y.function)
    return isBeing(x.key) || isBeing(y.key) || AUXILIARIES.has(x.key) || AUXILIARIES.has(y.key);
  return !(x.capital && y.capital && !x.first && !y.first);
}

const LONGEST_PHRASE = 3;

/** A short phrase in the place of another, in which nothing else is known to differ. */
export function isReworded({ a, b }: Change): boolean {
  const isShort = (words: readonly Word[]) => words.length > 0 && words.length <= LONGEST_PHRASE;
  const isPlain = (word: Word) => !isMark(word) && !word.capital && !word.moment && !isNumber(word);
  return isShort(a) && isShort(b) && [...a, ...b].every(isPlain) && contentOf([...a, ...b]).length > 0;
}

/** The same words of content, in another form. */
export const form: Rule = {
  shift: 'form',
  holds: (change) =>
    !tense.holds(change) && !spelling.holds(change) && codes(change.a) !== '' && codes(change.a) === codes(change.b),
  says: (_, a, b) => `${told(a, b)}: the same word in another form.`,
};

function codes(words: readonly Word[]): string {
  return contentOf(words)
    .map(({ code }) => code)
    .join(' ');
}

/** Small words alone: articles, prepositions, pronouns. */
export const small: Rule = {
  shift: 'function',
  holds: (change) =>
    !tense.holds(change) &&
    !both(change).every(isMark) &&
    both(change).every((word) => isMark(word) || (word.function && !word.negation)),
  says: (_, a, b) => `${told(a, b)}: small words only.`,
};

export const punctuation: Rule = {
  shift: 'punctuation',
  holds: (change: Change) => both(change).every(isMark),
  says: (_, a, b) => `${told(a, b)}: punctuation only.`,
};
