// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/exporters/content';
import { EVERYTHING, FORMS, type Wanted } from '../../src/projections/export-form';
import { exported, exportedInTime, reviewed } from './exported';
import { NOTED } from './noted';
import { TOLD } from './told';

const page = (wanted: Partial<Wanted> = {}, comparison = TOLD) =>
  new DOMParser().parseFromString(exported(comparison, 'html', { ...EVERYTHING, ...wanted }) as string, 'text/html');
const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const text = async (form: (typeof FORMS)[number]) => {
  const file = await exportedInTime(TOLD, form);
  return typeof file === 'string'
    ? file
    : Object.values(unzipSync(file))
        .map((own) => strFromU8(own))
        .join('\n');
};

describe('page one', () => {
  const items = [...page().querySelectorAll('.differs li')];

  it('tells what differs by rank, the starred first, with both wordings and one sentence', () => {
    expect(items.map((item) => words(item))).toEqual([
      '1 B Twelve ships wait outside. A: nowhere · Only B counts the ships. · starred',
      '2 A Port reopens B Port Open Again The headlines differ.',
      '3 A Crews watch the pier closely. B Crews monitor the pier closely, One can be closer than the other.',
    ]);
  });

  it('leads to the passage of each, and the numbers in the text lead back', () => {
    const all = page();
    for (const link of all.querySelectorAll('.differs a, sup.rank a'))
      expect(all.querySelector(link.getAttribute('href') ?? ''), link.outerHTML).not.toBeNull();
    expect([...all.querySelectorAll('td mark.told')].map((own) => [own.className, words(own)])).toEqual([
      ['a told', 'reopens'],
      ['b told', 'Again'],
      ['b told', 'Twelve'],
      ['a told', 'watch'],
      ['b told', 'monitor'],
    ]);
    expect([...all.querySelectorAll('td sup.rank')].map(words)).toEqual(['2', '2', '1', '3', '3']);
  });

  it.each(['html', 'md', 'docx'] as const)('stands before the table in %s', async (form) => {
    const file = await text(form);
    const at = file.indexOf('What differs');
    expect(at).toBeGreaterThan(0);
    expect(file.indexOf('Only B counts the ships.')).toBeGreaterThan(at);
    expect(file.search(/<table|<w:tbl>|## 1 ·/)).toBeGreaterThan(file.indexOf('One can be closer'));
  });

  it.each(FORMS.filter((form) => form !== 'json'))('leaves out in %s what was rejected', async (form) => {
    expect(await text(form)).not.toContain('must not be exported');
  });

  it('goes with the notes or the stars alone', () => {
    const numbers = (wanted: Partial<Wanted>) =>
      contentOf(reviewed(TOLD), { ...EVERYTHING, ...wanted }).told.map(({ number }) => number);
    expect(numbers({ what: 'noted' })).toEqual([2, 3]);
    expect(numbers({ what: 'starred' })).toEqual([1]);
    expect(contentOf(reviewed(TOLD), { ...EVERYTHING, what: 'starred' }).rows.map(({ number }) => number)).toEqual([
      2, 3,
    ]);
  });
});

describe('marks', () => {
  /** The same passage without the highlight of its one difference. */
  const untold = { ...TOLD, highlights: [] };
  const marks = (wanted: Partial<Wanted>, comparison = TOLD) =>
    [...page(wanted, comparison).querySelectorAll('td mark')].map((own) => [own.className, words(own)]);

  it('are a hair line where no highlight tells the difference', () => {
    expect(marks({}, untold)).toEqual([
      ['a hair', 'watch'],
      ['b hair', 'monitor'],
    ]);
  });

  it('are none on small words, tense, form, spelling, unless these are sought', () => {
    const small = {
      ...untold,
      links: untold.links.map((link) => ({
        ...link,
        edits: link.edits.map((edit) => (edit.kind === 'changed' ? { ...edit, shifts: ['tense' as const] } : edit)),
      })),
    };
    expect(marks({}, small)).toEqual([]);
    expect(marks({ choice: { kinds: ['tense'], ignoring: [] } }, small)).toHaveLength(2);
    expect(page({}, small).querySelectorAll('.said details li')).toHaveLength(1);
  });

  it('obey the switch of the screen', () => {
    expect(marks({ marks: 'none' })).toEqual([]);
    expect(page({ marks: 'none' }).querySelector('.legend')).toBeNull();
  });

  it('obey the filter: other differences are neither marked, nor listed, nor told first', () => {
    const choice = { kinds: ['number' as const], ignoring: [] };
    const all = page({ choice }, TOLD);
    expect([all.querySelectorAll('td mark, .differs li').length, all.querySelectorAll('.said details').length]).toEqual(
      [0, 0],
    );
    expect(words(all.querySelector('.summary'))).toContain('Of the differences only these kinds: number.');
    expect(exported(TOLD, 'csv', { ...EVERYTHING, choice })).not.toMatch(/^(difference|what differs),/m);
    const kept = page({ choice: { kinds: ['synonym'], ignoring: [] } });
    expect([...kept.querySelectorAll('.differs .number')].map(words)).toEqual(['3']);
  });
});

describe('rank and kind', () => {
  it('are columns of the table, for what a highlight comes from too', () => {
    const lines = (exported(TOLD, 'csv') as string).split('\r\n');
    const ranked = lines
      .filter((line) => /,[1-9],1?$/.test(line))
      .map((line) => [line.split(',').slice(0, 2).join(), line.split(',').at(-2)]);
    expect(ranked).toEqual([
      ['what differs,Only in B', '1'],
      ['what differs,Headlines', '2'],
      ['what differs,Wording', '3'],
      ['difference,changed: another word', '3'],
    ]);
  });

  it('are tags of an annotation with a target on each side', () => {
    const { first } = JSON.parse(exported(TOLD, 'annotations') as string);
    const own = first.items.find(({ id }: { id: string }) => id.endsWith(':highlight:h1'));
    expect(own.body.map(({ value }: { value: string }) => value)).toEqual([
      'One can be closer than the other.',
      'Wording',
      'rank 3',
    ]);
    expect(own.target).toHaveLength(2);
  });

  it('are told in TEI before the passages', () => {
    expect(exported(TOLD, 'tei')).toContain(
      '<note type="what-differs" subtype="wording" n="3" target="#passage-3"><p><quote source="#A">watch</quote> <quote source="#B">monitor</quote></p><p>One can be closer than the other.</p></note>',
    );
  });
});

it('an older comparison has no page one, and every difference marked alike', () => {
  const old = page({}, NOTED);
  expect(old.querySelector('.differs')).toBeNull();
  expect([...old.querySelectorAll('td mark')].map(({ className }) => className)).toEqual(['a', 'b']);
  expect(old.querySelectorAll('.said details')).toHaveLength(0);
});
