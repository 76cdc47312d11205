import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/file';
import { readText } from '../../src/sources/text';

const STORY =
  'The café at the harbour reopened on Monday after the storm had passed, the mayor said. Ships may enter again from noon.';
const utf8 = (text: string) => new TextEncoder().encode(text);

function problem(bytes: Uint8Array, name: string) {
  const read = readSource(bytes, name);
  if (read.ok) throw new Error('was read');
  return read.problem;
}

describe('reads', () => {
  test('UTF-8, with a mark or without', () => {
    expect(readSource(utf8(STORY), 'a.txt')).toEqual({ ok: true, source: { text: STORY } });
    expect(readSource(utf8(`\ufeff${STORY}`), 'a.txt')).toEqual({ ok: true, source: { text: STORY } });
  });

  test.each(['little', 'big'])('UTF-16, %s end first', (end) => {
    const units = [...`\ufeff${STORY}`].map((character) => character.charCodeAt(0));
    const bytes = units.flatMap((unit) => (end === 'little' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
    expect(readSource(new Uint8Array(bytes), 'a.txt')).toEqual({ ok: true, source: { text: STORY } });
  });

  test('old Western text', () => {
    const bytes = Uint8Array.from(STORY, (character) => character.charCodeAt(0));
    expect(readSource(bytes, 'a.txt')).toEqual({ ok: true, source: { text: STORY } });
  });

  test.each(['b.md', 'B.MARKDOWN'])('Markdown by its name: %s', (name) => {
    expect(readSource(utf8(STORY), name)).toMatchObject({ source: { format: 'markdown' } });
  });

  test('languages without spaces', () => {
    expect(
      readText(
        '港口星期一在暴风雨过后重新开放,市长说,船只从中午起可以再次进入港口,修理工作持续了整整一个星期。',
        'The text',
      ).ok,
    ).toBe(true);
  });
});

describe('refuses, and says what to do', () => {
  test.each([
    [
      'nothing at all',
      '',
      'a.txt',
      'empty',
      '“a.txt” is empty. Choose the file that holds the article, or paste its text.',
    ],
    ['white space', ' \n\t ', 'a.txt', 'empty', '“a.txt” is empty'],
    ['a PDF', '%PDF-1.7 …', 'a.txt', 'unsupported', 'is a PDF. .pdf, .docx and .html are not read yet'],
    ['a Word document', 'PK\x03\x04', 'a.docx', 'unsupported', 'is a Word document'],
    ['an archive', 'PK\x03\x04', 'a.zip', 'binary', 'is a ZIP archive'],
    ['binary data', `${STORY}\0`, 'a.txt', 'binary', 'is no text: it holds binary data'],
    ['a web page by its name', STORY, 'a.html', 'unsupported', 'is a web page'],
    ['a web page by its beginning', `<!DOCTYPE html>${STORY}`, 'a.txt', 'unsupported', 'is a web page'],
    ['a few words', 'Too short to compare.', 'a.txt', 'no-article', 'fewer than 20 words'],
    ['numbers', '1 2 3\n'.repeat(50), 'a.csv', 'no-article', 'fewer than 20 words'],
  ])('%s', (_, text, name, code, message) => {
    expect(problem(utf8(text), name)).toEqual({ code, message: expect.stringContaining(message) });
  });

  test('an image', () => {
    expect(problem(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'a.txt').message).toContain('is an image');
  });

  test('a text above the limit, with both sizes', () => {
    const { code, message } = problem(utf8('word '.repeat(800_001)), 'a.txt');
    expect(code).toBe('too-large');
    expect(message).toContain('has 4,000,005 characters; the limit is 4,000,000');
  });
});
