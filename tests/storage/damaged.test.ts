import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/projections/saved-json';
import { applyToHistory, historyOf, NO_WORK } from '../../src/review/history';
import { createRepository } from '../../src/storage/comparison-repository';
import { openDatabase } from '../../src/storage/database';
import { DamagedRecord, failureMessage } from '../../src/storage/failures';
import { rawFile } from '../../src/storage/raw-file';
import { holds } from '../fuzz/holds';
import { COMPARISON, note } from '../review/operations';
import { damagedAt, ODD, type Row } from './damage';
import { lay } from './lay';

const HISTORY = applyToHistory(historyOf(NO_WORK), { type: 'add-note', note: note('n1') });
const CONTENT = { pair: null, comparison: COMPARISON, readOnly: false };
const STORES = ['entries', 'contents', 'parts', 'kept'] as const;
type Store = (typeof STORES)[number];

/** A library of two comparisons, “x” and “y”, and the way to put anything in the place of a row of it. */
async function library() {
  // In a browser of its own, which is forgotten with it.
  Reflect.set(globalThis, 'indexedDB', new IDBFactory());
  const name = 'damaged';
  const repository = createRepository(() => 1_000, name);
  for (const id of ['x', 'y'])
    await repository.save({ id, content: CONTENT, revision: 0, operations: [], history: HISTORY });
  const database = await openDatabase(() => {}, name);
  const rows = async (store: Store) =>
    ((await database.getAll(store)) as { id: string }[]).filter(({ id }) => id === 'x') as unknown as Row[];
  const put = (store: Store, row: unknown) => database.put(store, row as never);
  const remove = (store: Store, key: unknown) => database.delete(store, key as never);
  return { repository, rows, put, remove, close: () => database.close() };
}

type Library = Awaited<ReturnType<typeof library>>;

/** Whatever lies under “x”: it is told, can be taken along and deleted, and “y” is as it was. */
async function isHandled({ repository }: Library): Promise<void> {
  const listed = await repository.list();
  const [other] = listed.filter(({ id }) => id === 'y');
  expect(other).toMatchObject({ id: 'y', notes: 1 });
  expect(other?.damaged).toBeUndefined();
  // What the library shows of any row is there.
  for (const { name, titles, outlets, opened } of listed)
    expect([typeof name, titles.length, outlets.length, typeof opened]).toEqual(['string', 2, 2, 'number']);
  expect((await repository.read('y'))?.content.comparison).toEqual(COMPARISON);

  const found = await repository.read('x').catch((error: unknown) => error);
  if (found instanceof Error) {
    expect(found).toBeInstanceOf(DamagedRecord);
    expect((await repository.list()).every(({ id, damaged }) => id === 'y' || damaged)).toBe(true);
    const { text } = rawFile('x', await repository.readRaw('x'));
    expect(JSON.parse(text)).toMatchObject({ format: 'parallax/damaged', id: 'x' });
  } else if (found !== null) {
    const { content, record } = found as NonNullable<Awaited<ReturnType<typeof repository.read>>>;
    toJson(content.comparison);
    const operation = { type: 'add-note', note: note('n2') } as const;
    const history = applyToHistory(record.history, operation);
    await repository.save({ id: 'x', content, revision: record.revision, operations: [operation], history });
    expect((await repository.read('x'))?.record.history.present.notes.map(({ id }) => id)).toContain('n2');
  }
  await repository.purge();
  await repository.setDeleted('x', true);
  expect((await repository.list()).map(({ id }) => id)).toEqual(['y']);
}

