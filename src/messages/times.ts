import type { Grain, TimeExpression } from '../model/values';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** When something was, in words: “21 November 2023”, “November 2023”, “2023”, “the week from 20 November 2023”, “3 November 2023 to 5 November 2023”. */
export function timeWords({ from, to, grain }: Pick<TimeExpression, 'from' | 'to' | 'grain'>): string {
  if (grain === 'week') return `the week from ${dateWords(from, 'day')}`;
  const [first, last] = [dateWords(from, grain), dateWords(to, grain)];
  return first === last ? first : `${first} to ${last}`;
}

function dateWords(date: string, grain: Exclude<Grain, 'week'>): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const written = `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
  if (grain === 'year') return year;
  return grain === 'month' ? written : `${Number(day)} ${written}`;
}
