import { isContent } from '../runs';
import type { Word } from '../words';
import { both, type Change, contentOf, isAnswered, isShort, isTwoSided, type Rule, sideOf } from './change';
import type { Wordings } from './context';

/** Whether a verb negates what follows. */
export const isDenial = ({ lexeme }: Word): boolean => lexeme.tags.has('negating-verb');

/** In longer changes the negation may be of something else. */
const LONGEST = 10;

/** What a word negates with, “n't” as “not”; null where it does not. “Fail” negates only before “to”. `next` stands behind it. */
function negationIn(word: Word, next: Word | undefined): string | null {
  const { tags, expanded } = word.lexeme;
  // “Not only” adds to what is said.
  if (word.negation && next?.lexeme.tags.has('restrictive')) return null;
  if (word.negation) return expanded.slice(expanded.lastIndexOf(' ') + 1);
  if (isDenial(word)) return 'verb';
  return tags.has('negating-before-infinitive') && next?.lexeme.tags.has('infinitive-marker') ? 'infinitive' : null;
}

/** “No longer” is one negation. */
const completesNegation = ({ lexeme }: Word): boolean => lexeme.tags.has('negation-complement');

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
  return y.lexeme.opposites.includes(x.bare) || x.lexeme.opposites.includes(y.bare);
}

/** “Not accurate” is “inaccurate”. */
function isTurnedTwice(x: Word, y: Word, { context }: Change): boolean {
  const isNegated = (word: Word) => context.before(word).some(({ negation }) => negation);
  return isNegated(x) !== isNegated(y);
}

/** The same thing said on both sides, negated on one alone or on each in another way. */
export const negation: Rule = {
  shift: 'negation',
  holds(change) {
    if (change.answering.some(([x, y]) => isTurnedRound([x, y]) && !isTurnedTwice(x, y, change))) return true;
    const all = new Set(negators(both(change)));
    // “No one” against “two people”: how many there were is what is negated.
    const counted = new Set(both(change).flatMap(({ quantity }) => quantity?.counted ?? []));
    const counts = ({ quantity, bare }: Word) => quantity !== null || counted.has(bare);
    if (
      all.size === 0 ||
      !isShort(change, LONGEST) ||
      !isAnswered(change, (word) => all.has(word) || completesNegation(word) || counts(word))
    )
      return false;
    if (negationsOf(change.a) === negationsOf(change.b)) return false;
    const [x, y] = [negators(change.a), negators(change.b)];
    if (x.length > 0 && y.length > 0) return saySame(change, all) && negateOne(x, y, change);
    return isNoAgainstAny(change) || [...x, ...y].some((word) => turns(word, change));
  },
  detail(wordings: Wordings) {
    const a = negators(wordings.a);
    const b = negators(wordings.b);
    return { shift: 'negation', where: a.length + b.length === 0 ? 'turned' : sideOf({ a, b }) };
  },
};

/** Where both negate, they negate one thing when a word of it stands on both sides, or nothing else does. */
function saySame({ a, b }: Change, negating: ReadonlySet<Word>): boolean {
  const rest = (words: readonly Word[]) =>
    contentOf(words)
      .filter((word) => !negating.has(word) && !completesNegation(word))
      .map(({ code }) => code);
  const [x, y] = [rest(a), new Set(rest(b))];
  return x.length + y.size === 0 || x.some((code) => y.has(code));
}

/** Whether what is negated is said on both sides, where there is anything: “never saw the paper” and “was not told” speak of two things. */
function negateOne(x: readonly Word[], y: readonly Word[], { context }: Change): boolean {
  const below = [...x, ...y].flatMap((word) => context.governed(word) ?? []);
  return below.every((word) => context.answers(word).length > 0);
}

/** “No” in the one place of “not … any”. */
function isNoAgainstAny(change: Change): boolean {
  return isShort(change, 2) && both(change).some(({ lexeme }) => lexeme.tags.has('negative-polarity'));
}

/** Whether what a word negates is said on the other side without, wherever it is said there. */
function turns(word: Word, change: Change): boolean {
  const { context } = change;
  const denies = isContent(word) && !word.negation;
  const own = denies ? context.answers(word) : [];
  // Of a verb that nothing faces it can't be told what it denies: “rejected the veto” is “overrode the veto”.
  if (denies && (own.length === 0 || !isTwoSided(change) || context.isLoose())) return false;
  const below = context.governed(word);
  const answers = [...own, ...(below ? context.answers(below).filter(({ code }) => code === below.code) : [])];
  const isNegated = (other: Word) =>
    // “Never denied” negates “denied” as well.
    (other.code !== below?.code && negationIn(other, undefined) !== null) ||
    context.before(other).some((near) => negationIn(near, other) !== null);
  return answers.length > 0 && !answers.some(isNegated);
}
