import { NEGATIONS } from '../../language/en/function-words';
import type { Word } from '../words';
import { isShort, isTwoSided, type Rule, told } from './change';

/** Verbs that negate what follows. */
const DENY =
  /^(?:den(?:y|ies|ied|ying)|lack(?:s|ed|ing)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|rul(?:es|ed|ing)-out)$/;
const FAIL = /^(?:fail(?:s|ed|ing)?|unable|declin(?:e|es|ed|ing)|unwilling)$/;
const LONGEST_ADDITION = 6;

/** What negates among some words, “n't” as “not”. “Fail” negates only before “to”. */
function negationsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ key, negation }, k) => {
    if (negation || NEGATIONS.has(key)) return [/n't$|^cannot$/.test(key) ? 'not' : key];
    if (DENY.test(key)) return ['deny'];
    return FAIL.test(key) && words[k + 1]?.key === 'to' ? ['fail'] : [];
  });
}

/** One word is the other with a prefix that turns it round: “able” and “unable”. */
export function isTurnedRound([x, y]: readonly [Word, Word]): boolean {
  const turns = (plain: string, turned: string) =>
    plain.length > 3 && /^(?:un|in|im|non-?|dis|ir|il)$/.test(turned.slice(0, -plain.length)) && turned.endsWith(plain);
  return turns(x.bare, y.bare) || turns(y.bare, x.bare);
}

/** A negation that only one side has, more of them, or another. */
export const negation: Rule = {
  shift: 'negation',
  holds(change) {
    if (!isTwoSided(change) && !isShort(change, LONGEST_ADDITION)) return false;
    if (change.answering.some(([x, y]) => isTurnedRound([x, y]))) return true;
    return negationsOf(change.a).sort().join() !== negationsOf(change.b).sort().join();
  },
  says(change, a, b) {
    const [x, y] = [negationsOf(change.a).length, negationsOf(change.b).length];
    const where =
      x > 0 && y > 0
        ? 'both negate, each in another way'
        : x > 0
          ? 'here A negates'
          : y > 0
            ? 'here B negates'
            : 'one turns the other round';
    return `${told(a, b)}: ${where}.`;
  },
};
