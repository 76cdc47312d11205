import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report';
import { sentenceFinder } from '../../src/review/sentences';
import { textSelectorAt, textSelectorOver } from '../../src/review/text-selector';

describe('the context of words', () => {
  test('is what stands around them, as much as is kept', () => {
    const text = `${'b'.repeat(40)}word${'a'.repeat(40)}`;
    expect(textSelectorAt(text, [40, 44])).toMatchObject({ prefix: 'b'.repeat(32), suffix: 'a'.repeat(32) });
    expect(textSelectorAt('a word', [2, 6])).toMatchObject({ prefix: 'a ', suffix: '' });
  });

  test('is cut in no character of two units', () => {
    const text = `b🌊${'b'.repeat(31)}word${'a'.repeat(31)}🌊a`;
    const { exact, prefix, suffix } = textSelectorAt(text, [34, 38]);
    expect([exact, prefix, suffix]).toEqual(['word', 'b'.repeat(31), 'a'.repeat(31)]);
  });

  test('that is half a character by itself is kept', () => {
    const text = `b\udf0a${'b'.repeat(31)}word`;
    expect(textSelectorAt(text, [33, 37]).prefix).toBe(`\udf0a${'b'.repeat(31)}`);
  });

  test('of several spans stands around all of them, in whatever order they are', () => {
    const spans = [
      [6, 9],
      [2, 4],
    ] as const;
    expect(textSelectorOver('a bc, def.', spans)).toMatchObject({ start: 2, end: 9, exact: 'bc, def' });
  });
});

describe('the sentences of a passage', () => {
  const text = 'It rained all day. Nobody was hurt. Two ships sank.';
  const sentences = [
    [0, 18],
    [19, 35],
    [36, 51],
  ].map((span, k) => ({ id: `a${k}`, block: 0, spans: [span] }));
  const find = sentenceFinder({ id: 'a', text, sentences } as unknown as Report);
  const over = (words: string) => textSelectorAt(text, [text.indexOf(words), text.indexOf(words) + words.length]);

  test.each([
    ['one from its beginning to its end', ['Nobody was hurt.'], ['a1']],
    ['one that stands in the words by more than half', ['body was hurt. Two'], ['a1']],
    ['none of which half stands there', ['Nobody w'], []],
    ['two that stand there', ['Nobody was hurt. Two ships sank'], ['a1', 'a2']],
    ['those of all selectors, in reading order', ['Two ships sank.', 'It rained all day.'], ['a0', 'a2']],
  ])('are %s', (_, words, ids) => expect(find(words.map(over))).toEqual(ids));

  test('are none where the words of one selector are gone', () => {
    const gone = { start: 60, end: 70, exact: 'The bridge', prefix: 'x', suffix: 'y' };
    expect(find([over('Nobody was hurt.'), gone])).toEqual([]);
  });
});
