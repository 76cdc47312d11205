import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { historyOf, NO_WORK } from '../../src/review/history';
import { type ComparisonRepository, createRepository } from '../../src/storage/comparison-repository';
import { broadcastChannel, type CrossTabChannel } from '../../src/storage/cross-tab-channel';
import { type OpenRecord, openRecord } from '../../src/storage/open-record';
import { CLOSER, COMPARISON, doing, note, typed } from '../review/operations';

const CONTENT = { pair: null, comparison: COMPARISON, readOnly: false };
const NEW = (id: string) => ({ id, revision: 0, history: historyOf(NO_WORK) });
let names = 0;
const fresh = () => createRepository(Date.now, `keeper-${names++}`);
const notes = (record: OpenRecord) => record.getState().history.present.notes.map(({ id }) => id);

/** The windows of one browser: what one tells, the others hear. */
function browser(): () => CrossTabChannel {
  const windows: Set<Parameters<CrossTabChannel['subscribe']>[0]>[] = [];
  return () => {
    const own: (typeof windows)[number] = new Set();
    windows.push(own);
    return {
      post: (id, revision) => {
        for (const other of windows) if (other !== own) for (const listener of other) listener(id, revision);
      },
      subscribe: (listener) => {
        own.add(listener);
        return () => own.delete(listener);
      },
    };
  };
}

describe('what a reader does', () => {
  it('is kept by itself within a second', async () => {
    const repository = fresh();
    const record = openRecord(NEW('x'), CONTENT, repository, browser()());
    record.apply({ type: 'add-note', note: note('n1') });
    expect(notes(record)).toEqual(['n1']);
    await vi.waitFor(
      async () => expect((await repository.readRecord('x'))?.history.present.notes).toHaveLength(1),
      1_000,
    );
    await vi.waitFor(() => expect(record.getState().saved).toBe('saved'));
  });

  it('is all that is kept: a comparison to which nothing was done is not', async () => {
    const repository = fresh();
    const record = openRecord(NEW('x'), CONTENT, repository, browser()());
    const leave = record.followTabs();
    await record.save();
    await leave();
    expect(await repository.list()).toEqual([]);
    await record.create();
    expect(await repository.list()).toHaveLength(1);
  });

  it('is whole when saving is slow and the reader is quick', async () => {
    const repository = fresh();
    const slow = {
      ...repository,
      save: async (own: Parameters<ComparisonRepository['save']>[0]) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return repository.save(own);
      },
    };
    const record = openRecord(NEW('x'), CONTENT, slow, browser()());
    record.apply({ type: 'add-note', note: note('n1') });
    const first = record.save();
    for (const text of ['a', 'ab', 'abc']) record.apply(typed('n1', text));
    await first;
    expect(record.getState().saved, 'what was typed meanwhile is not saved yet').toBe('saving');
    await record.save();
    expect(record.getState().saved).toBe('saved');
    expect((await repository.readRecord('x'))?.history.present.notes[0]?.text).toBe('abc');
    expect(record.getState().history.present.notes[0]?.text).toBe('abc');
  });

  it('is told when it cannot be kept, and kept when it can again', async () => {
    const repository = fresh();
    let full = true;
    const record = openRecord(
      NEW('x'),
      CONTENT,
      {
        ...repository,
        save: (own) => (full ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : repository.save(own)),
      },
      browser()(),
    );
    record.apply({ type: 'add-note', note: note('n1') });
    await record.save();
    expect(record.getState()).toMatchObject({ saved: 'failed', problem: expect.stringContaining('no room left') });
    record.apply({ type: 'add-note', note: note('n2') });
    full = false;
    await record.save();
    expect(record.getState()).toMatchObject({ saved: 'saved', problem: null });
    expect((await repository.readRecord('x'))?.history.present.notes).toHaveLength(2);
  });

  it('changes nothing of a file that is only read', async () => {
    const repository = fresh();
    const record = openRecord(NEW('x'), { ...CONTENT, readOnly: true }, repository, browser()());
    record.apply({ type: 'add-note', note: note('n1') });
    await record.save();
    expect(notes(record)).toEqual([]);
    expect(await repository.readRecord('x')).toBeNull();
  });
});

