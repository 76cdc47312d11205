import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameAmount, quantitiesAgree } from '../../src/engine/values/quantities';
import { findQuantities } from '../../src/languages/en/quantities';
import { digitReader } from '../../src/languages/root/quantities';

/** Words, low, high, bound, unit, what is counted. */
const told = (text: string) =>
  findQuantities(text)
    .filter(({ named }) => !named)
    .map(({ span, low, high, bound, unit, counted }) => [
      text.slice(...span),
      low === high ? low : `${low ?? ''}..${high ?? ''}`,
      bound,
      unit,
      counted.join(' '),
    ]);

describe('findQuantities', () => {
  it.each([
    ['about 13,000 troops', [['about 13,000', 13000, 'about', '', 'troops']]],
    ['lost 13,700', [['13,700', 13700, 'exact', '', '']]],
    [
      'more than two hundred and fifty thousand people',
      [['more than two hundred and fifty thousand', '250000..', 'more', '', 'people']],
    ],
    ['a $2.5bn plan', [['$2.5bn', 2.5e9, 'exact', 'USD', '']]],
    [
      'up to 40% of 3 million euros',
      [
        ['up to 40%', '..40', 'less', '%', ''],
        ['3 million euros', 3e6, 'exact', 'EUR', ''],
      ],
    ],
    ['12 per cent', [['12 per cent', 12, 'exact', '%', '']]],
    ['rose by two percentage points', [['two percentage points', 2, 'exact', 'pp', '']]],
    ['twenty-five ships', [['twenty-five', 25, 'exact', '', 'ships']]],
    ['one hundred and five ships', [['one hundred and five', 105, 'exact', '', 'ships']]],
    [
      'five and ten ships',
      [
        ['five', 5, 'exact', '', ''],
        ['ten', 10, 'exact', '', 'ships'],
      ],
    ],
    [
      'a dozen men, a hundred women',
      [
        ['a dozen', 12, 'exact', '', 'men'],
        ['a hundred', 100, 'exact', '', 'women'],
      ],
    ],
    ['a house on M4', []],
    ['tensions over the one-off sixteenths', []],
    ['the 14th of 1,000th places, the twenty-first century', []],
    [
      '10th, not 10 of 20k seats',
      [
        ['10', 10, 'exact', '', ''],
        ['20k', 20000, 'exact', '', 'seats'],
      ],
    ],
    ['fell to \u221217 degrees', [['\u221217 degrees', -17, 'exact', 'degree', '']]],
    ['fell to -17°C', [['-17°C', -17, 'exact', '°C', '']]],
    ['minus 12 degrees', [['minus 12 degrees', -12, 'exact', 'degree', '']]],
    ['five degrees below zero', [['five degrees below zero', -5, 'exact', 'degree', '']]],
    ['fewer than 40 votes', [['fewer than 40', '..40', 'less', '', 'votes']]],
    ['no fewer than 40 votes', [['no fewer than 40', '40..', 'more', '', 'votes']]],
    ['no more than 40 votes', [['no more than 40', '..40', 'less', '', 'votes']]],
    ['40 or more votes', [['40 or more', '40..', 'more', '', 'votes']]],
    ['paid 12 000 crowns', [['12 000', 12000, 'exact', '', 'crowns']]],
    [
      'paid 12\u00a0000 and 1\u2009250\u202f000',
      [
        ['12\u00a0000', 12000, 'exact', '', ''],
        ['1\u2009250\u202f000', 1250000, 'exact', '', ''],
      ],
    ],
    ['46 to 57 months in prison', [['46 to 57 months', '46..57', 'exact', 'month', '']]],
    ['between 46 and 57 seats', [['46 and 57', '46..57', 'exact', '', 'seats']]],
    ['a fine of $20-30 million', [['$20-30 million', '20000000..30000000', 'exact', 'USD', '']]],
    [
      'from 46 to 57 seats',
      [
        ['46', 46, 'exact', '', ''],
        ['57', 57, 'exact', '', 'seats'],
      ],
    ],
    ['tens of thousands of people', [['tens of thousands', '20000..100000', 'vague', '', 'people']]],
    ['dozens of boats', [['dozens', '24..120', 'vague', '', 'boats']]],
    [
      '30km and 50 litres of oil',
      [
        ['30km', 30, 'exact', 'km', ''],
        ['50 litres', 50, 'exact', 'litre', 'oil'],
      ],
    ],
    [
      '2,763 pounds of cocoa for 5 pounds',
      [
        ['2,763 pounds', 2763, 'exact', 'pound', 'cocoa'],
        ['5 pounds', 5, 'exact', 'GBP', ''],
      ],
    ],
    ['two U.S. officers', [['two', 2, 'exact', '', '']]],
    ['$9,587.64', [['$9,587.64', 9587.64, 'exact', 'USD', '']]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'Route 66 was closed',
    'under Article 5',
    'a 47-page letter',
    'a 12-year-old boy',
    'won 51-49',
    'by a 134-to-63 vote',
    'Amendment 64',
    'the new Boeing 737',
  ])('takes the number for part of a name: %s', (text) => {
    expect(findQuantities(text).map(({ named }) => named)).toEqual([true]);
  });

  it.each([
    ['about 13,000', '13,700', true],
    ['13,700', '90,000', false],
    ['more than 13,000', '13,700', true],
    ['more than 13,700', '13,000', false],
    ['nearly 40', '39', true],
    ['2.5 million', '2,512,000', true],
    ['three', '3', true],
    ['two', '3', false],
    ['15', '20', false],
    ['about $60,000', 'more than $60,000', true],
    ['tens of thousands', 'thousands', true],
    ['tens of thousands', 'hundreds', false],
    ['57 months', '46 to 57 months', true],
    ['at least 12', '20', false],
    ['at least 12', '14', true],
    ['fewer than 40', 'more than 40', false],
    ['fewer than 40', 'more than 35', true],
  ])('%s and %s agree: %s', (a, b, agree) => {
    const [x] = findQuantities(a);
    const [y] = findQuantities(b);
    if (!x || !y) throw new Error('no number');
    expect(quantitiesAgree(x, y)).toBe(agree);
    expect(quantitiesAgree(y, x)).toBe(agree);
  });

  it('reads a number alike however its thousands are set apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 999_999_999 }),
        fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', ''),
        (value, space) => {
          const commas = value.toLocaleString('en-US');
          const [x, y] = [commas, commas.replaceAll(',', space)].map((text) => findQuantities(`for ${text} crowns`)[0]);
          expect(x && y && isSameAmount(x, y)).toBe(true);
          expect(x?.low).toBe(value);
        },
      ),
    );
  });

  it('has its spans inside any text, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('12 000', '-$5', '51-49', 'minus 3', 'tens of thousands', '4 to 5 km', '134-to-63'),
        (text, number) => {
          const all = `${text} ${number}${text}`;
          let last = 0;
          for (const { span, number: own } of findQuantities(all)) {
            expect(last).toBeLessThanOrEqual(own[0]);
            expect(span[0]).toBeLessThanOrEqual(own[0]);
            expect(own[0]).toBeLessThan(own[1]);
            expect(own[1]).toBeLessThanOrEqual(span[1]);
            expect(span[1]).toBeLessThanOrEqual(all.length);
            last = own[1];
          }
        },
      ),
    );
  });
});

describe('numbers of a language of which little is known', () => {
  const values = (text: string, decimalComma?: boolean) =>
    digitReader({ ...(decimalComma === undefined ? {} : { decimalComma }) })(text).map(({ low, unit }) => [low, unit]);

  it('are read with a decimal comma where the language writes so', () => {
    expect(values('um 3,5 % auf 12.000 € und 12 000 km bei −7 °C', true)).toEqual([
      [3.5, '%'],
      [12000, 'EUR'],
      [12000, 'km'],
      [-7, '°C'],
    ]);
  });

  it('are left where it is not known what a comma means', () => {
    expect(values('3,5 and 12.000 and 12 000 and 7')).toEqual([
      [12000, ''],
      [7, ''],
    ]);
  });
});
