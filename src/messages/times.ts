import type { Grain, Time } from '../model/values';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** When something was, in words: “21 November 2023”, “November 2023”, “2023”, “3 November 2023 to 5 November 2023”; empty where it is open. */
export function timeWords({ start, end, grain }: Pick<Time, 'start' | 'end' | 'grain'>): string {
  if (start === null) return '';
  const [first, last] = [dateWords(start, grain), dateWords(end ?? start, grain)];
  return first === last ? first : `${first} to ${last}`;
}

function dateWords(date: string, grain: Grain): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const written = `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
  if (grain === 'year') return year;
  return grain === 'month' ? written : `${Number(day)} ${written}`;
}
