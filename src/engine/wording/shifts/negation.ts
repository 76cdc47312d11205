import { NEGATIONS } from '../../../languages/en/function-words';
import { isContent } from '../runs';
import type { Word } from '../words';
import { NO_LONGER, type Wordings } from './around';
import { both, type Change, contentOf, isAnswered, isShort, type Rule } from './change';

/** Verbs that negate what follows. */
const DENY =
  /^(?:den(?:y|ies|ied|ying)|lack(?:s|ed|ing)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|rul(?:es|ed|ing)-out)$/;
const FAIL = /^(?:fail(?:s|ed|ing)?|unable|declin(?:e|es|ed|ing)|unwilling)$/;

/** Whether a verb negates what follows. */
export const isDenial = ({ key }: Word): boolean => DENY.test(key);

/** In longer changes the negation may be of something else. */
const LONGEST = 10;

/** What a word negates with, “n't” as “not”; null where it does not. “Fail” negates only before “to”. */
function negationIn({ key, negation }: Word, next: Word | undefined): string | null {
  if (negation || NEGATIONS.has(key)) return /n't$|^cannot$/.test(key) ? 'not' : key;
  if (DENY.test(key)) return 'deny';
  return FAIL.test(key) && next?.key === 'to' ? 'fail' : null;
}

function negators(words: readonly Word[]): Word[] {
  return words.filter((word, k) => negationIn(word, words[k + 1]) !== null);
}

function negationsOf(words: readonly Word[]): string {
  return words
    .flatMap((word, k) => negationIn(word, words[k + 1]) ?? [])
    .sort()
    .join();
}

/** One word is the other with a prefix that turns it round: “able” and “unable”. */
export function isTurnedRound([x, y]: readonly [Word, Word]): boolean {
  const turns = (plain: string, turned: string) =>
    plain.length > 3 && /^(?:un|in|im|non-?|dis|ir|il)$/.test(turned.slice(0, -plain.length)) && turned.endsWith(plain);
  return turns(x.bare, y.bare) || turns(y.bare, x.bare);
}

/** The same thing said on both sides, negated on one alone or on each in another way. */
export const negation: Rule = {
  shift: 'negation',
  holds(change) {
    if (change.answering.some(([x, y]) => isTurnedRound([x, y]))) return true;
    const all = new Set(negators(both(change)));
    if (
      all.size === 0 ||
      !isShort(change, LONGEST) ||
      !isAnswered(change, (word) => all.has(word) || word.key === NO_LONGER)
    )
      return false;
    if (negationsOf(change.a) === negationsOf(change.b)) return false;
    const [x, y] = [negators(change.a), negators(change.b)];
    if (x.length > 0 && y.length > 0) return saySame(change, all);
    return isNoAgainstAny(change) || [...x, ...y].some((word) => turns(word, change));
  },
  says({ a, b }: Wordings) {
    const [x, y] = [negators(a).length, negators(b).length];
    const where =
      x > 0 && y > 0
        ? 'both negate, each in another way'
        : x > 0
          ? 'here A negates'
          : y > 0
            ? 'here B negates'
            : 'one turns the other round';
    return where;
  },
};

/** Where both negate, they negate one thing when a word of it stands on both sides, or nothing else does. */
function saySame({ a, b }: Change, negating: ReadonlySet<Word>): boolean {
  const rest = (words: readonly Word[]) =>
    contentOf(words)
      .filter((word) => !negating.has(word) && word.key !== NO_LONGER)
      .map(({ code }) => code);
  const [x, y] = [rest(a), new Set(rest(b))];
  return x.length + y.size === 0 || x.some((code) => y.has(code));
}

/** “No” in the one place of “not … any”. */
function isNoAgainstAny(change: Change): boolean {
  return isShort(change, 2) && both(change).some(({ key }) => /^any(?:one|body|thing)?$/.test(key));
}

/** Whether what a word negates is said on the other side without, wherever it is said there. */
function turns(word: Word, { around }: Change): boolean {
  const denies = isContent(word) && !word.negation;
  if (denies && around.isLoose()) return false;
  const own = denies ? around.answers(word) : [];
  const below = around.governed(word);
  const answers = [...own, ...(below ? around.answers(below).filter(({ code }) => code === below.code) : [])];
  const isNegated = (other: Word) =>
    negationIn(other, undefined) !== null || around.before(other).some((near) => negationIn(near, other) !== null);
  return answers.length > 0 && !answers.some(isNegated);
}
