import { describe, expect, it } from 'vitest';
import { isTakenForAnother } from '../../src/exporters/spreadsheet';

describe('what a spreadsheet takes for something else than words', () => {
  it.each([
    ['3/4'],
    ['May 2021'],
    ['8:30'],
    ['8:30 p.m.'],
    ['$35,000,000'],
    ['35 000 €'],
    ['1E5'],
    ['2-1'],
    ['12. Juni 2023'],
    ['1er janvier'],
    ['Mon 3 Mar'],
    ['50 %'],
    ['(12)'],
    ['TRUE'],
    ['=1+1'],
    ['+41 44'],
  ])('%s', (text) => expect(isTakenForAnother(text)).toBe(true));

  it.each([['watch closely'], ['40 boats'], ['May'], ['G20'], ['in 2019'], ['the 8:30 train'], ['true north']])(
    '%s is none',
    (text) => expect(isTakenForAnother(text)).toBe(false),
  );
});
