import { describe, expect, it } from 'vitest';
import { compareTimes, isQuoted, type ToldTime, timesAgree } from '../../src/engine/values/times';
import { findTimes } from '../../src/languages/en/times';
import { timeWords } from '../../src/messages/times';

const said = (text: string, published: string | null = '2023-11-22') =>
  findTimes(text, published).map(
    ({ span, start, end, grain }) => `${text.slice(...span)}: ${start}${end ? `/${end}` : ''} ${grain}`,
  );
/** As one report tells it, outside quotation marks. */
const told = (
  text: string,
  published: string | null = '2023-11-22',
  verb: string | null = null,
  quoted = false,
): ToldTime => {
  const [time] = findTimes(text, published);
  if (!time) throw new Error('a time is missing');
  return { ...time, quoted, published, verb, words: text.slice(...time.span).toLowerCase() };
};

describe('findTimes', () => {
  it.each([
    ['said on Tuesday.', '2023-11-22', ['Tuesday: 2023-11-21 day']],
    ['On November 21, the minister', '2023-11-27', ['November 21: 2023-11-21 day']],
    ['And on Thursday last week, he', '2023-11-22', ['Thursday last week: 2023-11-16 day']],
    ['Speaking last Thursday, he', '2023-11-27', ['last Thursday: 2023-11-23 day']],
    ['closed on Wednesday', '2023-11-22', ['Wednesday: 2023-11-22 day']],
    ['closed on Friday', '2023-11-22', ['Friday: 2023-11-17 day']],
    ['They will meet on Friday', '2023-11-22', ['Friday: 2023-11-24 day']],
    ['It opened in December', '2023-11-22', ['December: 2022-12-01 month']],
    ['It will open in March', '2023-11-22', ['March: 2024-03-01 month']],
    ['a hearing was set for June 28', '2023-02-20', ['June 28: 2023-06-28 day']],
    ['ahead of the November elections', '2023-02-20', ['November: 2023-11-01 month']],
    ['what the November election did', '2023-02-20', ['November: null month']],
    ['a meeting on December 4', '2023-11-22', ['December 4: null day']],
    ['They are to meet again on December 4', '2023-11-22', ['December 4: 2023-12-04 day']],
    ['two days ago', '2023-11-22', ['two days ago: 2023-11-20 day']],
    ['last week', '2023-11-22', ['last week: 2023-11-13/2023-11-19 other']],
    ['from 20 to 26 November 2023', '2023-11-22', ['20 to 26 November 2023: 2023-11-20/2023-11-26 day']],
    ['a member since 2019', '2023-11-22', ['2019: 2019-01-01 year']],
    ['on 11 September 2001', null, ['11 September 2001: 2001-09-11 day']],
    ['since 9/11 and the Sept. 11 attacks', '2023-11-22', ['9/11: null day', 'Sept. 11: null day']],
    ['He arrived on 11/18 to speak', '2023-11-22', ['11/18: 2023-11-18 day']],
    ['on Tuesday, 11/21, at noon', '2023-11-22', ['Tuesday, 11/21: 2023-11-21 day']],
    ['won 3/4 of the seats', '2023-11-22', []],
    ['based on 3/4 of the votes', '2023-11-22', []],
    ['It scored 9/10 and then 8/10', '2023-11-22', []],
    ['in the pews every Sunday', '2023-11-22', ['Sunday: null day']],
    ['on Fox News Sunday', '2023-11-22', ['Sunday: null day']],
  ])('%s (%s)', (text, published, expected) => {
    expect(said(text, published)).toEqual(expected);
  });

  it.each([
    'He may march on',
    'for two months',
    'three years later',
    'They sat in the sun',
    'now',
    'Chapter 2019',
    'Theresa May left',
    'May it help',
  ])('says nothing of when: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('names, but does not resolve, what needs a date of publication where there is none', () => {
    expect(said('on Tuesday, and yesterday, and in June, on 3 March', null)).toEqual([
      'Tuesday: null day',
      'yesterday: null day',
      'June: null month',
      '3 March: null day',
    ]);
  });

  it.each([
    ['9/11', 'event', 'past'],
    ['on Fox News Sunday', 'name', 'past'],
    ['in March', 'annual', 'past'],
    ['until Friday', 'deictic', 'future'],
    ['he said today', 'deictic', 'past'],
    ['on “This Week” he said', 'name', 'past'],
    ['in May 2019', 'absolute', 'past'],
    ['the November election', 'annual', 'unknown'],
  ])('tells by what “%s” is known: %s, %s', (text, basis, direction) => {
    expect(told(text)).toMatchObject({ basis, direction });
  });

  it('compares what two reports of different dates say', () => {
    expect(timesAgree(told('on Tuesday'), told('On November 21', '2023-11-27'))).toBe(true);
    expect(timesAgree(told('on Thursday last week'), told('last Thursday', '2023-11-27'))).toBe(false);
  });
});

describe('two times', () => {
  it.each([
    [
      'the same day of the week, three days apart',
      told('on Monday', '2023-11-22'),
      told('Monday', '2023-11-25'),
      'agree',
    ],
    ['a day and its month', told('in November'), told('on November 21'), 'agree'],
    ['one month whose year is open', told('the November election'), told('November election'), 'agree'],
    ['a name', told('on Fox News Sunday'), told('on Sunday'), 'unknown'],
    ['an event', told('since 9/11'), told('on September 12'), 'unknown'],
    [
      'one inside a quotation',
      told('in June', '2023-11-22', 'left', true),
      told('in July', '2023-11-22', 'left'),
      'unknown',
    ],
    ['another verb', told('in June', '2023-11-22', 'left'), told('in July', '2023-11-22', 'came'), 'unknown'],
    ['the same verb', told('in June', '2023-11-22', 'left'), told('in July', '2023-11-22', 'left'), 'differ'],
    [
      'days by their names in reports of two days',
      told('on Friday', '2023-11-22', 'left'),
      told('on Thursday', '2023-11-23', 'left'),
      'unknown',
    ],
    [
      'days by their names in reports of one day',
      told('on Friday', '2023-11-22', 'left'),
      told('on Thursday', '2023-11-22', 'left'),
      'differ',
    ],
    ['not equally exact', told('in June', '2023-11-22', 'left'), told('on July 4', '2023-11-22', 'left'), 'unknown'],
  ])('%s: %#', (_, x, y, expected) => {
    expect(compareTimes(x, y)).toBe(expected);
    expect(compareTimes(y, x)).toBe(expected);
  });

  it('knows what stands between quotation marks', () => {
    const text = 'He left on Friday. “We go on Monday,” she said on Sunday.';
    expect(
      ['Friday', 'Monday', 'Sunday'].map((day) => isQuoted(text, [text.indexOf(day), text.indexOf(day) + 6])),
    ).toEqual([false, true, false]);
  });
});

it.each([
  ['said on Tuesday', '21 November 2023'],
  ['last week', '13 November 2023 to 19 November 2023'],
  ['It will open in March', 'March 2024'],
  ['a member since 2019', '2019'],
  ['from 3 to 5 November 2023', '3 November 2023 to 5 November 2023'],
  ['from 20 to 26 November 2023', '20 November 2023 to 26 November 2023'],
  ['what the November election did', ''],
])('what “%s” means is said in words', (text, expected) => {
  expect(findTimes(text, '2023-11-22').map(timeWords)).toEqual([expected]);
});
