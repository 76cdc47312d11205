import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { atLineStart, signedLine } from '../../src/exporters/markdown/marks';

/** The kinds of what a reader of Markdown makes of a line. */
function read(line: string): string[] {
  const [paragraph] = fromMarkdown(line).children;
  return paragraph && 'children' in paragraph
    ? paragraph.children.map((own) => ('children' in own ? own.type : 'value' in own ? `“${own.value}”` : own.type))
    : [];
}

describe('words between signs', () => {
  it.each([
    [
      'that touch one another',
      [
        { text: '必须', sign: '**' },
        { text: '关闭', sign: '*' },
      ],
      ['strong', '“\u200b”', 'emphasis'],
    ],
    [
      'that end with a mark before a letter',
      [
        { text: 'U.S.-', sign: '**' },
        { text: 'led', sign: '' },
      ],
      ['strong', '“\u200bled”'],
    ],
    [
      'that begin with a mark after a letter',
      [
        { text: 'so', sign: '' },
        { text: '“new', sign: '**' },
      ],
      ['“so\u200b”', 'strong'],
    ],
    ['with a number behind a mark', [{ text: 'again.', sign: '**', behind: '①' }], ['strong', '“\u200b①”']],
    [
      'with space around them',
      [
        { text: 'a', sign: '' },
        { text: ' b ', sign: '**' },
        { text: 'c', sign: '' },
      ],
      ['“a ”', 'strong', '“ c”'],
    ],
  ])('%s', (_, parts, expected) => expect(read(signedLine(parts))).toEqual(expected));

  it('are parted only where they would be none', () => {
    expect(
      signedLine([
        { text: 'watch ', sign: '~~' },
        { text: 'closely', sign: '' },
      ]),
    ).toBe('~~watch~~ closely');
  });
});

it.each([['12. June was rainy.'], ['- We wait.'], ['# 3 of them'], ['> he said'], ['+ 4'], ['===']])(
  'a line that begins with %s is a paragraph',
  (line) => expect(fromMarkdown(atLineStart(line)).children.map(({ type }) => type)).toEqual(['paragraph']),
);