describe('a damaged comparison of the library', () => {
  it.each<[string, (library: Library) => Promise<unknown>]>([
    ['an entry without titles', async ({ put }) => put('entries', { id: 'x', outlets: [null, null], deleted: null })],
    ['an entry that is only a name', async ({ put }) => put('entries', { id: 'x' })],
    ['no entry', async ({ remove }) => remove('entries', 'x')],
    ['no content', async ({ remove }) => remove('contents', 'x')],
    ['no record', async ({ remove }) => remove('kept', 'x')],
    ['a record alone', async ({ remove }) => [await remove('entries', 'x'), await remove('contents', 'x')]],
    ['a missing part', async ({ remove }) => remove('parts', ['x', 0])],
    ['a part too many', async ({ put }) => put('parts', { id: 'x', number: 99, list: 6, entries: [] })],
    [
      'a part of a list that is none',
      async ({ put }) => put('parts', { id: 'x', number: 0, list: 'links', entries: [] }),
    ],
    [
      'a part of what is no number',
      async ({ put }) => put('parts', { id: 'x', number: 0, list: { toString: 5 }, entries: [] }),
    ],
    ['a part of nothing', async ({ put }) => put('parts', { id: 'x', number: 0, list: 0, entries: [null, 7, 'x'] })],
    ['parts beyond number', async ({ rows, put }) => put('contents', { ...(await rows('contents'))[0], parts: 1e9 })],
    ['a content that is no comparison', async ({ put }) => put('contents', { id: 'x', parts: 0, comparison: 5 })],
    ['a record without its work', async ({ put }) => put('kept', { id: 'x', revision: 1, history: { past: [] } })],
  ])('%s', async (_, damage) => {
    const own = await library();
    await damage(own);
    await isHandled(own);
    own.close();
  });

  it('is made whole where only its entry was lost, and then listed as others', async () => {
    const { repository, put, close } = await library();
    await put('entries', { id: 'x', name: 'The storm' });
    expect((await repository.list()).find(({ id }) => id === 'x')).toMatchObject({ name: 'The storm', damaged: true });
    expect((await repository.read('x'))?.record.history).toEqual(HISTORY);
    await repository.markOpened('x');
    const [entry] = (await repository.list()).filter(({ id }) => id === 'x');
    expect(entry).toMatchObject({ notes: 1, titles: ['Port open again', 'Lindmouth back in business'] });
    expect(entry?.damaged).toBeUndefined();
    close();
  });

  it('keeps nobody from the library where it is brought to a newer version', async () => {
    const broken = { id: 'x', comparison: { reports: 'none' } };
    const whole = { id: 'y', ...CONTENT };
    const keyPath = 'id';
    await lay('old-damaged', {
      version: 1,
      stores: {
        entries: { keyPath, rows: [] },
        contents: { keyPath, rows: [broken, whole] },
        kept: { keyPath, rows: [] },
      },
    });
    const repository = createRepository(() => 1_000, 'old-damaged');
    expect((await repository.list()).map(({ id, damaged }) => [id, damaged]).sort()).toEqual([
      ['x', true],
      ['y', true],
    ]);
    expect((await repository.readRaw('x')).content).toEqual(broken);
  });

  it('is written down though it holds what JSON has no form for', () => {
    const ring: Row = { big: 5n, map: new Map([['a', 1]]), none: undefined, date: new Date(0) };
    ring.self = ring;
    const twice = { text: 'twice' };
    const raw = { entry: ring, content: [twice, twice], parts: [], record: null };
    expect(JSON.parse(rawFile('x', raw).text)).toMatchObject({
      entry: { big: '5', map: [['a', 1]], self: '(a part that holds itself)' },
      content: [twice, twice],
    });
    expect(failureMessage(new DamagedRecord())).toMatch(/can be saved as a file\.$/);
  });

  it('whatever is damaged in it', async () => {
    const cases = fc.tuple(fc.constantFrom(...STORES), fc.array(fc.nat(), { maxLength: 9 }), ODD);
    await holds('database: a damaged row, in the library', cases, async ([store, way, odd]) => {
      const own = await library();
      const rows = await own.rows(store);
      const row = rows[(way[0] ?? 0) % Math.max(1, rows.length)];
      if (row) await own.put(store, damagedAt(row, way.slice(1), odd));
      await isHandled(own);
      own.close();
    });
  });
});
