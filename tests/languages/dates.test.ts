import { expect, test } from 'vitest';
import { findDate, isDayFirst } from '../../src/languages/root/dates';

test.each([
  ['September 26, 2016', '2016-09-26'],
  ['Mon, 05 Jan 2015 10:00:00 GMT', '2015-01-05'],
  ['Stand: 20.06.2019, 11:43 Uhr', '2019-06-20'],
  ['Freitag, 5. Juni 2015', '2015-06-05'],
  ['Publié le 1er août 2020 à 10h', '2020-08-01'],
  ['15 de enero del 2020', '2020-01-15'],
  ['12 de março de 2022', '2022-03-12'],
  ['17 listopada 2019', '2019-11-17'],
  ['5 giugno 2018', '2018-06-05'],
  ['2024年3月5日', '2024-03-05'],
  ['27/11/2017 a les 10:19h', '2017-11-27'],
  ['11/18/19 11:04 PM EST', '2019-11-18'],
  ['31 June 2019, then 1 July 2019', '2019-07-01'],
  ['5 of the 2019 boats', null],
])('%s is %s', (text, date) => expect(findDate(text)).toBe(date));

test('which of two numbers is the month is told by the language', () => {
  expect([findDate('04/03/2025'), findDate('04/03/2025', true)]).toEqual(['2025-04-03', '2025-03-04']);
  expect(['en', 'en-US', 'en-GB', 'de', null].map(isDayFirst)).toEqual([false, false, true, true, false]);
});
