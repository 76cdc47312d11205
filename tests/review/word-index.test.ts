import { expect, test } from 'vitest';
import { isNearly, wordIndex } from '../../src/review/word-index';

test.each([
  ['the same', 'harbour', 'harbour', true],
  ['a letter less', 'harbour', 'harbor', true],
  ['a letter more', 'gates', 'gatess', true],
  ['another letter', 'storms', 'sturms', true],
  ['two that have changed places', 'storms', 'strosm', false],
  ['two neighbours that have changed places', 'storms', 'stomrs', true],
  ['two other letters', 'storms', 'stacks', false],
  ['two letters more', 'storms', 'stormsss', false],
  ['a letter twice where it stood once', 'gates', 'gaates', true],
  ['another first letter', 'harbour', 'larbour', false],
  ['four letters', 'gate', 'gates', false],
  ['a name', 'Harbour', 'Harbor', false],
  ['a number', '13700', '13701', false],
  ['letters without case', '新闻报道新', '新闻报道闻', false],
  ['more letters than a word has', 'a'.repeat(41), 'a'.repeat(41), false],
])('of small words, %s is nearly the same or not', (_, x, y, isSame) => {
  expect([isNearly(x, y), isNearly(y, x)]).toEqual([isSame, isSame]);
});

test('words are letters, numbers with all their digits, and signs that make amounts others', () => {
  const { words, places } = wordIndex('It cost $1,300.50, −5 % of it.');
  expect(words.map(({ word }) => word)).toEqual(['It', 'cost', '$', '1,300.50', '−', '5', '%', 'of', 'it']);
  expect(words.at(3)).toMatchObject({ start: 9, end: 17 });
  expect([places.get('of'), wordIndex('so it is so').places.get('so')]).toEqual([[7], [0, 3]]);
});
