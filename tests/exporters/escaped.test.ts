import fc from 'fast-check';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { noteParagraphs } from '../../src/exporters/docx/note';
import { escaped } from '../../src/exporters/html/escape';
import { noteText } from '../../src/exporters/html/notes';
import { afterLabel, escapedMarkdown, noteMarkdown } from '../../src/exporters/markdown/escape';
import { isTakenForAnother } from '../../src/exporters/spreadsheet';
import { escapedXml, nameToken } from '../../src/exporters/xml';
import { hostileText } from '../engine/arbitraries';
import { holds } from '../fuzz/holds';
import { ATTACK } from './hostile';

/** Pieces of what has broken some program or other, in any order, and signs that mean something to one of our forms. */
const pieces = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...ATTACK.split(' '), 'javascript:alert(1)', 'https://x.example/', 'word') },
  { weight: 3, arbitrary: fc.constantFrom(...'\\`*_[](){}<>#+-.!|&"\':;=@~^/ \t\n\r') },
  { weight: 1, arbitrary: fc.constantFrom('\n\n', '    ', '[^1]: ', '![', '](', '<!--', '&#x3c;', '\u2028', '\ud800') },
);
const signs = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((own) => own.join('')),
  hostileText,
);

/** The elements that Markdown makes by itself, but for pictures. */
const ELEMENTS = /^<\/?(?:p|em|strong|a|code|pre|ul|ol|li|blockquote|br|hr|h[1-6])[\s/>]/;

/** Nothing but words and their marks: no element of the writer's, no address but of the web or of mail. */
function expectHarmless(html: string): void {
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
    expect(tag).toMatch(ELEMENTS);
    expect(tag).not.toMatch(/\son\w+\s*=/i);
    const [, address] = /\shref="([^"]*)"/.exec(tag) ?? [];
    if (address !== undefined) expect(address).toMatch(/^(?:https?:\/\/|mailto:|$)/i);
  }
}

test('any text is only text', () =>
  holds('escaped for its form: any text', signs, (text) => {
    for (const own of [escaped(text), escapedXml(text)]) {
      expect(own).not.toMatch(/[<>"']|&(?!#x?[\da-f]+;)/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a file must not hold
      expect(own).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
    }
    expect(nameToken(text)).toMatch(/^[\w.-]*$/);
    expect(micromark(`A line ${escapedMarkdown(text)}`, { allowDangerousHtml: true })).toMatch(/^<p>[^<>]*<\/p>$/);
    if (/^[=+\-@]/.test(text)) expect(isTakenForAnother(text)).toBe(true);
  }));

test('a note is nothing but words and their marks', () =>
  holds('escaped for its form: a note', signs, (text) => {
    expectHarmless(noteText(text));
    const written = noteMarkdown(text);
    expectHarmless(micromark(written, { allowDangerousHtml: true, allowDangerousProtocol: true }));
    const labelled = `See[^1].\n\n[^1]: ${afterLabel(written, 1).replaceAll('\n', '\n    ')}`;
    expectHarmless(micromark(labelled, { allowDangerousHtml: true, allowDangerousProtocol: true }));
    for (const paragraph of noteParagraphs(text, 'Note'))
      expect(paragraph.replace(/<\/?w:[a-zA-Z]+(?: [\w:]+="[^"<>]*")*\/?>/g, '')).not.toMatch(/[<>]/);
  }));

// Markdown's readers end a word at a plain space alone, and an address too.
test.each(['javascript:alert(1)', 'javascript:alert(1)\u2028x', 'javascript:\u00a0x "y"', '\\\u2028\\'])(
  'a note of one word is no address where footnotes are not known: %j',
  (text) => {
    const labelled = `See[^1].\n\n[^1]: ${afterLabel(noteMarkdown(text), 1)}`;
    expect(micromark(labelled, { allowDangerousProtocol: true })).not.toContain('<a');
  },
);
