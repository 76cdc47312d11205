import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Comparison } from '../../src/model/comparison';
import { WITHOUT_LEXICON } from '../engine/resources';
import { exported } from './exported';
import { hostile } from './hostile';
import { NOTED } from './noted';
import { TOLD } from './told';

const read = (name: string) => readFileSync(new URL(`../../public/example/${name}`, import.meta.url), 'utf8');
const EXAMPLE = await compare({ text: read('a.txt') }, { text: read('b.md'), format: 'markdown' }, {}, WITHOUT_LEXICON);
const ALL: readonly [string, Comparison][] = [
  ['a small comparison with notes', NOTED],
  ['one with what differs', TOLD],
  ['the example', EXAMPLE],
  ['hostile text', hostile()],
];

it.each(ALL)('%s is read by another program as a table with styles and comments', async (_, comparison) => {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(exported(comparison, 'docx')) },
    { styleMap: ['r.MarkA => u', 'r.MarkB => s', 'comment-reference => sup'] },
  );
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(value.match(/<table>/g)).toHaveLength(1);
  expect(value).not.toContain('<script>');
  const [title] = comparison.reports[0].sentences;
  expect(title && value.includes('<tr>')).toBe(true);
});

it('words that tell have a style of their own, and the number that is told on page one', async () => {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(exported(TOLD, 'docx')) },
    { styleMap: ['r.TellsA => u', 'r.TellsB => s', 'r.RankA => b', 'comment-reference => i'] },
  );
  expect(value).toMatch(/Crews <u>watch<\/u>(<sup>)?<b>3<\/b>/);
  expect(value.indexOf('Only B counts the ships.')).toBeLessThan(value.indexOf('<table>'));
});

it('marks are character styles, and a note is a comment on its words', async () => {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(exported(NOTED, 'docx')) },
    { styleMap: ['r.MarkA => u', 'r.MarkB => s', 'comment-reference => sup'] },
  );
  expect(value).toMatch(/Crews <u>watch<\/u><sup>.*?<\/sup> the pier closely/);
  expect(value).toMatch(/Crews <s>monitor<\/s> the pier<sup>/);
  expect(value).toContain(
    '<p>On <strong>both</strong> sides:</p><p>• one watches</p><p>• one monitors (https://example.org/)</p>',
  );
});

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

it.skipIf(!OFFICE).each(ALL)('%s opens in LibreOffice without repair, with its comments', (_, comparison) => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  try {
    writeFileSync(join(folder, 'out.docx'), exported(comparison, 'docx'));
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    spawnSync(OFFICE ?? '', [own, '--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, 'out.docx')]);
    const xml = readFileSync(join(folder, 'out.fodt'), 'utf8');
    const words = xml.replace(/<[^>]*>/g, ' ');
    expect(words).toContain('same passage');
    const comments = xml.match(/<office:annotation /g)?.length ?? 0;
    const written = comparison.reader.notes.length > 0;
    expect(comments > 0).toBe(written);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
