import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf, NO_WORK, type Step, step } from '../../src/review/history';
import { libraryIn, type Saving } from '../../src/storage/comparison-repository';
import { putPartsAhead } from '../../src/storage/contents';
import { openDatabase } from '../../src/storage/database';
import { anyStep, COMPARISON, note } from '../review/steps';

let names = 0;
let time = 1_000;
const fresh = () => libraryIn(() => time, `library-${names++}`);
const CONTENT = { pair: null, comparison: COMPARISON, readOnly: false };

const saving = (id: string, steps: readonly Step[] = [], revision = 0): Saving => ({
  id,
  content: CONTENT,
  revision,
  steps,
  history: steps.reduce(step, historyOf(NO_WORK)),
});

describe('the library', () => {
  it('keeps a comparison from its first saving, under the headlines', async () => {
    const library = fresh();
    await library.save(saving('x', [{ type: 'add-note', note: note('n1') }]));
    expect(await library.list()).toMatchObject([
      { id: 'x', name: 'Port open again / Lindmouth back in business', notes: 1, created: time, deleted: null },
    ]);
    expect((await library.open('x'))?.content.comparison).toEqual(COMPARISON);
    expect(await library.open('y')).toBeNull();
  });

  it('gives back whatever was done to it, with all that can be undone', async () => {
    const library = fresh();
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.array(anyStep, { maxLength: 30 }), async (id, steps) => {
        const own = saving(id, steps);
        await library.save(own);
        expect((await library.open(id))?.kept.history).toEqual(own.history);
      }),
      { numRuns: 40 },
    );
  });

  it('renames, in a step that can be undone', async () => {
    const library = fresh();
    await library.save(saving('x'));
    await library.rename('x', 'The storm');
    expect(await library.list()).toMatchObject([{ name: 'The storm' }]);
    expect((await library.read('x'))?.history.past).toHaveLength(1);
  });

  it('duplicates: each goes its own way', async () => {
    const library = fresh();
    await library.save(saving('x'));
    await library.duplicate('x', 'y');
    await library.save(saving('y', [{ type: 'add-note', note: note('n1') }], 1));
    expect((await library.list()).map(({ id, notes, name }) => [id, notes, name.endsWith('(copy)')])).toEqual([
      ['x', 0, false],
      ['y', 1, false],
    ]);
  });

  it('deletes, and brings back for a day', async () => {
    const library = fresh();
    await library.save(saving('x'));
    await library.setDeleted('x', true);
    expect(await library.list()).toEqual([]);
    await library.setDeleted('x', false);
    expect(await library.list()).toHaveLength(1);
    await library.setDeleted('x', true);
    time += 25 * 60 * 60 * 1000;
    await library.list();
    expect(await library.open('x')).toBeNull();
  });

  it('remembers where it was last read', async () => {
    const library = fresh();
    await library.save(saving('x'));
    await library.setPlace('x', 'view=aligned');
    expect((await library.open('x'))?.entry.place).toBe('view=aligned');
  });

  it('keeps what was done when the texts are corrected, on another comparison of them', async () => {
    const library = fresh();
    await library.save(saving('x', [{ type: 'add-note', note: note('n1') }]));
    const corrected = { ...COMPARISON, observations: [] };
    await library.replace('x', { ...CONTENT, comparison: corrected });
    const opened = await library.open('x');
    expect(opened?.content.comparison).toEqual(corrected);
    expect(opened?.kept.history.present.notes).toHaveLength(1);
  });

  it('clears away parts of a comparison whose saving was cut off, and none that are needed', async () => {
    const library = fresh();
    await library.save(saving('x'));
    const database = await openDatabase(() => {}, `library-${names - 1}`);
    await putPartsAhead(database, { id: 'cut', ...CONTENT });
    await library.list();
    expect(new Set((await database.getAllKeys('parts')).map(([id]) => id))).toEqual(new Set(['x']));
    await putPartsAhead(database, { id: 'y', ...CONTENT });
    await database.delete('parts', ['y', 0]);
    await library.save(saving('y'));
    expect((await library.open('y'))?.content.comparison).toEqual(COMPARISON);
    database.close();
  });

  it('carries steps out on what another window has saved meanwhile', async () => {
    const library = fresh();
    await library.save(saving('x'));
    await library.save(saving('x', [{ type: 'add-note', note: note('n1') }], 1));
    const kept = await library.save(saving('x', [{ type: 'add-note', note: note('n2') }], 1));
    expect(kept.history.present.notes.map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(kept.revision).toBe(3);
  });
});
