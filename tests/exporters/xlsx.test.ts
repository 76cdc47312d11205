import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportedInTime } from './exported';
import { NOTED } from './noted';
import { sample } from './sample';
import { TOLD } from './told';

/** The one sheet of a workbook, with its strings in their places. */
async function sheetOf(comparison: typeof NOTED): Promise<string> {
  const files = unzipSync((await exportedInTime(comparison, 'xlsx')) as Uint8Array);
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, own]) => own);
  return xml('xl/worksheets/sheet1.xml').replace(/t="s"><v>(\d+)<\/v>/g, (_, at) => `>“${strings[Number(at)]}”`);
}

describe('a spreadsheet', () => {
  it('has words as text whatever they look like, and numbers as numbers', async () => {
    const sheet = await sheetOf(
      sample({ sentences: ['T', 'It was 3/4 then'] }, { sentences: ['T', 'It was 8:30 then'] }, [
        { a: 1, b: 1, changed: [['3/4', '8:30']] },
      ]),
    );
    expect(sheet).toContain('“3/4”');
    expect(sheet).toContain('“8:30”');
    expect(sheet).toMatch(/<c r="[KL]\d+"[^>]*><v>\d+<\/v>/);
  });

  it('keeps its head in sight and has a filter on each column', async () => {
    const sheet = await sheetOf(TOLD);
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<autoFilter ref="A1:U\d+"\/>/);
    expect(sheet).toMatch(/<c r="A1"[^>]*>“record”/);
  });

  it('has the day on which a note was written as a day', async () => {
    expect(await sheetOf(NOTED)).toMatch(/<c r="S\d+" s="\d+"(?: t="n")?><v>4\d{4}(?:\.\d+)?<\/v>/);
  });
});
