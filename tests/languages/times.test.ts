import { describe, expect, it } from 'vitest';
import { timesAgree } from '../../src/engine/values/times';
import { findTimes } from '../../src/languages/en/times';
import { timeWords } from '../../src/messages/times';

const said = (text: string, published: string | null = '2023-11-22') =>
  findTimes(text, published).map(
    ({ span, from, to }) => `${text.slice(...span)}: ${from === to ? from : `${from}/${to}`}`,
  );

describe('findTimes', () => {
  it.each([
    ['said on Tuesday.', '2023-11-22', ['on Tuesday: 2023-11-21']],
    ['On November 21, the minister', '2023-11-27', ['November 21: 2023-11-21']],
    ['And on Thursday last week, he', '2023-11-22', ['on Thursday last week: 2023-11-16']],
    ['Speaking last Thursday, he', '2023-11-27', ['last Thursday: 2023-11-23']],
    ['closed on Wednesday', '2023-11-22', ['on Wednesday: 2023-11-22']],
    ['closed on Friday', '2023-11-22', ['on Friday: 2023-11-17']],
    ['They will meet on Friday', '2023-11-22', ['on Friday: 2023-11-24']],
    ['It opened in December', '2023-11-22', ['December: 2022-12-01/2022-12-31']],
    ['It will open in March', '2023-11-22', ['March: 2024-03-01/2024-03-31']],
    ['two days ago', '2023-11-22', ['two days ago: 2023-11-20']],
    ['last week', '2023-11-22', ['last week: 2023-11-13/2023-11-19']],
    ['a member since 2019', '2023-11-22', ['2019: 2019-01-01/2019-12-31']],
    ['on 11 September 2001', null, ['on 11 September 2001: 2001-09-11']],
  ])('%s (%s)', (text, published, expected) => {
    expect(said(text, published)).toEqual(expected);
  });

  it.each(['He may march on', 'for two months', 'three years later', 'They sat in the sun', 'now', 'Chapter 2019'])(
    'says nothing of when: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  it('resolves nothing that needs a date of publication where there is none', () => {
    expect(said('on Tuesday, and yesterday, and in June', null)).toEqual([]);
  });

  it('compares what two reports of different dates say', () => {
    const [tuesday] = findTimes('on Tuesday', '2023-11-22');
    const [november] = findTimes('On November 21', '2023-11-27');
    const [thursday] = findTimes('on Thursday last week', '2023-11-22');
    const [last] = findTimes('last Thursday', '2023-11-27');
    if (!tuesday || !november || !thursday || !last) throw new Error('a time is missing');
    expect(timesAgree(tuesday, november)).toBe(true);
    expect(timesAgree(thursday, last)).toBe(false);
  });
});

it.each([
  ['said on Tuesday', '21 November 2023'],
  ['last week', 'the week from 13 November 2023'],
  ['It will open in March', 'March 2024'],
  ['a member since 2019', '2019'],
  ['from 3 to 5 November 2023', '3 November 2023 to 5 November 2023'],
])('what “%s” means is said in words', (text, expected) => {
  expect(findTimes(text, '2023-11-22').map(timeWords)).toEqual([expected]);
});
