import { certaintyOf } from '../../language/en/certainty';
import { AUXILIARIES, CUES } from '../../language/en/speech';
import { isBeing, scaleOf } from '../../language/en/strength';
import { isNameVariant, isNumber } from '../relation';
import type { Word } from '../words';
import { certainty } from './certainty';
import {
  type Answering,
  both,
  type Change,
  contentOf,
  differ,
  isMark,
  isShort,
  isTwoSided,
  type Rule,
  told,
} from './change';
import { isOfTime } from './date';
import { isDerived, isName, isRespelled, spelling } from './names';
import { isTurnedRound, negation } from './negation';
import { strength } from './strength';
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
  holds: (change) =>
    (change.answering.some(
      (pair) => isAnotherWord(pair) && (pair[2] !== 'alike' || isShort(change, LONGEST_PHRASES)),
    ) ||
      isOtherReply(change)) &&
    !tense.holds(change) &&
    !spelling.holds(change),
  says: (_, a, b) => `${told(a, b)}: other words for it.`,
};

/** In longer changes a word may take the place of another and mean something else. */
const LONGEST_PHRASES = 8;

function isOtherReply({ a, b }: Change): boolean {
  const [x, y] = [a, b].map((words) => words.find(({ key }) => REPLY.test(key)));
  return x !== undefined && y !== undefined && x.code !== y.code;
}

function isAnotherWord([x, y, relation]: Answering): boolean {
  if (relation === 'antonym' || relation === null) return false;
  if (scaleOf(x.key) !== null && scaleOf(x.key) === scaleOf(y.key)) return false; // a change of strength
  if (x.code === y.code || x.kind !== 'word' || y.kind !== 'word' || x.negation || y.negation) return false;
  if ((x.moment && y.moment) || isNumber(x) || isNumber(y) || isNameVariant(x, y)) return false;
  if (isOfTime(x) || isOfTime(y) || isTurnedRound([x, y])) return false;
  if (certaintyOf(x.key) !== null || certaintyOf(y.key) !== null) return false;
  if (isCue(x) && isCue(y)) return REPLY.test(x.key) && REPLY.test(y.key);
  if (isBeing(x.key) && isBeing(y.key)) return false;
  if (x.function || y.function)
    return relation !== 'alike' || [x, y].some(({ key }) => isBeing(key) || AUXILIARIES.has(key));
  return !isName(x) && !isName(y) && !isRespelled(x, y) && !isDerived(x, y);
}

/** The same words of content, in another form. */
export const form: Rule = {
  shift: 'form',
  holds: (change) =>
    isTwoSided(change) &&
    (hasOneContent(change) || isDerivedThroughout(change) || isContracted(change) || isOneNumber(change)) &&
    !tense.holds(change) &&
    !spelling.holds(change) &&
    !negation.holds(change),
  says: (_, a, b) => `${told(a, b)}: the same word in another form.`,
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
  const full = (words: readonly Word[]) =>
    words
      .map(({ key }) =>
        key
          .replace(/^can't$/, 'can not')
          .replace(/^won't$/, 'will not')
          .replace(/n't$/, ' not')
          .trim(),
      )
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace('cannot', 'can not');
  return full(a) === full(b);
}

/** One number, written in digits and in words or with its scale. */
function isOneNumber({ a, b }: Change): boolean {
  const values = (words: readonly Word[]) =>
    contentOf(words)
      .map(({ quantity }) => quantity?.value)
      .join(' ');
  const [x, y] = [new Set(values(a).split(' ')), new Set(values(b).split(' '))];
  return x.size === 1 && y.size === 1 && !x.has('') && [...x][0] === [...y][0];
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
  says: (_, a, b) => `${told(a, b)}: small words only.`,
};

export const punctuation: Rule = {
  shift: 'punctuation',
  holds: (change: Change) => both(change).every(isMark),
  says: (_, a, b) => `${told(a, b)}: punctuation only.`,
};