describe('two windows on one comparison', () => {
  it('follow each other', async () => {
    const repository = fresh();
    const window = browser();
    const one = openRecord(NEW('x'), CONTENT, repository, window());
    await one.create();
    const saved = await repository.readRecord('x');
    const other = openRecord(saved ?? NEW('x'), CONTENT, repository, window());
    one.followTabs();
    other.followTabs();
    one.apply({ type: 'add-note', note: note('n1') });
    await one.save();
    await vi.waitFor(() => expect(notes(other)).toEqual(['n1']));
    other.apply({ type: 'undo' });
    await other.save();
    await vi.waitFor(() => expect(notes(one)).toEqual([]));
  });

  it('never overwrite each other: both end with the notes of both, in whatever order they save', async () => {
    const events = fc.array(fc.record({ first: fc.boolean(), operation: doing, save: fc.boolean(), id: fc.uuid() }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(events, async (list) => {
        const repository = fresh();
        const window = browser();
        const one = openRecord(NEW('x'), CONTENT, repository, window());
        await one.create();
        const other = openRecord((await repository.readRecord('x')) ?? NEW('x'), CONTENT, repository, window());
        for (const { first, operation, save, id } of list) {
          const own = first ? one : other;
          own.apply(operation);
          own.apply({ type: 'add-note', note: note(id) });
          if (save) await own.save();
        }
        await Promise.all([one.save(), other.save()]);
        const present = (await repository.readRecord('x'))?.history.present;
        for (const { id } of list) expect(present?.notes.map((own) => own.id)).toContain(id);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a closer reading', () => {
  const found = (record: OpenRecord) => record.getState().found;
  const openTwo = async () => {
    const repository = fresh();
    const window = browser();
    const one = openRecord(NEW('x'), CONTENT, repository, window());
    await one.create();
    const other = openRecord((await repository.readRecord('x')) ?? NEW('x'), CONTENT, repository, window());
    one.followTabs();
    other.followTabs();
    return { repository, one, other };
  };

  it('takes the place of what was found, and is kept with the work', async () => {
    const { repository, one } = await openTwo();
    one.apply({ type: 'add-note', note: note('n1') });
    await one.readClosely(CLOSER);
    await one.save();
    expect(found(one)).toBe(CLOSER);
    const opened = await repository.read('x');
    expect(opened?.content.comparison).toEqual(CLOSER);
    expect(opened?.record.history.present.notes).toHaveLength(1);
  });

  it('of a comparison that is not kept yet is kept with its first change', async () => {
    const repository = fresh();
    const record = openRecord(NEW('x'), CONTENT, repository, browser()());
    await record.readClosely(CLOSER);
    expect(await repository.list()).toEqual([]);
    record.apply({ type: 'add-note', note: note('n1') });
    await record.save();
    expect((await repository.read('x'))?.content.comparison).toEqual(CLOSER);
  });

  it('is read anew by another window', async () => {
    const { one, other } = await openTwo();
    await one.readClosely(CLOSER);
    await vi.waitFor(() => expect(found(other)).toEqual(CLOSER));
  });

  it('is read anew by a window that saves before it has heard of it', async () => {
    const repository = fresh();
    const one = openRecord(NEW('x'), CONTENT, repository, browser()());
    await one.create();
    const deaf = openRecord((await repository.readRecord('x')) ?? NEW('x'), CONTENT, repository, browser()());
    await one.readClosely(CLOSER);
    deaf.apply({ type: 'add-note', note: note('n1') });
    await deaf.save();
    expect(found(deaf)).toEqual(CLOSER);
    expect((await repository.read('x'))?.content.comparison).toEqual(CLOSER);
    expect(notes(deaf)).toEqual(['n1']);
  });

  it('is no end to undoing: what was done before it is taken back after it', async () => {
    const { repository, one, other } = await openTwo();
    one.apply({ type: 'add-note', note: note('n1') });
    await one.save();
    await one.readClosely(CLOSER);
    one.apply({ type: 'undo' });
    await one.save();
    expect(notes(one)).toEqual([]);
    await vi.waitFor(() => expect(notes(other)).toEqual([]));
    one.apply({ type: 'redo' });
    await one.save();
    expect((await repository.readRecord('x'))?.history.present.notes).toHaveLength(1);
    expect(found(one)).toBe(CLOSER);
  });

  it('that cannot be kept is told, and the quick one stays, with all that is done to it', async () => {
    const repository = fresh();
    const readClosely = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const record = openRecord(NEW('x'), CONTENT, { ...repository, readClosely }, browser()());
    await record.create();
    await expect(record.readClosely(CLOSER)).rejects.toThrow('full');
    expect(found(record)).toBe(COMPARISON);
    record.apply({ type: 'add-note', note: note('n1') });
    await record.save();
    expect((await repository.readRecord('x'))?.history.present.notes).toHaveLength(1);
  });
});

describe('two windows that type in one note', () => {
  const textOf = (record: OpenRecord) => record.getState().history.present.notes[0]?.text ?? '';
  /** Types at the end, the beginning or the middle of what is on the screen, as a textarea tells of it. */
  const type = (record: OpenRecord, letter: string, where: number) => {
    const from = textOf(record);
    const at = Math.round(from.length * where);
    const change = { text: from.slice(0, at) + letter + from.slice(at), changed: '2026-01-01T00:00:01Z' };
    record.apply({ type: 'change-note', id: 'n1', change, from });
  };

  it('lose no letter, and see the same in the end', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
    const turn = fc.record({ who: fc.nat(1), where: fc.constantFrom(0, 0.5, 1), saves: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 10, maxLength: letters.length }), async (turns) => {
        const [repository, open] = [fresh(), browser()];
        const first = openRecord(NEW('x'), CONTENT, repository, open());
        first.apply({ type: 'add-note', note: note('n1') });
        await first.save();
        const saved = await repository.read('x');
        const second = openRecord(saved?.record ?? NEW('x'), CONTENT, repository, open());
        const leave = [first.followTabs(), second.followTabs()];
        for (const [k, { who, where, saves }] of turns.entries()) {
          const own = who === 0 ? first : second;
          type(own, letters[k] ?? '', where);
          if (saves) await own.save();
        }
        await first.save();
        await second.save();
        const kept = (await repository.readRecord('x'))?.history.present.notes[0]?.text ?? '';
        expect([...kept].sort()).toEqual(letters.slice(0, turns.length).sort());
        await vi.waitFor(() => expect([textOf(first), textOf(second)]).toEqual([kept, kept]));
        for (const end of leave) await end();
      }),
      { numRuns: 60 },
    );
  });
});

it('takes from a channel only what another window of this program may have told', async () => {
  const [sender, channel] = [new BroadcastChannel('hostile'), broadcastChannel('hostile')];
  const heard: unknown[] = [];
  const leave = channel.subscribe((...told) => heard.push(told));
  const odd = [null, undefined, 'x', 7, [], {}, { id: 'x' }, { id: 5, revision: 1 }, { id: 'x', revision: '1' }];
  for (const message of [...odd, { id: 'x', revision: Infinity }, { id: ['x'], revision: 2 }])
    sender.postMessage(message);
  sender.postMessage({ id: 'x', revision: 3 });
  await vi.waitFor(() => expect(heard).toEqual([['x', 3]]));
  leave();
  sender.close();
});
