import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { FORMS } from '../../src/projections/export-form';
import { toJson } from '../../src/projections/saved-json';
import { exportedInTime } from '../exporters/exported';
import { HARBOUR } from '../exporters/sample';
import { streams } from './streams';

const PORT = `The port of Ostrel reopened on Monday after a storm that had kept its gates shut for nine days.
The harbour master said that crews would watch the northern pier closely through the week.
`;
const OTHER = `The port of Ostrel has reopened on Monday after a storm had kept its gates shut for eleven days.
“Crews will monitor the northern pier closely through the week,” the harbour master claimed.
`;

let folder = '';
let a = '';
let b = '';
let saved = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-'));
  [a, b, saved] = ['a.txt', 'b.md', 'saved.json'].map((name) => join(folder, name)) as [string, string, string];
  await writeFile(a, PORT);
  await writeFile(b, OTHER);
  await writeFile(saved, toJson(HARBOUR));
});

const program = { file: '', reader: '', version: '1.2.3' };
async function parallax(argv: string[], input = '') {
  const io = streams(input);
  const status = await run(argv, program, io);
  return { status, out: io.out(), err: io.err() };
}

describe('parallax compare', () => {
  it('writes JSON to standard output and nothing else', async () => {
    const { status, out, err } = await parallax(['compare', a, b]);
    expect([status, err, out.endsWith('}\n')]).toEqual([0, '', true]);
    expect(JSON.parse(out).reports.map((report: { text: string }) => report.text)).toEqual([PORT, OTHER]);
  });

  it('reads one of the two from standard input, with the same result', async () => {
    expect((await parallax(['compare', '-', b], PORT)).out).toBe((await parallax(['compare', a, b])).out);
  });

  it('writes a page to a file', async () => {
    const out = join(folder, 'page.html');
    expect(await parallax(['compare', a, b, '--to', 'html', '--out', out])).toEqual({ status: 0, out: '', err: '' });
    expect(await readFile(out, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('exports a saved comparison again, byte for byte', async () => {
    expect(await parallax(['compare', saved])).toEqual({ status: 0, out: toJson(HARBOUR), err: '' });
    expect((await parallax(['compare', saved, '--to', 'html'])).out).toContain('Port Open Again');
  });

  it.each(FORMS)('writes %s: the same bytes as the exporter, and twice the same', async (form) => {
    const out = join(folder, `out.${form}`);
    const write = async () => {
      expect(await parallax(['compare', saved, '--to', form, '--out', out])).toEqual({ status: 0, out: '', err: '' });
      return readFile(out);
    };
    const bytes = await write();
    expect(bytes.equals(Buffer.from(await exportedInTime(HARBOUR, form)))).toBe(true);
    expect(bytes.equals(await write())).toBe(true);
  });

  it.each([
    ['a file that is not there', () => ['compare', join(folder, 'none.txt'), b], /none\.txt: there is no such file/],
    ['a folder', () => ['compare', a, folder], /is a folder/],
    ['an empty input', () => ['compare', a, '-'], /standard input.* is empty/],
    ['JSON of something else', () => ['compare', '-'], /standard input: is not JSON/],
    ['a place that is not there', () => ['compare', saved, '--out', join(folder, 'no', 'c')], /no such folder/],
  ])('ends with 1 and one line for %s', async (_name, argv, message) => {
    const { status, out, err } = await parallax(argv());
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('notes on standard error when both are the same text, and still does it', async () => {
    const { status, out, err } = await parallax(['compare', a, a]);
    expect([status, JSON.parse(out).format]).toEqual([0, 'parallax/comparison']);
    expect(err).toMatch(/^parallax: note: .+\n$/);
  });
});

describe('parallax', () => {
  it('ends with 2 on wrong usage', async () => {
    const { status, out, err } = await parallax(['compare', a, b, '--to', 'exe']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe(
      'parallax: --to writes json, html, md, docx, csv, xlsx, tei, annotations, not “exe”. See parallax --help.\n',
    );
  });

  it('tells its version and how it is used', async () => {
    expect((await parallax(['--version'])).out).toBe('1.2.3\n');
    expect((await parallax(['--help'])).out).toContain('parallax compare A B');
  });
});
