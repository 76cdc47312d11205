import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { openPool } from '../../src/cli/pool';

/** A worker that gives back what it is given, and dies of a line that says so. */
const WORKER = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ bytes }) => {
  const given = new TextDecoder().decode(Uint8Array.from(bytes));
  if (given.includes('die')) throw new Error('dead');
  parentPort.postMessage({ bytes: new TextEncoder().encode(given + ';'), notes: [] });
});
`;

let program = '';
beforeAll(async () => {
  program = join(await mkdtemp(join(tmpdir(), 'parallax-')), 'worker.mjs');
  await writeFile(program, WORKER);
});

const lines = (...texts: string[]) =>
  texts.map((text, k) => ({ number: k + 1, bytes: new TextEncoder().encode(text), cut: false }));

it('loses the line that a thread dies of, and no other', async () => {
  const pool = openPool(program, 2, null);
  const answers = await Promise.all([
    pool.answer(lines('a', '{"id":7,"die":1}', 'c')),
    pool.answer(lines('d', 'e')),
    pool.answer(lines('die')),
  ]);
  await pool.close();
  const lost = (who: string) =>
    `{${who},"error":{"code":"failed","message":"The worker that compared this pair broke off: Error: dead"}}\n`;
  expect(answers.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([
    `a;${lost('"id":7')}c;`,
    'de;',
    lost('"line":1'),
  ]);
});
