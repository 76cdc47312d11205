import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/file';
import { kindOf } from '../../src/sources/kind';
import { unflowed } from '../../src/sources/mail/letter';
import { readAlone } from '../engine/resources';
import { PARAGRAPHS, TITLE } from './article';
import { ofStory, readWell, textsOf } from './reading';

const HEAD = `Received: from mx.post.example by mail.example; Fri, 12 Jan 2024 09:31:00 +0100
From: Mia Falk <mia@post.example>
To: tom@reader.example
Subject: =?UTF-8?Q?Fwd=3A_H=C3=A4fen_und_Br=C3=BCcken?=
Date: Fri, 12 Jan 2024 09:30:00 +0100
MIME-Version: 1.0
`;
const page = `<html><body><p>Hello Tom,</p><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
const plain = PARAGRAPHS.join('\n\n');
const part = (type: string, content: string, more = '') =>
  `--b\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n${more}\n${content}\n`;
const both = (...parts: string[]) => `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${parts.join('')}--b--\n`;

describe('a saved mail', () => {
  test.each([
    ['of plain text', `${HEAD}Content-Type: text/plain; charset=utf-8\n\n${plain}`],
    ['with two forms of its text', both(part('text/plain', 'Not here.'), part('text/html', page))],
    ['with a page that holds no report', both(part('text/html', '<p>See below.</p>'), part('text/plain', plain))],
    [
      'with an attachment before it',
      both(part('text/html', '<p>An attachment.</p>', 'Content-Disposition: attachment\n'), part('text/html', page)),
    ],
  ])('%s is its text, its subject the title', async (_, mail) => {
    const { source } = await readWell(mail, 'a.eml');
    const report = await readAlone(source);
    expect([report.title, report.author, report.published]).toEqual(['Häfen und Brücken', null, '2024-01-12']);
    const sentences = report.sentences.map(({ spans }) => spans.map((span) => report.text.slice(...span)).join(' '));
    expect(sentences).toContain(PARAGRAPHS[4]);
    expect(report.text).not.toContain('attachment');
    if (source.structure) expect(textsOf(source, ofStory)).toContain(PARAGRAPHS.at(-1));
  });

  test('gives way to the day that its text tells', async () => {
    const mail = `${HEAD}Content-Type: text/plain; charset=utf-8\n\n${TITLE}\nPublished 2023-11-20\n\n${plain}`;
    expect((await readAlone((await readWell(mail, 'a.eml')).source)).published).toBe('2023-11-20');
  });

  test('has lines that go on put together', () => {
    expect(unflowed('One line \nthat goes on.\n-- \nAnn', 'yes')).toBe('One line that goes on.\n-- \nAnn');
    expect(unflowed('Don \nau \r\n stuffed', 'delsp')).toBe('Donaustuffed');
    expect(unflowed('One \ntwo', 'no')).toBe('One \ntwo');
  });

  test('is known by what carried it, or by its name', () => {
    const kind = (text: string, name: string) => kindOf(new TextEncoder().encode(text), name).kind;
    expect(kind(`${HEAD}\n${plain}`, 'download')).toBe('mail');
    expect(kind(`Subject: x\n\n${plain}`, 'a.eml')).toBe('mail');
    expect(kind(`From: Mia\nSubject: x\nDate: today\n\n${plain}`, 'a.txt')).toBe('text');
    expect(kind(plain, 'a.eml')).toBe('text');
  });
});

describe('a mail that cannot be read', () => {
  test('because it has no text', async () => {
    const read = await readSource(
      new TextEncoder().encode(
        `${HEAD}Content-Type: image/gif\nContent-Transfer-Encoding: base64\n\nR0lGODlhAQABAA==\n`,
      ),
      'a.eml',
    );
    expect(read.ok || read.problem).toEqual({
      code: 'damaged',
      message: expect.stringContaining('a mail without a text'),
    });
  });

  test('because it has too many lines', async () => {
    const read = await readSource(new TextEncoder().encode(`${HEAD}\n${'\n'.repeat(400_000)}`), 'a.eml');
    expect(read.ok || read.problem.code).toBe('too-large');
  });
});
