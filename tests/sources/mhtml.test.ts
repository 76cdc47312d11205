import { expect, test } from 'vitest';
import { readSource } from '../../src/sources/file';
import { PARAGRAPHS, TITLE } from './article';
import { PAGES } from './pages';
import { ofStory, readWell, textsOf } from './reading';

const PAGE = PAGES.classic?.html ?? '';
const NO_CHARSET = PAGE.replace('<meta charset="utf-8">', '');
const PICTURE =
  'Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://courier.example/pier.gif\r\n\r\nR0lGODlhAQABAA==\r\n';

const inUtf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
/** Texts of the tests have no other signs than these beyond Latin-1. */
const in1252 = (text: string) => text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('’', '\x92');
const base64 = (text: string) => Buffer.from(inUtf8(text), 'latin1').toString('base64').replace(/.{76}/g, '$&\r\n');

/** Quoted-printable of bytes, one a character; no line ends inside of an escaped one. */
function quoted(bytes: string): string {
  return bytes
    .replace(/[=\x7f-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(?:=..|[^=\n]){70}(?!\r?\n|$)/g, '$&=\r\n');
}

const part = (type: string, encoding: string, content: string) =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}\r\n`;

function archive(...parts: readonly string[]): Buffer {
  const head =
    'From: <Saved by a browser>\r\nSnapshot-Content-Location: https://courier.example/live\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--x"\r\n\r\n\r\n';
  return Buffer.from(`${head}${parts.map((own) => `------Part--x\r\n${own}`).join('')}------Part--x--\r\n`, 'latin1');
}

const alternative = `Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\n${part('text/plain', '7bit', 'The same as text.')}--inner\r\n${part('text/html', 'quoted-printable', quoted(inUtf8(PAGE)))}--inner--\r\n`;

test.each([
  ['quoted-printable', archive(part('text/html', 'quoted-printable', quoted(inUtf8(PAGE))), PICTURE)],
  ['behind its pictures', archive(PICTURE, part('text/html', 'quoted-printable', quoted(inUtf8(PAGE))))],
  ['base64', archive(part('text/html', 'base64', base64(PAGE)), PICTURE)],
  ['base64 that ends early', archive(part('text/html', 'base64', base64(`${PAGE}   `).replace(/=+$/, '')), PICTURE)],
  ['as its bytes are', archive(part('text/html; charset=utf-8', '8bit', inUtf8(PAGE)), PICTURE)],
  [
    'in an encoding that only its part declares',
    archive(part('text/html; charset="windows-1252"', 'quoted-printable', quoted(in1252(NO_CHARSET)))),
  ],
  ['in an encoding that nothing declares', archive(part('text/html', 'quoted-printable', quoted(in1252(NO_CHARSET))))],
  [
    'with frames',
    archive(part('text/html', '8bit', inUtf8(PAGE)), part('text/html', '8bit', '<p>A frame beside it.</p>')),
  ],
  ['in a part with two forms of it', archive(alternative, PICTURE)],
  ['alone', Buffer.from(part('text/html', 'quoted-printable', quoted(inUtf8(PAGE))), 'latin1')],
])('a web archive is read as its page: %s', async (_, content) => {
  const { source } = await readWell(content, 'a.mhtml');
  expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
});

test('a web archive is known by its beginning, whatever its name', async () => {
  const { source } = await readWell(archive(part('text/html', 'base64', base64(PAGE))), 'unnamed');
  expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
});

test('the encoding of its page can be chosen', async () => {
  const content = archive(part('text/html; charset=windows-1252', 'quoted-printable', quoted(in1252(NO_CHARSET))));
  const { source, encoding } = await readWell(content, 'a.mhtml', { encoding: 'macintosh' });
  expect(encoding).toBe('macintosh');
  expect(source.text).toContain('ìWe will watch the northern pier closely,î');
});

test.each([
  ['parts inside each other, thousands deep', nested(3_000)],
  ['megabytes of headers', archive(`X-Long: ${'x'.repeat(3_000_000)}\r\n${part('text/html', '8bit', PAGE)}`)],
  ['no page', archive(PICTURE)],
])('a web archive with %s is said to be damaged', async (_, content) => {
  const read = await readSource(content, 'a.mhtml');
  expect(read).toMatchObject({ ok: false, problem: { code: 'damaged' } });
});

test('a web archive of more lines than any page has is refused', async () => {
  const read = await readSource(archive(part('text/html', '8bit', '\n'.repeat(400_000))), 'a.mhtml');
  expect(read).toMatchObject({ ok: false, problem: { code: 'too-large', message: expect.stringContaining('lines') } });
});

function nested(depth: number): Buffer {
  const opened = Array.from(
    { length: depth },
    (_, k) => `Content-Type: multipart/related; boundary=b${k}\r\n\r\n--b${k}\r\n`,
  );
  return Buffer.from(`${opened.join('')}${part('text/html', '8bit', inUtf8(PAGE))}`, 'latin1');
}
