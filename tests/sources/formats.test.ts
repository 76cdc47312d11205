import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { compare } from '../../src/engine/pipeline';
import { spansText } from '../../src/projections/sentences';
import { parseHtml } from '../../src/sources/html/parse';
import { pageSource } from '../../src/sources/html/read';
import { streams } from '../cli/streams';
import { hostileText } from '../engine/arbitraries';
import { expectInvariants } from '../engine/invariants';
import { readAlone, WITHOUT_LEXICON } from '../engine/resources';
import { numRuns } from '../engine/seed';
import { PARAGRAPHS, TITLE } from './article';
import { openDocument } from './open-document';
import { PAGES } from './pages';
import { openPrinter } from './print';
import { readWell } from './reading';
import { wordFile } from './word';

const plain = [TITLE, ...PARAGRAPHS].join('\n\n');
const markdown = `# ${TITLE}\n\n${PARAGRAPHS.join('\n\n')}`;
const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  const printer = await openPrinter();
  const style = '.c{columns:2;text-align:justify}p{margin:0;text-indent:1.2em}';
  const printed = `<style>${style}</style><h1>${TITLE}</h1><div class="c">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`;
  files.set('a.txt', new TextEncoder().encode(plain));
  files.set('a.md', new TextEncoder().encode(markdown));
  for (const [name, { html }] of Object.entries(PAGES)) files.set(`${name}.html`, new TextEncoder().encode(html));
  files.set('a.pdf', await printer.print(printed));
  files.set('b.pdf', await printer.print(PAGES.classic?.html ?? ''));
  files.set('a.docx', await wordFile(TITLE, PARAGRAPHS));
  files.set('a.odt', openDocument(TITLE, PARAGRAPHS));
  files.set('a.eml', new TextEncoder().encode(`Received: from b\nSubject: ${TITLE}\nMIME-Version: 1.0\n\n${plain}`));
  await printer.close();
}, 60_000);

const sentencesOf = async (name: string) => {
  const { source } = await readWell(files.get(name) ?? '', name);
  const report = await readAlone(source, 'a');
  return report.sentences.map(({ spans }) => spansText(report.text, spans));
};

describe('one article gives the same sentences', () => {
  test('however it was saved', async () => {
    const expected = await sentencesOf('a.txt');
    expect(expected.length).toBeGreaterThan(PARAGRAPHS.length);
    for (const name of files.keys())
      if (name !== 'b.pdf') expect([name, await sentencesOf(name)]).toEqual([name, expected]);
  });

  test('and holds what is promised of every comparison', async () => {
    const sources = await Promise.all([...files].map(async ([name, bytes]) => (await readWell(bytes, name)).source));
    for (const [k, source] of sources.entries())
      expectInvariants(await compare(source, sources[(k + 1) % sources.length] ?? source, {}, WITHOUT_LEXICON));
  });
});

test('the command line compares a page with a PDF, and a page in a batch', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-'));
  for (const name of ['classic.html', 'a.pdf']) await writeFile(join(folder, name), files.get(name) ?? '');
  const program = { file: '', reader: '', version: '' };
  const io = streams('');
  expect(await run(['compare', join(folder, 'classic.html'), join(folder, 'a.pdf')], program, io)).toBe(0);
  expect(JSON.parse(io.out()).summary.unlinked).toEqual({ a: 0, b: 0 });

  const page = { text: PAGES.amp?.html, format: 'html', title: 'Given' };
  const part = { text: '<p>The port is <b>open</b>.</p><p>Ships may enter.</p>', format: 'html' };
  const lines = streams(`${JSON.stringify({ id: 1, a: page, b: part })}\n`);
  expect(await run(['batch'], program, lines)).toBe(0);
  const [a, b] = JSON.parse(lines.out()).comparison.reports;
  expect([a.title, a.sentences.length, b.text]).toEqual(['Given', 10, 'The port is open.\n\nShips may enter.']);
});

const tag = fc.constantFrom(
  ...'p div span h1 h2 li ul ol blockquote q br a table tr td nav footer aside article main b i pre figcaption script style'.split(
    ' ',
  ),
);
const attribute = fc.constantFrom(
  '',
  ' class="related"',
  ' class="byline"',
  ' hidden',
  ' href="x"',
  ' id="share"',
  ' style="display:none"',
);
const html = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`) },
      { weight: 2, arbitrary: tag.map((name) => `</${name}>`) },
      { weight: 4, arbitrary: fc.constantFrom(...PARAGRAPHS, 'Short', TITLE) },
      { weight: 1, arbitrary: hostileText },
      {
        weight: 1,
        arbitrary: fc.constantFrom('<!--', '-->', '<![CDATA[', '&nbsp;', '&#0;', '<', '"', '</', '<p', '\u00ad'),
      },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('whatever a page is made of, what is promised holds', async () => {
  await fc.assert(
    fc.asyncProperty(html, fc.boolean(), async (own, whole) => {
      const document = parseHtml(whole ? `<!doctype html><html><body>${own}</body></html>` : own);
      const { source } = pageSource(document, { as: whole ? 'page' : 'document' });
      expectInvariants(await compare(source, { text: plain }, {}, WITHOUT_LEXICON));
    }),
    { numRuns: numRuns(60) },
  );
}, 30_000);
