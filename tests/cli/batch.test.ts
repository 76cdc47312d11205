import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { inOrder, runBatch } from '../../src/cli/batch';
import { streams } from './streams';

const one = { kind: 'batch', file: '-', jobs: 1, encoder: false } as const;
const pair = (id: string) =>
  JSON.stringify({ id, a: { sentences: ['The port is open.'] }, b: { sentences: ['The port is open again.'] } });
const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it('answers every line in order and goes on after a bad one', async () => {
  const io = streams(`${pair('x')}\nnope\n\n${JSON.stringify({ id: 'y', a: {} })}\n${pair('z')}`);
  expect(await runBatch(one, '', null, io)).toBe(0);
  const [x, bad, y, z] = parsed(io.out());
  expect([x.id, x.comparison.format, z.id]).toEqual(['x', 'parallax/comparison', 'z']);
  expect([bad.line, bad.error.code]).toEqual([2, 'bad-json']);
  expect([y.id, y.error.code]).toEqual(['y', 'bad-shape']);
});

it('keeps the links that a person gave, and no other', async () => {
  const line = { ...JSON.parse(pair('x')), links: [{ a: [0], b: [0] }] };
  const io = streams(JSON.stringify(line));
  await runBatch(one, '', null, io);
  const [{ comparison }] = parsed(io.out());
  expect(
    comparison.links.map((link: { a: string[]; b: string[]; origin: string }) => [link.a, link.b, link.origin]),
  ).toEqual([[['a0'], ['b0'], 'reader']]);
  expect(comparison.links[0].edits.length).toBeGreaterThan(0);
});

it('refuses a line above 8 MB by its id', async () => {
  const io = streams(`{"id":"big","a":{"text":"${'x'.repeat(9 * 1024 * 1024)}"}}\n${pair('next')}`);
  await runBatch(one, '', null, io);
  const [big, next] = parsed(io.out());
  expect(big).toMatchObject({ id: 'big', error: { code: 'too-large' } });
  expect(next.id).toBe('next');
});

it('refuses a page by what it holds, not by how it is written', async () => {
  const page = (id: string, html: string) =>
    JSON.stringify({
      id,
      a: { text: html, format: 'html' },
      b: { text: '<p>The port is open again.</p>', format: 'html' },
    });
  const story = '<article><p>The port is open.</p></article>';
  const lines = [
    page('roomy', `<body>${'\n \n'.repeat(30_000)}${story}</body>`),
    page('tags', `<body>${'<br>'.repeat(300_000)}${story}</body>`),
    page('long', `<body>${'<p>The port is open.</p>'.repeat(10_100)}</body>`),
  ];
  const io = streams(lines.join('\n'));
  await runBatch(one, '', null, io);
  const [roomy, tags, long] = parsed(io.out());
  expect(roomy.comparison.format).toBe('parallax/comparison');
  expect(tags.error).toEqual({ code: 'too-large', message: '“a” has 300,006 tags; the limit is 300,000.' });
  expect(long.error.message).toMatch(/^“a” has 10,\d{3} sentences; the limit is 10,000\.$/);
});

it.each(['constructor', '__proto__', 'toString', 'de-constructor', 'x-__proto__'])(
  'reads a text in “%s”',
  async (language) => {
    const line = JSON.parse(pair('x'));
    const io = streams(JSON.stringify({ ...line, a: { ...line.a, language } }));
    expect(await runBatch(one, '', null, io)).toBe(0);
    const [{ comparison, error }] = parsed(io.out());
    expect([error, comparison?.format]).toEqual([undefined, 'parallax/comparison']);
  },
);

it('reads a file, and says which one is not there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-'));
  const file = join(folder, 'pairs.jsonl');
  await writeFile(file, `${pair('x')}\n`);
  const io = streams();
  expect(await runBatch({ ...one, file }, '', null, io)).toBe(0);
  expect(parsed(io.out())).toHaveLength(1);
  expect(await runBatch({ ...one, file: join(folder, 'none') }, '', null, io)).toBe(1);
  expect(io.err()).toMatch(/^parallax: .*none: there is no such file\. Check the path\.\n$/);
});

it('stops reading when its reader has gone', async () => {
  const closed = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('closed'), { code: 'EPIPE' })),
  });
  closed.on('error', () => {});
  let asked = 0;
  async function* endless() {
    for (;;) {
      asked++;
      yield Buffer.from(`${pair('x')}\n`);
    }
  }
  const io = { ...streams(), stdin: endless() as unknown as NodeJS.ReadableStream, stdout: closed };
  await expect(runBatch(one, '', null, io)).rejects.toMatchObject({ code: 'EPIPE' });
  expect(asked).toBeLessThan(5);
});

it('hands on results in order, each as soon as it may, with a bounded number in work', async () => {
  let working = 0;
  let most = 0;
  const taken: number[] = [];
  async function* numbers() {
    for (let n = 0; n < 50; n++) yield n;
  }
  await inOrder(
    numbers(),
    async (n) => {
      most = Math.max(most, ++working);
      await new Promise((resolve) => setTimeout(resolve, n % 5 === 0 ? 8 : 1));
      return n;
    },
    async (n) => {
      working--;
      taken.push(n);
    },
    6,
  );
  expect(taken).toEqual([...Array(50).keys()]);
  expect(most).toBe(6);
});
