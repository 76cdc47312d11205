import { timesAgree } from '../../values/times';
import type { Word } from '../words';
import type { Rule } from './change';
import type { Wordings } from './context';

/** A word that tells when, whether or not it can be told which day that was; not of a name (“Black Friday”). */
export function isOfTime({ lexeme, time }: Word): boolean {
  if (time) return time.basis !== 'name';
  return lexeme.tags.has('calendar') && !lexeme.tags.has('ambiguous-month');
}

/** The words that name a time, in any order, without small words and endings: “on Friday” is “Friday”. */
function namesOfTime(words: readonly Word[]): string {
  return words
    .filter((word) => isOfTime(word) && !isSmall(word) && word.kind !== 'punctuation')
    .map(({ bare }) => bare)
    .sort()
    .join(' ');
}

/** “May” is a month where it is of a time. */
const isSmall = (word: Word): boolean => word.function && !word.lexeme.tags.has('ambiguous-month');

/** Both sides say when, in other words; by the reports' own dates it may be the same day. */
export const date: Rule = {
  shift: 'date',
  holds({ a, b }) {
    const [x, y] = [namesOfTime(a), namesOfTime(b)];
    return x !== '' && y !== '' && x !== y;
  },
  detail(wordings) {
    const [a, b] = [timeIn(wordings.a), timeIn(wordings.b)];
    return { shift: 'date', a, b, agree: a !== null && b !== null && timesAgree(a, b) };
  },
};

/** Both tell nothing but one time, by the same words in another order: “28 November” / “November 28”. */
export function isOneTime({ a, b }: Wordings): boolean {
  const tellsOnlyWhen = (words: readonly Word[]) => words.every((word) => isOfTime(word) || isSmall(word));
  const [x, y] = [namesOfTime(a), namesOfTime(b)];
  return x !== '' && x === y && tellsOnlyWhen(a) && tellsOnlyWhen(b);
}

function timeIn(words: readonly Word[]): Word['time'] {
  return words.find(({ time }) => time)?.time ?? null;
}
