import { expect, test } from 'vitest';
import { calendarDate } from '../../src/sources/known';

test.each([
  ['31 June 2023', null],
  ['2023-06-31', null],
  ['20230631', null],
  ['February 29, 2023', null],
  ['February 29, 2024', '2024-02-29'],
  ['29 Feb 1900', null],
  ['29 Feb 2000', '2000-02-29'],
  ['30 June 2023', '2023-06-30'],
  ['0 June 2023', null],
  ['2023-13-01', null],
])('%s is the day %s', (text, date) => expect(calendarDate(text)).toBe(date));
