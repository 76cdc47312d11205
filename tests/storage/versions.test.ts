import { WITHOUT_LEXICON } from '../engine/resources';
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rework } from '../../src/review/rework';
import { createRepository } from '../../src/storage/comparison-repository';

/** A repository as a version of the database left it: its stores with their keys and rows. */
interface Copy {
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly keyPath: string | string[]; readonly rows: readonly unknown[] }>>;
}

const folder = 'tests/storage/versions';
const copies = readdirSync(folder).filter((name) => name.endsWith('.json'));

function lay(name: string, { version, stores }: Copy): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, rows }] of Object.entries(stores)) {
        const table = request.result.createObjectStore(store, { keyPath });
        for (const row of rows) table.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

it.each(copies)('the library of %s is brought up to this version with everything in it', async (file) => {
  const copy: Copy = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  await lay(file, copy);
  const repository = createRepository(() => 2_000_000_000_000, file);
  const [entry] = await repository.list();
  expect(entry).toMatchObject({ name: 'The storm', notes: 1 });
  const opened = await repository.read(entry?.id ?? '');
  const { comparison } = opened?.content ?? {};
  const present = opened?.record.history.present;
  if (!comparison || !present) throw new Error('nothing kept');
  expect(present.notes[0]?.text).toBe('Both say so.');
  expect(opened?.record.history.past.length).toBeGreaterThan(0);
  const made = await rework(comparison, present, WITHOUT_LEXICON);
  expect(made.links.filter(({ origin }) => origin === 'reader')).toHaveLength(1);
});
