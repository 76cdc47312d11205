import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { historyOf, NO_WORK } from '../../src/review/history';
import { type Keeper, keep } from '../../src/storage/autosave';
import { type Library, libraryIn } from '../../src/storage/comparison-repository';
import type { Windows } from '../../src/storage/cross-tab-channel';
import { COMPARISON, doing, note, typed } from '../review/steps';

const CONTENT = { pair: null, comparison: COMPARISON, readOnly: false };
const NEW = (id: string) => ({ id, revision: 0, history: historyOf(NO_WORK) });
let names = 0;
const fresh = () => libraryIn(Date.now, `keeper-${names++}`);
const notes = (keeper: Keeper) => keeper.now().history.present.notes.map(({ id }) => id);

/** The windows of one browser: what one tells, the others hear. */
function browser(): () => Windows {
  const windows: Set<Parameters<Windows['follow']>[0]>[] = [];
  return () => {
    const own: (typeof windows)[number] = new Set();
    windows.push(own);
    return {
      tell: (id, revision) => {
        for (const other of windows) if (other !== own) for (const listener of other) listener(id, revision);
      },
      follow: (listener) => {
        own.add(listener);
        return () => own.delete(listener);
      },
    };
  };
}

describe('what a reader does', () => {
  it('is kept by itself within a second', async () => {
    const library = fresh();
    const keeper = keep(NEW('x'), CONTENT, library, browser()());
    keeper.take({ type: 'add-note', note: note('n1') });
    expect(notes(keeper)).toEqual(['n1']);
    await vi.waitFor(async () => expect((await library.read('x'))?.history.present.notes).toHaveLength(1), 1_000);
    await vi.waitFor(() => expect(keeper.now().saved).toBe('saved'));
  });

  it('is all that is kept: a comparison to which nothing was done is not', async () => {
    const library = fresh();
    const keeper = keep(NEW('x'), CONTENT, library, browser()());
    const leave = keeper.follow();
    await keeper.save();
    await leave();
    expect(await library.list()).toEqual([]);
    await keeper.begin();
    expect(await library.list()).toHaveLength(1);
  });

  it('is whole when saving is slow and the reader is quick', async () => {
    const library = fresh();
    const slow = {
      ...library,
      save: async (own: Parameters<Library['save']>[0]) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return library.save(own);
      },
    };
    const keeper = keep(NEW('x'), CONTENT, slow, browser()());
    keeper.take({ type: 'add-note', note: note('n1') });
    const first = keeper.save();
    for (const text of ['a', 'ab', 'abc']) keeper.take(typed('n1', text));
    await first;
    await keeper.save();
    expect((await library.read('x'))?.history.present.notes[0]?.text).toBe('abc');
    expect(keeper.now().history.present.notes[0]?.text).toBe('abc');
  });

  it('is told when it cannot be kept, and kept when it can again', async () => {
    const library = fresh();
    let full = true;
    const keeper = keep(
      NEW('x'),
      CONTENT,
      {
        ...library,
        save: (own) => (full ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : library.save(own)),
      },
      browser()(),
    );
    keeper.take({ type: 'add-note', note: note('n1') });
    await keeper.save();
    expect(keeper.now()).toMatchObject({ saved: 'failed', problem: expect.stringContaining('no room left') });
    keeper.take({ type: 'add-note', note: note('n2') });
    full = false;
    await keeper.save();
    expect(keeper.now()).toMatchObject({ saved: 'saved', problem: null });
    expect((await library.read('x'))?.history.present.notes).toHaveLength(2);
  });

  it('changes nothing of a file that is only read', async () => {
    const library = fresh();
    const keeper = keep(NEW('x'), { ...CONTENT, readOnly: true }, library, browser()());
    keeper.take({ type: 'add-note', note: note('n1') });
    await keeper.save();
    expect(notes(keeper)).toEqual([]);
    expect(await library.read('x')).toBeNull();
  });
});

describe('two windows on one comparison', () => {
  it('follow each other', async () => {
    const library = fresh();
    const window = browser();
    const one = keep(NEW('x'), CONTENT, library, window());
    await one.begin();
    const kept = await library.read('x');
    const other = keep(kept ?? NEW('x'), CONTENT, library, window());
    one.follow();
    other.follow();
    one.take({ type: 'add-note', note: note('n1') });
    await one.save();
    await vi.waitFor(() => expect(notes(other)).toEqual(['n1']));
    other.take({ type: 'undo' });
    await other.save();
    await vi.waitFor(() => expect(notes(one)).toEqual([]));
  });

  it('never overwrite each other: both end with the notes of both, in whatever order they save', async () => {
    const events = fc.array(fc.record({ first: fc.boolean(), step: doing, save: fc.boolean(), id: fc.uuid() }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(events, async (list) => {
        const library = fresh();
        const window = browser();
        const one = keep(NEW('x'), CONTENT, library, window());
        await one.begin();
        const other = keep((await library.read('x')) ?? NEW('x'), CONTENT, library, window());
        for (const { first, step, save, id } of list) {
          const own = first ? one : other;
          own.take(step);
          own.take({ type: 'add-note', note: note(id) });
          if (save) await own.save();
        }
        await Promise.all([one.save(), other.save()]);
        const present = (await library.read('x'))?.history.present;
        for (const { id } of list) expect(present?.notes.map((own) => own.id)).toContain(id);
      }),
      { numRuns: 30 },
    );
  });
});
