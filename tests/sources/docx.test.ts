import { deflateRawSync } from 'node:zlib';
import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { Zip, ZipDeflate } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_ENTRIES, MAX_PROPERTIES_BYTES, MAX_WORD_TAGS } from '../../src/model/limits';
import { withoutHidden } from '../../src/sources/docx/hidden';
import { readSource } from '../../src/sources/file';
import { type Most, unzip, zip } from '../../src/sources/zip';
import { readAlone } from '../engine/resources';
import { PARAGRAPHS, TITLE } from './article';
import { ofStory, readWell, textsOf } from './reading';
import { wordFile } from './word';

const bytes = (text: string) => new TextEncoder().encode(text);
const all = () => true;

async function problem(content: Uint8Array, name = 'a.docx') {
  const read = await readSource(content, name);
  if (read.ok) throw new Error('was read');
  return read.problem;
}

describe('a Word file', () => {
  test('is its title and paragraphs, without page headers', async () => {
    const { source } = await readWell(await wordFile(TITLE, PARAGRAPHS), 'a.docx');
    expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
    // Who typed it, and on which day, says nothing of the report.
    expect(await readAlone(source)).toMatchObject({ title: TITLE, author: null, published: null });
  });

  test('is dated by its text before its properties', async () => {
    const dated = ['By Ada Weil', 'Published: 20 November 2023', ...PARAGRAPHS];
    const report = await readAlone((await readWell(await wordFile(TITLE, dated), 'a.docx')).source, 'a');
    expect([report.title, report.author, report.published]).toEqual([TITLE, 'Ada Weil', '2023-11-20']);
  });

  test('is known by its content, whatever its name', async () => {
    expect((await readWell(await wordFile(TITLE, PARAGRAPHS), 'download')).source.structure).toHaveLength(9);
  });

  test('keeps headings, lists and captions apart', async () => {
    const more = [
      new Paragraph({ text: 'What comes next', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ text: 'The gates close on Thursday.', bullet: { level: 0 } }),
      new Paragraph({
        children: [new TextRun('The pier '), new TextRun({ text: 'is', bold: true }), new TextRun(' open.')],
      }),
      new Paragraph({ text: 'Figure 1: the pier', style: 'Caption' }),
    ];
    const { source } = await readWell(await wordFile(TITLE, PARAGRAPHS, more), 'a.docx');
    expect(
      source.structure
        ?.slice(-4)
        .map(({ kind }) => kind)
        .slice(0, 3),
    ).toEqual(['heading', 'list-item', 'paragraph']);
    expect(source.text).toContain('The pier is open.');
  });
});

