import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/file';
import { joinLines, spellingsOf } from '../../src/sources/pdf/hyphens';
import { readAlone } from '../engine/resources';
import { OUTLET, PARAGRAPHS, TITLE } from './article';
import { PAGES } from './pages';
import { openPrinter, type PrintOptions } from './print';
import { ofStory, readWell, textsOf } from './reading';

let printer: Awaited<ReturnType<typeof openPrinter>>;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const page = (style: string, body: string) =>
  `<!doctype html><title>${TITLE}</title><style>${style}</style><body>${body}`;
const read = async (html: string, options?: PrintOptions) =>
  (await readWell(await printer.print(html, options), 'a.pdf')).source;

describe('a PDF', () => {
  test('is its title and its paragraphs, lines put together', async () => {
    const source = await read(page('', `<h1>${TITLE}</h1>${paragraphs}`));
    expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
    expect((await readAlone(source, 'a')).title).toBe(TITLE);
  });

  test.each([2, 3])('of %i justified columns is read down one and then the next', async (count) => {
    const style = `.c{columns:${count};column-gap:1.3em;text-align:justify;font-size:10px}p{margin:0;text-indent:1.2em}`;
    const source = await read(page(style, `<h1>${TITLE}</h1><div class="c">${paragraphs}${paragraphs}</div>`), {
      format: 'A4',
    });
    expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS, ...PARAGRAPHS]);
  });

  test('has running headers and page numbers folded, and what they cut joined', async () => {
    const later = PARAGRAPHS.map((text) => `On Tuesday it was said again: ${text}`);
    const small = (text: string) => `<div style="font-size:8px;width:100%;text-align:center">${text}</div>`;
    const source = await read(
      page('p{font-size:26px}', `<h1>${TITLE}</h1>${paragraphs}${later.map((text) => `<p>${text}</p>`).join('')}`),
      {
        displayHeaderFooter: true,
        margin: { top: '60px', bottom: '60px', left: '40px', right: '40px' },
        headerTemplate: small(`${OUTLET} · 20 November 2023`),
        footerTemplate: small('Page <span class="pageNumber"></span> of <span class="totalPages"></span>'),
      },
    );
    expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS, ...later]);
    const reasons = source.structure?.flatMap(({ reason }) => reason ?? []);
    const pages = reasons?.filter((reason) => reason === 'page number').length ?? 0;
    expect(pages).toBeGreaterThan(2);
    expect(reasons?.filter((reason) => reason === 'running header')).toHaveLength(pages);
  });

  test.each([0.05, 0.1, 0.12, 0.15, 0.25, 0.4, 0.8])('has words whose letters stand %d em apart', async (apart) => {
    const style = `h1,.by{letter-spacing:${apart}em}`;
    const source = await read(
      page(style, `<h1>${TITLE}</h1><p class="by">By Lena Brandt and Will Falk</p>${paragraphs}`),
    );
    expect(textsOf(source, ofStory).slice(0, 3)).toEqual([TITLE, 'By Lena Brandt and Will Falk', PARAGRAPHS[0]]);
  });

  test.each(['right', 'center'])('has lines that are set to the %s put together', async (align) => {
    const set = `h1,.s{text-align:${align}}`;
    const source = await read(
      page(set, `<h1>${TITLE}</h1><p class="s">${PARAGRAPHS[2]}</p><p class="s">${PARAGRAPHS[3]}</p>${paragraphs}`),
    );
    expect(textsOf(source, ofStory)).toEqual([TITLE, PARAGRAPHS[2], PARAGRAPHS[3], ...PARAGRAPHS]);
  });

  test('has words put together that line ends cut', async () => {
    const soft = (text: string) =>
      text.replace(/\p{L}{7,}/gu, (word) => `${word.slice(0, 3)}&shy;${word.slice(3, 5)}&shy;${word.slice(5)}`);
    const cut = PARAGRAPHS.map((text) => `<p>${soft(text)}</p>`).join('');
    const source = await read(page('body{width:52mm;font:12px serif}', `<h1>${TITLE}</h1>${cut}`));
    expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
  });

  test('has headings, lists and small print apart', async () => {
    const source = await read(
      page(
        'small{font-size:9px}',
        `<h1>${TITLE}</h1>${paragraphs}<h2>What comes next</h2><p>${PARAGRAPHS[0]}</p><p>• The gates close on Thursday at noon, and nobody knows for how long.</p><p>• The market opens on Friday.</p><p><small>Printed on paper from the forests of the north</small></p>`,
      ),
    );
    const kinds = source.structure?.map(({ kind, span }) => `${kind}: ${source.text.slice(...span).slice(0, 14)}`);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'heading: What comes nex',
        'list-item: The gates clos',
        'list-item: The market ope',
        'caption: Printed on pap',
      ]),
    );
  });

  test('of a web page has what stands around the story folded', async () => {
    const source = await read(PAGES.classic?.html ?? '');
    const menu = ['The Ostrel Courier', 'Home', 'World', 'Sport'];
    expect(textsOf(source, ({ reason }) => reason === 'above the headline').join(' ')).toBe(menu.join(' '));
    expect(textsOf(source, ({ reason }) => reason === 'below the story')).toContain('Terms of use');
  });

  test('gives the engine the sentences of its text', async () => {
    const source = await read(page('body{font-size:20px}', `<h1>${TITLE}</h1>${paragraphs}`));
    const expected = (await readAlone({ text: [TITLE, ...PARAGRAPHS].join('\n\n') }, 'a')).sentences.length;
    expect((await readAlone(source, 'a')).sentences).toHaveLength(expected);
  });
});

