import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyToHistory, type HistoryOperation, historyOf, NO_WORK } from '../../src/review/history';
import { createRepository, type SaveRequest } from '../../src/storage/comparison-repository';
import { putPartsAhead } from '../../src/storage/contents';
import { openDatabase } from '../../src/storage/database';
import { anyOperation, CLOSER, COMPARISON, note } from '../review/operations';

let names = 0;
let time = 1_000;
const fresh = () => createRepository(() => time, `library-${names++}`);
const CONTENT = { pair: null, comparison: COMPARISON, readOnly: false };

const saving = (id: string, operations: readonly HistoryOperation[] = [], revision = 0): SaveRequest => ({
  id,
  content: CONTENT,
  revision,
  operations,
  history: operations.reduce(applyToHistory, historyOf(NO_WORK)),
});

describe('the library', () => {
  it('keeps a comparison from its first saving, under the headlines', async () => {
    const repository = fresh();
    await repository.save(saving('x', [{ type: 'add-note', note: note('n1') }]));
    expect(await repository.list()).toMatchObject([
      { id: 'x', name: 'Port open again / Lindmouth back in business', notes: 1, created: time, deleted: null },
    ]);
    expect((await repository.read('x'))?.content.comparison).toEqual(COMPARISON);
    expect(await repository.read('y')).toBeNull();
  });

  it('gives back whatever was done to it, with all that can be undone', async () => {
    const repository = fresh();
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.array(anyOperation, { maxLength: 30 }), async (id, operations) => {
        const own = saving(id, operations);
        await repository.save(own);
        expect((await repository.read(id))?.record.history).toEqual(own.history);
      }),
      { numRuns: 40 },
    );
  });

  it('renames, in a step that can be undone', async () => {
    const repository = fresh();
    await repository.save(saving('x'));
    await repository.rename('x', 'The storm');
    expect(await repository.list()).toMatchObject([{ name: 'The storm' }]);
    expect((await repository.readRecord('x'))?.history.past).toHaveLength(1);
  });

  it('duplicates: each goes its own way', async () => {
    const repository = fresh();
    await repository.save(saving('x'));
    await repository.duplicate('x', 'y');
    await repository.save(saving('y', [{ type: 'add-note', note: note('n1') }], 1));
    expect((await repository.list()).map(({ id, notes, name }) => [id, notes, name.endsWith('(copy)')])).toEqual([
      ['x', 0, false],
      ['y', 1, false],
    ]);
  });

  it('deletes, and brings back for a day', async () => {
    const repository = fresh();
    await repository.save(saving('x'));
    await repository.setDeleted('x', true);
    expect(await repository.list()).toEqual([]);
    await repository.setDeleted('x', false);
    expect(await repository.list()).toHaveLength(1);
    await repository.setDeleted('x', true);
    time += 25 * 60 * 60 * 1000;
    await repository.purge();
    expect(await repository.read('x')).toBeNull();
  });

  it('remembers where it was last read', async () => {
    const repository = fresh();
    await repository.save(saving('x'));
    await repository.setPlace('x', 'view=aligned');
    expect((await repository.read('x'))?.entry.place).toBe('view=aligned');
  });

  it('keeps what was done when the texts are corrected, on another comparison of them', async () => {
    const repository = fresh();
    await repository.save(saving('x', [{ type: 'add-note', note: note('n1') }]));
    const corrected = { ...COMPARISON, observations: [] };
    await repository.replace('x', { ...CONTENT, comparison: corrected });
    const opened = await repository.read('x');
    expect(opened?.content.comparison).toEqual(corrected);
    expect(opened?.record.history.present.notes).toHaveLength(1);
  });

  it('takes a closer reading in the place of the quick one, with its work, once, and leaves its entry', async () => {
    const repository = fresh();
    await repository.save(saving('x', [{ type: 'add-note', note: note('n1') }]));
    const [entry] = await repository.list();
    time += 1_000;
    expect(await repository.readClosely('x', CLOSER)).toMatchObject({ revision: 2, readClosely: 2 });
    const opened = await repository.read('x');
    expect(opened?.content.comparison).toEqual(CLOSER);
    expect(opened?.record.history.present.notes).toHaveLength(1);
    expect(await repository.list()).toEqual([entry]);
    expect(await repository.readClosely('x', CLOSER)).toMatchObject({ revision: 2 });
    expect(await repository.save(saving('x', [], 2))).toMatchObject({ revision: 3, readClosely: 2 });
  });

  it('takes no closer reading of other texts, nor of what is gone', async () => {
    const repository = fresh();
    await repository.save(saving('x'));
    const [a, b] = CLOSER.reports;
    expect(await repository.readClosely('x', { ...CLOSER, reports: [{ ...a, text: 'corrected' }, b] })).toBeNull();
    expect(await repository.readClosely('y', CLOSER)).toBeNull();
    expect((await repository.read('x'))?.content.comparison).toEqual(COMPARISON);
    expect(await repository.list()).toHaveLength(1);
  });

  it('has all of a closer reading or none: what fails in the middle leaves the quick one', async () => {
    const repository = fresh();
    await repository.save(saving('x'));
    const { put } = IDBObjectStore.prototype;
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'kept') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(repository.readClosely('x', CLOSER)).rejects.toThrow('full');
    puts.mockRestore();
    const opened = await repository.read('x');
    expect(opened?.content.comparison).toEqual(COMPARISON);
    expect(opened?.record.revision).toBe(1);
  });

  it('clears away parts of a comparison whose saving was cut off, and none that are needed', async () => {
    const repository = fresh();
    await repository.save(saving('x'));
    const database = await openDatabase(() => {}, `library-${names - 1}`);
    await putPartsAhead(database, { id: 'cut', ...CONTENT });
    await repository.purge();
    expect(new Set((await database.getAllKeys('parts')).map(([id]) => id))).toEqual(new Set(['x']));
    await putPartsAhead(database, { id: 'y', ...CONTENT });
    await database.delete('parts', ['y', 0]);
    await repository.save(saving('y'));
    expect((await repository.read('y'))?.content.comparison).toEqual(COMPARISON);
    database.close();
  });

  it('carries operations out on what another window has saved meanwhile', async () => {
    const repository = fresh();
    await repository.save(saving('x'));
    await repository.save(saving('x', [{ type: 'add-note', note: note('n1') }], 1));
    const record = await repository.save(saving('x', [{ type: 'add-note', note: note('n2') }], 1));
    expect(record.history.present.notes.map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(record.revision).toBe(3);
  });
});