test('what is hidden or struck through is not of a Word file, what merely could be is', async () => {
  const shown = (xml: string) => withoutHidden(`<w:p>${xml}</w:p>`).replace(/<[^<>]*>/g, '');
  const run = (style: string, text: string) =>
    `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  expect(shown(run('<w:vanish/>', 'a') + run('<w:strike w:val="true"/>', 'b') + run('<w:b/>', 'c'))).toBe('c');
  expect(shown(run('<w:vanish w:val="0"/>', 'a') + run('<w:strike w:val="false"/>', 'b'))).toBe('ab');
  expect(shown(`<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('', 'a')}`)).toBe('a');
  // A box inside a run, and words of the run behind it.
  expect(shown(`<w:r><w:txbxContent>${run('<w:vanish/>', 'a')}${run('', 'b')}</w:txbxContent><w:t>c</w:t></w:r>`)).toBe(
    'bc',
  );
  expect(shown('<w:r><w:rPr><w:vanish/></w:rPr><w:t>a'.repeat(50_000)).length).toBeGreaterThan(0);
  const { source } = await readWell(
    await wordFile(TITLE, PARAGRAPHS, [
      new Paragraph({
        children: [new TextRun('The pier is '), new TextRun({ text: 'not ', strike: true }), new TextRun('open.')],
      }),
    ]),
    'a.docx',
  );
  expect(source.text).toContain('The pier is open.');
});

describe('a Word file that cannot be read', () => {
  test('because it breaks off', async () => {
    const whole = await wordFile(TITLE, PARAGRAPHS);
    expect((await problem(whole.subarray(0, whole.length - 500))).message).toContain('is a damaged Word document');
  });

  test('because its parts are no XML', async () => {
    const broken = zip(
      new Map([
        ['word/document.xml', bytes('<w:document')],
        ['_rels/.rels', bytes('')],
      ]),
    );
    expect((await problem(broken)).code).toBe('damaged');
  });

  test('because it is another archive', async () => {
    expect(await problem(zip(new Map([['a.txt', bytes('x')]])), 'a.zip')).toEqual({
      code: 'binary',
      message: '“a.zip” is a ZIP archive. Choose the file with the article in it.',
    });
  });

  test.each(['claims', 'hides'])('because it %s what it unpacks to', async (how) => {
    const size = 101 * 1024 * 1024;
    const bomb = packed('word/document.xml', deflateRawSync(new Uint8Array(size)), how === 'claims' ? size : 1_000);
    expect(await problem(bomb)).toEqual({
      code: 'too-large',
      message: expect.stringContaining('more than 24,000,000 bytes'),
    });
  });

  test.each([
    ['too many elements', '<w:p/>'.repeat(MAX_WORD_TAGS), 'has 600,004 tags; the limit is 600,000'],
    [
      'an element with too many attributes',
      `<w:p ${Array.from({ length: 2_200 }, (_, k) => `a${k}="b"`).join(' ')}/>`,
      'attributes in one tag; the limit is 2,000',
    ],
  ])('because it has %s, however small it is', async (_, body, says) => {
    const file = zip(new Map([['word/document.xml', bytes(`<w:document><w:body>${body}</w:body></w:document>`)]]));
    expect(await problem(file)).toEqual({ code: 'too-large', message: expect.stringContaining(says) });
  });

  test('because what it says of itself has no end', async () => {
    const files = unzip(await wordFile(TITLE, PARAGRAPHS), all, most(1e6));
    if (!files.ok) throw new Error(files.why);
    const core = bytes(`<dc:title>${'a'.repeat(MAX_PROPERTIES_BYTES)}</dc:title>`);
    const { code, message } = await problem(zip(new Map([...files.files, ['docProps/core.xml', core]])));
    expect(code).toBe('too-large');
    expect(message).toContain('more than 100,000 bytes in “docProps/core.xml”');
  });

  test('because it holds more files than any', async () => {
    const many = Array.from({ length: MAX_ENTRIES + 1 }, (_, k) => [`${k}.png`, new Uint8Array(0)] as const);
    const { code, message } = await problem(zip(new Map([['word/document.xml', bytes('<w:document/>')], ...many])));
    expect(code).toBe('too-large');
    expect(message).toContain('has more than 10,000 files in it');
  });

  test('because it is locked by a password', async () => {
    const locked = packed('word/document.xml', deflateRawSync(bytes('x')), 1, 1);
    expect((await problem(locked)).code).toBe('protected');
  });
});

describe('an archive', () => {
  test('gives back what was put in', () => {
    const files = new Map([
      ['a/b.xml', bytes('one')],
      ['ä.xml', new Uint8Array(70_000).fill(7)],
    ]);
    expect(unzip(zip(files), all, most(1e6))).toEqual({ ok: true, files });
  });

  test('is read as programs write it that say behind each file how long it was', () => {
    const files = new Map(
      ['a.xml', 'b/c.xml', 'd.png'].map((name) => [name, bytes(`${name} `.repeat(20_000))] as const),
    );
    const { 'd.png': _, ...texts } = Object.fromEntries(files);
    const unpacked = unzip(streamed(files), (name) => name.endsWith('.xml'), most(1e6));
    expect(unpacked).toEqual({ ok: true, files: new Map(Object.entries(texts)) });
  });

  test('is refused as soon as it is too large, wherever it is', () => {
    const one = bytes('x'.repeat(60_000));
    expect(
      unzip(
        streamed(
          new Map([
            ['a', one],
            ['b', one],
          ]),
        ),
        all,
        most(100_000),
      ),
    ).toEqual({ ok: false, why: 'too-large', beyond: 'would unpack to more than 100,000 bytes' });
    expect(
      unzip(
        zip(
          new Map([
            ['a', one],
            ['b', one],
          ]),
        ),
        all,
        most(120_000),
      ).ok,
    ).toBe(true);
  });

  test('with a part cut short is damaged', () => {
    const archive = packed('a', deflateRawSync(bytes('one two three')).subarray(0, 8), 13);
    expect(unzip(archive, all, most(1e6))).toEqual({ ok: false, why: 'damaged' });
  });

  test.each([[new Uint8Array(0)], [bytes('PK\x03\x04')], [zip(new Map([['a', bytes('one')]])).fill(255, 0, 8)]])(
    'that is damaged is said to be (%#)',
    (content) => {
      expect(unzip(content, all, most(1e6))).toEqual({ ok: false, why: 'damaged' });
    },
  );
});

/** So many bytes of each file, and of all. */
function most(bytes: number): Most {
  return { ofFile: () => bytes, ofAll: bytes };
}

/** An archive as it is written by who cannot go back to the head of a file. */
function streamed(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of files) {
    const file = new ZipDeflate(name);
    archive.add(file);
    file.push(content, true);
  }
  archive.end();
  return Buffer.concat(chunks);
}

/** An archive of one deflated file that says of it what it likes. */
function packed(name: string, content: Uint8Array, claimed: number, flags = 0): Uint8Array {
  const archive = zip(new Map([[name, new Uint8Array(content)]]));
  const view = new DataView(archive.buffer);
  const directory = view.getUint32(archive.length - 6, true);
  view.setUint16(6, flags, true);
  view.setUint16(8, 8, true);
  view.setUint16(directory + 8, flags, true);
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 24, claimed, true);
  return archive;
}
