import { describe, expect, test } from 'vitest';
import { MAX_WORD_TAGS } from '../../src/model/limits';
import { readSource } from '../../src/sources/file';
import { kindOf } from '../../src/sources/kind';
import { readAlone } from '../engine/resources';
import { PARAGRAPHS, TITLE } from './article';
import { contentOf, openDocument, packed } from './open-document';
import { ofStory, readWell, textsOf } from './reading';

async function problem(content: Uint8Array, name = 'a.odt') {
  const read = await readSource(content, name);
  if (read.ok) throw new Error('was read');
  return read.problem;
}

const last = async (more: string, count: number) =>
  textsOf((await readWell(openDocument(TITLE, PARAGRAPHS, more), 'a.odt')).source, ofStory).slice(-count);

describe('an OpenDocument text', () => {
  test('is its title and paragraphs, whatever its name', async () => {
    const { source } = await readWell(openDocument(TITLE, PARAGRAPHS), 'download');
    expect(textsOf(source, ofStory)).toEqual([TITLE, ...PARAGRAPHS]);
    expect(await readAlone(source)).toMatchObject({ title: TITLE, author: null, published: null });
  });

  test('has headings, lists, tables, quotations and captions', async () => {
    const more = `<text:h text:outline-level="2">What comes <text:span>next</text:span></text:h>
      <text:list><text:list-item><text:p>The gates close on Thursday.</text:p></text:list-item></text:list>
      <text:p text:style-name="Quotations">“It has stood since 1911.”</text:p>
      <table:table><table:table-row><table:table-cell><text:p>Pier</text:p></table:table-cell><table:table-cell><text:p>Open</text:p></table:table-cell></table:table-row></table:table>
      <text:p text:style-name="P2">Figure 1: the pier</text:p>`;
    const { source } = await readWell(openDocument(TITLE, PARAGRAPHS, more), 'a.odt');
    const own = source.structure?.slice(-6).map(({ kind, span }) => [kind, source.text.slice(...span)]);
    expect(own?.slice(0, 3)).toEqual([
      ['heading', 'What comes next'],
      ['list-item', 'The gates close on Thursday.'],
      ['quotation', '“It has stood since 1911.”'],
    ]);
    expect(own?.at(-1)).toEqual(['caption', 'Figure 1: the pier']);
    expect(source.text).toContain('Open');
  });

  test('has spaces, breaks and words in spans as they show', async () => {
    const more =
      '<text:p>The<text:s text:c="3"/>pier<text:tab/>is <text:span text:style-name="T9">o</text:span>pen &amp; dry.<text:line-break/>Come.</text:p>';
    expect(await last(more, 1)).toEqual(['The pier is open & dry. Come.']);
  });

  test('has its notes at the end, without their marks, and boxes behind the paragraph they are tied to', async () => {
    const more = `<text:p>The pier <draw:frame><draw:text-box><text:p>A box.</text:p></draw:text-box></draw:frame>is open.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Since Monday.</text:p></text:note-body></text:note></text:p><text:p>Last.</text:p>`;
    expect(await last(more, 4)).toEqual(['The pier is open.', 'A box.', 'Last.', 'Since Monday.']);
  });

  test('has neither what was deleted or hidden nor what was remarked', async () => {
    const more = `<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>The pier is <text:span text:style-name="T1">hidden </text:span><text:span text:style-name="T2">struck </text:span>open.<office:annotation><dc:creator>Desk</dc:creator><text:p>Check this.</text:p></office:annotation></text:p>`;
    expect(await last(more, 2)).toEqual([PARAGRAPHS.at(-1), 'The pier is open.']);
  });
});

describe('an OpenDocument text that cannot be read', () => {
  test('because it breaks off', async () => {
    const whole = openDocument(TITLE, PARAGRAPHS);
    expect((await problem(whole.subarray(0, whole.length - 300))).message).toContain('is a damaged OpenDocument text');
    expect((await problem(packed('<office:document-content>'))).code).toBe('damaged');
  });

  test('because it is locked by a password', async () => {
    const locked = packed('x', '', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');
    expect((await problem(locked)).code).toBe('protected');
  });

  test('because it has too many elements, or would unpack to too much', async () => {
    expect((await problem(packed(contentOf('<text:p/>'.repeat(MAX_WORD_TAGS))))).code).toBe('too-large');
    expect((await problem(packed(contentOf('a'.repeat(25_000_000))))).code).toBe('too-large');
  });

  test('because it is no text', () => {
    const sheet = `${'PK\x03\x04'.padEnd(30, '\0')}mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK`;
    expect(kindOf(Buffer.from(sheet, 'latin1'), 'a.odt')).toMatchObject({ kind: 'foreign' });
  });

  test('in linear time, however its elements stand', async () => {
    const deep = contentOf(`${'<text:span>'.repeat(90_000)}${'<text:p>'.repeat(90_000)}`);
    const started = performance.now();
    await readSource(packed(deep), 'a.odt');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
