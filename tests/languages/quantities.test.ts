import { describe, expect, it } from 'vitest';
import { quantitiesAgree } from '../../src/engine/values/quantities';
import { findQuantities } from '../../src/languages/en/quantities';

const told = (text: string) =>
  findQuantities(text).map(({ span, value, unit, bound }) => [text.slice(...span), value, unit, bound]);

describe('findQuantities', () => {
  it.each([
    ['about 13,000 troops', [['13,000', 13000, 'troops', 'about']]],
    ['lost 13,700', [['13,700', 13700, '', 'exact']]],
    [
      'more than two hundred and fifty thousand people',
      [['two hundred and fifty thousand', 250000, 'people', 'at-least']],
    ],
    ['a $2.5bn plan', [['$2.5bn', 2.5e9, '$', 'exact']]],
    [
      'up to 40% of 3 million euros',
      [
        ['40%', 40, '%', 'at-most'],
        ['3 million euros', 3e6, '€', 'exact'],
      ],
    ],
    ['12 per cent', [['12 per cent', 12, '%', 'exact']]],
    ['twenty-five ships', [['twenty-five', 25, 'ships', 'exact']]],
    [
      'a dozen men, a hundred women',
      [
        ['a dozen', 12, 'men', 'exact'],
        ['a hundred', 100, 'women', 'exact'],
      ],
    ],
    ['a house on M4', []],
    ['tensions over the one-off sixteenths', []],
    ['the 14th of 1,000th places, the twenty-first century', []],
    [
      '10th, not 10 of 20k seats',
      [
        ['10', 10, 'of', 'exact'],
        ['20k', 20000, 'seats', 'exact'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
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
  ])('%s and %s agree: %s', (a, b, agree) => {
    const [x] = findQuantities(a);
    const [y] = findQuantities(b);
    if (!x || !y) throw new Error('no number');
    expect(quantitiesAgree(x, y)).toBe(agree);
    expect(quantitiesAgree(y, x)).toBe(agree);
  });
});
