import { describe, expect, test, vi } from 'vitest';
import { readSource } from '../../src/sources/file';
import { readText } from '../../src/sources/text';

const STORY =
  'The café at the harbour reopened on Monday after the storm had passed, the mayor said. Ships may enter again from noon.';
const utf8 = (text: string) => new TextEncoder().encode(text);

async function problem(bytes: Uint8Array, name: string) {
  const read = await readSource(bytes, name);
  if (read.ok) throw new Error('was read');
  return read.problem;
}

describe('reads', () => {
  test('UTF-8, with a mark or without', async () => {
    const expected = { ok: true, source: { text: STORY }, encoding: 'utf-8' };
    expect(await readSource(utf8(STORY), 'a.txt')).toEqual(expected);
    expect(await readSource(utf8(`\ufeff${STORY}`), 'a.txt')).toEqual(expected);
  });

  test.each(['b.md', 'B.MARKDOWN'])('Markdown by its name: %s', async (name) => {
    expect(await readSource(utf8(STORY), name)).toMatchObject({ source: { format: 'markdown' } });
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
    ['a PDF that breaks off', '%PDF-1.7 …', 'a.pdf', 'damaged', 'is a damaged PDF. Download or save it again'],
    ['a Word document that breaks off', 'PK\x03\x04', 'a.docx', 'damaged', 'is a damaged Word document'],
    ['an e-book', 'PK\x03\x04', 'a.epub', 'unsupported', 'is an e-book, which is not read here: save it as'],
    ['rich text', '{\\rtf1', 'a.rtf', 'unsupported', 'is a rich text document'],
    [
      'a saved comparison',
      `{\n  "format": "parallax/comparison", "text": "${STORY}"}`,
      'a.txt',
      'unsupported',
      'is a comparison that Parallax saved, not a report. Open it in the library',
    ],
    ['binary data', `${STORY}\0`, 'a.txt', 'binary', 'is no text: it holds binary data'],
    ['a few words', 'Too short to compare.', 'a.txt', 'no-article', 'fewer than 20 words'],
    ['a page of few words', '<!DOCTYPE html><p>Too short.', 'a.txt', 'no-article', 'fewer than 20 words'],
    ['an archive without a page', 'A: b\n\nnothing', 'a.mhtml', 'damaged', 'is a web archive without a page'],
    ['numbers', '1 2 3\n'.repeat(50), 'a.csv', 'no-article', 'fewer than 20 words'],
  ])('%s', async (_, text, name, code, message) => {
    expect(await problem(utf8(text), name)).toEqual({ code, message: expect.stringContaining(message) });
  });

  test('a PDF whose reader cannot be loaded', async () => {
    vi.doMock('../../src/sources/pdf/pdf.worker', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const read = await readSource(utf8('%PDF-1.7'), 'a.pdf');
    vi.doUnmock('../../src/sources/pdf/pdf.worker');
    expect(read).toMatchObject({
      ok: false,
      problem: { code: 'unreadable', message: expect.stringContaining('could not be loaded') },
    });
  });

  test('an image', async () => {
    const { message } = await problem(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'a.txt');
    expect(message).toContain('is an image');
  });

  test('a text above the limit, with both sizes', async () => {
    const { code, message } = await problem(utf8('word '.repeat(160_001)), 'a.txt');
    expect(code).toBe('too-large');
    expect(message).toContain('has 800,005 characters; the limit is 800,000');
  });

  test.each([
    ['It rained. ', 'sentences'],
    ['He said “no.” ', 'sentences'],
    ['雨が降った。', 'sentences'],
    ['rain\n\n', 'lines'],
  ])('a text that says “%s” more often than any article, with both sizes', async (text, unit) => {
    const { code, message } = await problem(utf8(text.repeat(10_001)), 'a.txt');
    expect(code).toBe('too-large');
    expect(message).toContain(`has 10,001 ${unit}; the limit is 10,000`);
  });

  test('a long text whose lines are broken by hand is none', async () => {
    const lines = Array.from(
      { length: 3_000 },
      (_, k) => `line ${k} of the report goes on\nand on. It ends here,\nafter three.`,
    );
    expect(await readSource(utf8(lines.join('\n')), 'a.txt')).toMatchObject({ ok: true });
  });

  test('a page with a tag of more attributes than any has, before it is parsed', async () => {
    const many = Array.from({ length: 2_200 }, (_, k) => `a${k}=">"`).join(' ');
    const { code, message } = await problem(utf8(`<html><p ${many}>${STORY}</p></html>`), 'a.html');
    expect(code).toBe('too-large');
    expect(message).toContain('has 2,200 attributes in one tag; the limit is 2,000');
    const hidden = await problem(utf8(`<html><p x" ${many}>${STORY}</p></html>`), 'a.html');
    expect(hidden.message).toContain('has 2,201 attributes in one tag');
    const picture = `<img alt="${'a b '.repeat(2_000)}" src='data:image/png;base64,${'ab/+'.repeat(2_000)}'>`;
    const script = `<script>for (i = 0; i <n; ${'a b '.repeat(2_000)}) f(">")</script>`;
    const page = `<html><p>${STORY}</p>${picture}${script}</html>`;
    expect(await readSource(utf8(page), 'b.html')).toMatchObject({ ok: true });
  });

  test('a page of more tags than any article has, before it is parsed', async () => {
    const { code, message } = await problem(utf8(`<html><p>${STORY}</p>${'<br>'.repeat(300_000)}</html>`), 'a.html');
    expect(code).toBe('too-large');
    expect(message).toContain('has 300,004 tags; the limit is 300,000');
  });
});
