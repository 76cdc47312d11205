import { MONTHS } from '../../../languages/en/abbreviations';
import { DAYS } from '../../../languages/en/speech';
import { momentWords } from '../../../messages/dates';
import type { TimeExpression } from '../../../model/values';
import { timesAgree } from '../../values/times';
import type { Word } from '../words';
import type { Rule } from './change';

/** A word that tells when, whether or not it can be told which day that was. */
export function isOfTime({ key, time, quantity }: Word): boolean {
  if (time !== null || (DAYS.has(key) && key !== 'may' && key !== 'march')) return true;
  return quantity !== null && MONTHS.includes(quantity.unit);
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
  says({ a, b }) {
    const [x, y] = [a, b].map((words) => words.find(({ time }) => time)?.time ?? null) as [
      TimeExpression | null,
      TimeExpression | null,
    ];
    if (!x || !y) return 'told by another day or time';
    if (x.from === y.from && x.to === y.to) return `both mean ${momentWords(x)}`;
    const joint = timesAgree(x, y) ? 'one lies within the other' : 'not the same time';
    return `A means ${momentWords(x)}, B ${momentWords(y)}, ${joint}`;
  },
};
