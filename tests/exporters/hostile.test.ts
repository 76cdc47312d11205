// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import { passageHtml, passageText, quotedOf } from '../../src/exporters/passage';
import type { Highlight } from '../../src/model/highlight';
import type { Edit } from '../../src/model/link';
import type { Observation } from '../../src/model/observation';
import type { Note } from '../../src/model/review';
import { FORMS } from '../../src/projections/export-form';
import { exported, exportedInTime, reviewed } from './exported';
import { ATTACK, hostile } from './hostile';

const HOSTILE = hostile();
const text = (form: Exclude<(typeof FORMS)[number], 'xlsx'>) => exported(HOSTILE, form) as string;
const parse = (markup: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(markup, type);
/** What every XML and HTML export shows in place of what it can't hold. */
const SHOWN = [...ATTACK].map((own) => ('\u0000\u0008\ufffe\ud800'.includes(own) ? '\ufffd' : own)).join('');

describe('hostile text', () => {
  it('is only text in a web page', () => {
    const page = parse(text('html'), 'text/html');
    expect(page.querySelectorAll('script, img, iframe, object, [onerror], [src], style:not(head style)')).toHaveLength(
      0,
    );
    const links = [...page.querySelectorAll('a')].map((own) => own.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^(#|$|https?:)/.test(href))).toEqual([]);
    expect(page.querySelectorAll('[id]').length).toBe(
      new Set([...page.querySelectorAll('[id]')].map(({ id }) => id)).size,
    );
    expect([...page.querySelectorAll('.notes bdi')].some((own) => own.textContent?.includes('<script>'))).toBe(true);
  });

  it('is only text in Markdown, in the renderer that lets all HTML through', () => {
    const page = parse(micromark(text('md'), { allowDangerousHtml: true, allowDangerousProtocol: true }), 'text/html');
    expect(page.querySelectorAll('script, img, textarea, title, [onerror]')).toHaveLength(0);
    const links = [...page.querySelectorAll('a')].map((own) => own.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^https?:/.test(href))).toEqual([]);
    expect(['\u0000', '\u0008'].filter((own) => text('md').includes(own))).toEqual([]);
  });

  it('is no formula in a table, and one cell each', () => {
    const csv = text('csv');
    const cells = [...csv.slice(1).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    expect(cells.length % 21).toBe(1);
    const dangerous = cells.filter((own) => /^[\s\u2066-\u2069]*[=+\-@|%]/.test(own));
    expect(dangerous).toEqual([]);
    expect(cells.filter((own) => own.startsWith("'") && own.includes('=cmd')).length).toBeGreaterThan(5);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '|calc', '%x'])(
    '%j is no formula',
    (own) => {
      const csv = exported(hostile(own), 'csv') as string;
      expect(csv).toContain(`'`);
      expect(csv).not.toMatch(/(?:^|,|\n)"?[\s\u200b]*[=+\-@\uff1d|%]/u);
    },
  );

  it('is only text in TEI and in a Word document', () => {
    const files = unzipSync(exported(HOSTILE, 'docx') as Uint8Array);
    const parts = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    for (const [name, xml] of [...parts, ['tei', text('tei')] as const]) {
      const page = parse(xml, 'text/xml');
      expect(page.querySelector('parsererror'), name).toBeNull();
      expect(page.getElementsByTagName('script'), name).toHaveLength(0);
    }
    const [, body] = parts.find(([name]) => name === 'word/document.xml') ?? [];
    expect(parse(body ?? '', 'text/xml').documentElement.textContent).toContain(SHOWN);
    expect(parse(text('tei'), 'text/xml').documentElement.textContent).toContain(SHOWN);
    // Nothing in the document leads out of it.
    expect(parts.filter(([name]) => name.endsWith('.rels')).every(([, xml]) => !xml.includes('TargetMode'))).toBe(true);
  });

  it.each([ATTACK, '"/><script>', 'constructor', '__proto__', ''])('is no markup as a kind of change: %j', (own) => {
    const odd = (edit: Edit) => ({ ...edit, kind: own, shifts: [own, 'number'] }) as unknown as Edit;
    const links = HOSTILE.links.map((link) => ({ ...link, edits: link.edits.map(odd) }));
    const highlights = (HOSTILE.highlights ?? []).map((one) => ({ ...one, kind: own }) as unknown as Highlight);
    const observations = HOSTILE.observations.map((one) => ({ ...one, kind: own }) as unknown as Observation);
    for (const part of [{ links }, { highlights }, { observations }]) {
      const page = parse(exported({ ...HOSTILE, ...part }, 'tei') as string, 'text/xml');
      expect(page.querySelector('parsererror')).toBeNull();
      expect(page.getElementsByTagName('script')).toHaveLength(0);
      const ids = new Set([...page.querySelectorAll('[*|id]')].map((one) => one.getAttribute('xml:id')));
      for (const led of page.querySelectorAll('[ana], [corresp], [target]'))
        for (const name of ['ana', 'corresp', 'target'])
          for (const to of led
            .getAttribute(name)
            ?.split(' ')
            .filter((each) => each.startsWith('#')) ?? [])
            expect(ids).toContain(to.slice(1));
    }
  });

  it.each([
    'javascript:alert(1)',
    'javascript:alert(1) "title"',
    "javascript:alert(1)\n'title'",
    'https://tracker.example/x',
    '/etc/passwd\n\nand more',
    'word',
    '"word"',
    '<javascript:alert(1)>',
    '```\ncode\n```',
  ])('a note is never where a link leads, where footnotes are not known: %j', (own) => {
    const plain = exported(hostile('plain words here'), 'json') as string;
    const { reader, ...rest } = JSON.parse(plain);
    const notes = reader.notes.map((one: Note) => ({ ...one, text: own }));
    const markdown = exported({ ...rest, reader: { ...reader, notes } }, 'md') as string;
    expect(markdown).toMatch(/^\[\^1\]: /m);
    const page = parse(micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true }), 'text/html');
    expect([...page.querySelectorAll('a')].filter((one) => one.textContent?.startsWith('^'))).toEqual([]);
    expect(page.body.textContent).toContain(/\w+/.exec(own)?.[0]);
  });

  it('is data in JSON, given back exactly, and no end of a script around it', () => {
    expect(JSON.parse(text('json'))).toEqual(HOSTILE);
    const annotations = text('annotations');
    expect(annotations).not.toMatch(/<|[\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.parse(annotations).label).toBe(ATTACK);
  });

  it('is only text in what is copied', () => {
    const [, link] = HOSTILE.links;
    const quoted = quotedOf(HOSTILE, reviewed(HOSTILE).rejected, link ?? null, 'a1');
    const page = parse(passageHtml(quoted), 'text/html');
    expect(page.querySelectorAll('script, img, a')).toHaveLength(0);
    expect(page.body.textContent).toContain(SHOWN);
    expect(passageText(quoted)).toContain('<script>');
  });

  it('cannot turn the lines of plain forms around: what it opens is closed', () => {
    for (const form of ['md', 'csv'] as const) {
      for (const line of text(form).split('\n')) {
        const isolates = (line.match(/[\u2066-\u2068]/g)?.length ?? 0) - (line.match(/\u2069/g)?.length ?? 0);
        if (!line.includes('\u202e')) expect(isolates, line).toBe(0);
      }
    }
  });
});

describe('notes of 10 MB', () => {
  const huge = `# *_[]()<b>${'lorem *ipsum* ![x](y) ]( `~ \n'.repeat(400_000)}`;
  const { reader, ...rest } = hostile('plain words here');
  const comparison = {
    ...rest,
    reader: { ...reader, notes: reader.notes.slice(0, 1).map((own) => ({ ...own, text: huge })) },
  };

  it.each(FORMS)('are exported as %s in reasonable time', async (form) => {
    expect(huge.length).toBeGreaterThan(10_000_000);
    const started = performance.now();
    const result = await exportedInTime(comparison, form);
    expect(result.length).toBeGreaterThan(1000);
    // Far more than it takes: what would not end in linear time takes hours.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
