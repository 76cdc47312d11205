import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/exporters/content';
import { EVERYTHING, FILES, FORMS } from '../../src/projections/export-form';
import { readSaved } from '../../src/sources/saved/read';
import { exported, exportedInTime, reviewed } from './exported';
import { NOTED } from './noted';
import { TOLD } from './told';

const TEXTS = FORMS.filter((form) => form !== 'docx' && form !== 'xlsx');

describe('a small comparison with notes', () => {
  it.each(TEXTS)('as %s', async (form) => {
    await expect(exported(NOTED, form)).toMatchFileSnapshot(`golden/storm.${FILES[form].extension}`);
  });

  it.each(['document', 'comments'])('as a Word document: its %s', async (part) => {
    const files = unzipSync(exported(NOTED, 'docx') as Uint8Array);
    const xml = strFromU8(files[`word/${part}.xml`] ?? new Uint8Array());
    await expect(xml.replace(/(<\/w:(?:p|tc|tr|tbl|comment)>)/g, '$1\n')).toMatchFileSnapshot(
      `golden/storm.docx.${part}.xml`,
    );
  });

  it.each(TEXTS)('with what differs told first, as %s', async (form) => {
    await expect(exported(TOLD, form)).toMatchFileSnapshot(`golden/storm-told.${FILES[form].extension}`);
  });

  it.each(FORMS)('is the same bytes twice as %s', async (form) => {
    expect(await exportedInTime(structuredClone(NOTED), form)).toEqual(await exportedInTime(NOTED, form));
  });

  it('is read again from its saved file, and written the same', () => {
    const text = exported(NOTED, 'json') as string;
    const read = readSaved(new TextEncoder().encode(text));
    expect(read.ok && exported(read.saved.comparisons[0] ?? NOTED, 'json')).toBe(text);
  });
});

describe('what is exported', () => {
  const content = contentOf(reviewed(NOTED));

  it('numbers notes as they stand; then those on the whole or on the page; then those whose words are gone', () => {
    expect(content.notes.map(({ number, note, row }) => [number, note.id.slice(0, 5), row])).toEqual([
      [1, 'title', 1],
      [2, '3f0c8', 3],
      [3, 'whole', null],
      [4, 'page', null],
      [5, 'lost', null],
    ]);
  });

  it('leaves out what was rejected, and kinds that nobody asked for', () => {
    const [row] = content.rows.filter(({ number }) => number === 3);
    expect(row?.kind === 'shared' && row.differences.map(({ a, b }) => [a, b])).toEqual([['watch', 'monitor']]);
    expect(row?.kind === 'shared' && row.observations.map(({ id }) => id)).toEqual(['o0']);
    expect(content.beside.map(({ id }) => id)).toEqual(['o1']);
    for (const form of TEXTS.filter((own) => own !== 'json'))
      expect(exported(NOTED, form)).not.toContain('must not be exported');
  });

  it.each([
    ['all', 4, 5],
    ['differences', 3, 5],
    ['noted', 2, 5],
    ['starred', 1, 1],
  ] as const)('%s: %i passages, %i notes', (what, rows, notes) => {
    const chosen = contentOf(reviewed(NOTED), { ...EVERYTHING, what });
    expect([chosen.rows.length, chosen.notes.length, chosen.isWhole]).toEqual([rows, notes, what === 'all']);
  });

  it.each(['html', 'md', 'tei'] as const)('says in %s that it is a part', (form) => {
    expect(exported(NOTED, form)).not.toContain('are here');
    expect(exported(NOTED, form, { ...EVERYTHING, what: 'noted' })).toContain('Only the passages with notes are here.');
  });

  it('holds the kinds of observation that are asked for, and no others', () => {
    const chosen = contentOf(reviewed(NOTED), { ...EVERYTHING, kinds: ['loaded-word'] });
    expect(chosen.rows.flatMap((row) => (row.kind === 'shared' ? row.observations : [])).map(({ id }) => id)).toEqual([
      'o3',
    ]);
    expect(chosen.beside).toEqual([]);
  });

  it('shows the beginning alone where that is enough', () => {
    const chosen = contentOf(reviewed(NOTED), { ...EVERYTHING, most: 1 });
    expect([chosen.rows.length, chosen.allRows, chosen.isWhole]).toEqual([1, 4, false]);
  });
});
