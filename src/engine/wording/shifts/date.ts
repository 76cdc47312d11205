import { timesAgree } from '../../values/times';
import type { Word } from '../words';
import type { Rule } from './change';

/** A word that tells when, whether or not it can be told which day that was. */
export function isOfTime({ lexeme, time, dayOfMonth }: Word): boolean {
  return time !== null || dayOfMonth || (lexeme.tags.has('calendar') && !lexeme.tags.has('ambiguous-month'));
}

function wordsOfTime(words: readonly Word[]): string {
  return words
    .filter(isOfTime)
    .map(({ key }) => key)
    .join(' ');
}

/** Both sides say when, in other words; by the reports' own dates it may be the same day. */
export const date: Rule = {
  shift: 'date',
  holds({ a, b }) {
    const [x, y] = [wordsOfTime(a), wordsOfTime(b)];
    return x !== '' && y !== '' && x !== y;
  },
  detail(wordings) {
    const [a, b] = [timeIn(wordings.a), timeIn(wordings.b)];
    return { shift: 'date', a, b, agree: a !== null && b !== null && timesAgree(a, b) };
  },
};

function timeIn(words: readonly Word[]): Word['time'] {
  return words.find(({ time }) => time)?.time ?? null;
}
