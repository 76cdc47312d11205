import { expect, it } from 'vitest';
import { noteParagraphs } from '../../src/exporters/docx/note';

/** What Word shows of a note: a line a paragraph, indented by its depth; *…* bold, /…/ italic, `…` as typed. */
function shown(note: string): readonly string[] {
  return noteParagraphs(note, 'Normal').map((xml) => {
    const depth = Number(/w:left="(\d+)"/.exec(xml)?.[1] ?? 0) / 284;
    const runs = [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(?:<w:t [^>]*>(.*?)<\/w:t>|<w:br\/>)<\/w:r>/g)];
    const words = runs.map(([, look = '', text]) => {
      const sign = (look.includes('<w:b/>') ? '*' : '') + (look.includes('<w:i/>') ? '/' : '');
      const mark = sign + (look.includes('Consolas') ? '`' : '');
      return mark + (text ?? '⏎') + [...mark].reverse().join('');
    });
    return '  '.repeat(depth) + words.join('');
  });
}

it.each([
  ['plain words', ['plain words']],
  ['one line\nand the next', ['one line and the next']],
  ['one line  \nand the next', ['one line⏎and the next']],
  ['**both** and *one* and ***all***', ['*both* and /one/ and */all/*']],
  ['as `typed`', ['as `typed`']],
  ['see [the report](https://example.org/a)', ['see the report (https://example.org/a)']],
  ['see [org](https://example.org)', ['see org (https://example.org)']],
  ['see <https://example.org/a>', ['see https://example.org/a']],
  ['- one\n- two\n  1. inner\n  2. next', ['  • one', '  • two', '    1. inner', '    2. next']],
  ['3. three\n4. four', ['  3. three', '  4. four']],
  ['> quoted\n\nown', ['  quoted', 'own']],
  ['# no heading', ['# no heading']],
  ['a\n\n--------------------\n\nb', ['a', '* * *', 'b']],
  ['```\na\nb\n```', ['`a`', '`b`']],
  ['<b>x</b> & ![p](https://example.org/p.png)', ['&#60;b&#62;x&#60;/b&#62; &#38; !p (https://example.org/p.png)']],
])('a note in Word reads as on the screen: %j', (note, expected) => {
  expect(shown(note)).toEqual(expected);
});

it.each([
  ['quotations in quotations', '>'.repeat(7_900)],
  ['lists in lists', '- '.repeat(3_900)],
  ['numbered lists in lists', '1. '.repeat(2_600)],
  ['lists in quotations', '> - '.repeat(1_900)],
  ['stars', '*a **b '.repeat(1_100)],
  ['brackets', '['.repeat(7_900)],
])('a note made to break a parser does not: %s', (_, start) => {
  expect(shown(`${start}end`).join('')).toContain('end');
});

it('a very long note, or a very deep one, is written as it was typed', () => {
  expect(shown(`${'**long** '.repeat(1_000)}\n\nend`).at(-1)).toBe('end');
  expect(shown('**long** '.repeat(1_000))[0]).toContain('**long**');
  expect(shown('> '.repeat(16))).toEqual(['&#62; '.repeat(16)]);
});
