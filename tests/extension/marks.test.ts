import { expect, test } from 'vitest';
import { readMark, sideOf } from '../../src/extension/marks';

const HOUR = 3_600_000;
const page = (address: string) => ({ address, title: 'Storm', html: '<html></html>' });
const mark = (address: string) => ({ tab: 7, address, at: 1_000 });
const [ONE, OTHER] = ['https://one.example/storm', 'https://other.example/storm'];

test('the first page is A, and another is B', () => {
  expect(sideOf(null, page(ONE), 1_000)).toBe('A');
  expect(sideOf(mark(ONE), page(OTHER), 2_000)).toBe('B');
});

test('the page that is A becomes A as it is now; pages that say no address are never taken for one another', () => {
  expect(sideOf(mark(ONE), page(ONE), 2_000)).toBe('A');
  expect(sideOf(mark(''), page(''), 2_000)).toBe('B');
});

test('no page waits for longer than an hour', () => {
  expect(sideOf(mark(ONE), page(OTHER), HOUR + 999)).toBe('B');
  expect(sideOf(mark(ONE), page(OTHER), HOUR + 1_000)).toBe('A');
});

test('what is stored is a mark or nothing', () => {
  expect(readMark(mark(ONE))).toEqual(mark(ONE));
  for (const stored of [undefined, null, 'A', {}, { ...mark(ONE), tab: '7' }, { ...mark(ONE), at: null }])
    expect(readMark(stored)).toBeNull();
});