describe('a hyphen at the end of a line', () => {
  const spellings = spellingsOf(['a re-election was held', 'the breakwater stands']);
  test.each([
    ['the govern-', 'ment said', 'the government said'],
    ['the govern\u00ad', 'ment said', 'the government said'],
    ['a well-', 'known form', 'a well-known form'],
    ['his re-', 'election', 'his re-election'],
    ['the break-', 'water', 'the breakwater'],
    ['the Anglo-', 'American plan', 'the Anglo-American plan'],
    ['in 2022-', '23 and', 'in 2022-23 and'],
    ['he paused –', 'and went on', 'he paused – and went on'],
    ['the end.', 'A start', 'the end. A start'],
  ])('%s | %s', (before, after, whole) => {
    expect(joinLines(before, after, spellings)).toBe(whole);
  });
});

describe('a PDF that cannot be read', () => {
  test.each([
    [
      'pictures alone',
      () => printer.print('<div style="background:#000;width:50px;height:50px"></div>'),
      'scanned',
      'Run text recognition (OCR)',
    ],
    ['a broken file', async () => new TextEncoder().encode('%PDF-1.7\nnothing more'), 'damaged', 'is a damaged PDF'],
    [
      'a file with a password',
      async () => protectedPdf(),
      'protected',
      'is protected by a password. Save it without one',
    ],
  ])('%s', async (_, bytes, code, message) => {
    const result = await readSource(await bytes(), 'a.pdf');
    expect(result).toEqual({ ok: false, problem: { code, message: expect.stringContaining(message) } });
  });

  test('a file of a billion pages, which are all one', async () => {
    const result = await readSource(billionPages(), 'a.pdf');
    const message = expect.stringContaining('has 1,000,000,000 pages; the limit is 3,000');
    expect(result).toEqual({ ok: false, problem: { code: 'too-large', message } });
  });

  test('half a file is read as far as it goes, or said to be damaged', async () => {
    const whole = await printer.print(page('', paragraphs));
    const result = await readSource(whole.subarray(0, whole.length / 2), 'a.pdf');
    expect(result.ok || ['damaged', 'scanned'].includes(result.problem.code)).toBe(true);
  });
});

/** The smallest PDF that asks for a password: no password gives the keys that it names. */
function protectedPdf(): Uint8Array {
  const key = `<${'5a'.repeat(32)}>`;
  const pages = ['<</Type/Pages/Kids[3 0 R]/Count 1>>', PAGE];
  const encrypted = `<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -4>>`;
  return pdfOf([...pages, encrypted], '/Encrypt 4 0 R/ID[<00><00>]');
}

/** Nine times ten times the same. */
function billionPages(): Uint8Array {
  const levels = Array.from({ length: 9 }, (_, k) => {
    const kids = Array.from({ length: 10 }, () => `${k + 3} 0 R`).join(' ');
    return `<</Type/Pages/Kids[${kids}]/Count ${10 ** (9 - k)}>>`;
  });
  return pdfOf([...levels, PAGE]);
}

const PAGE = '<</Type/Page/MediaBox[0 0 9 9]>>';

/** @param objects from the second on, the root of the pages. */
function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  const all = ['<</Type/Catalog/Pages 2 0 R>>', ...objects];
  let file = '%PDF-1.4\n';
  const offsets = all.map((body, k) => {
    const at = file.length;
    file += `${k + 1} 0 obj${body}endobj\n`;
    return at;
  });
  const xref = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = all.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${xref}\n%%EOF`;
  return new TextEncoder().encode(file);
}
