import type { Comparison } from '../model/comparison';
import type { ReaderWork } from '../model/review';
import { textsName } from '../projections/text-hash';
import { applyToHistory, type History, type HistoryOperation } from '../review/history';
import { clearStrayParts, deleteContent, getContent, partsOf, putContent, putPartsAhead } from './contents';
import {
  type Database,
  inReadTransaction,
  inTransaction,
  openDatabase,
  type ReadableStores,
  type WritableStores,
} from './database';
import { DamagedRecord } from './failures';
import type { Content, Entry, ReviewRecord } from './records';
import { damagedEntry, isSoundEntry, isSoundRecord } from './soundness';

/** How long what was deleted can be restored, in milliseconds. */
const RESTORABLE = 24 * 60 * 60 * 1000;

/** What one save brings: the operations since the last one, and where they lead if no other tab has saved since. */
export interface SaveRequest {
  readonly id: string;
  readonly content: Omit<Content, 'id'>;
  readonly revision: number;
  readonly operations: readonly HistoryOperation[];
  readonly history: History;
}

/** A comparison with all that is saved of it. */
export interface SavedComparison {
  readonly entry: Entry;
  readonly content: Content;
  readonly record: ReviewRecord;
}

/** What lies in the database under one name, whatever it is. */
export interface RawRecord {
  readonly entry: unknown;
  readonly content: unknown;
  readonly parts: readonly unknown[];
  readonly record: unknown;
}

export interface ComparisonRepository {
  /** Those that are not deleted, in no order; damaged ones as far as they are known to be. */
  readonly list: () => Promise<readonly Entry[]>;
  /** `null` where there is none of that name. Rejects with `DamagedRecord` where what is stored of it is not whole. */
  readonly read: (id: string) => Promise<SavedComparison | null>;
  /** Everything that is stored under a name, as it is. */
  readonly readRaw: (id: string) => Promise<RawRecord>;
  readonly readRecord: (id: string) => Promise<ReviewRecord | null>;
  /** Notes that it is read now; one that was deleted is restored by that. */
  readonly markOpened: (id: string) => Promise<void>;
  /** In one transaction: where another tab has saved since, the operations are applied to what it saved. */
  readonly save: (request: SaveRequest) => Promise<ReviewRecord>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly duplicate: (id: string, copy: string) => Promise<void>;
  /** Another comparison in its place, of the same reports with their texts corrected; what the reader did stays. */
  readonly replace: (id: string, content: Omit<Content, 'id'>) => Promise<void>;
  /**
   * A closer reading of the same texts in the place of what the engine had found, in one transaction; what the reader did stays.
   * `null`, and nothing is changed, where the comparison is gone or its texts have been corrected since.
   */
  readonly readClosely: (id: string, comparison: Comparison) => Promise<ReviewRecord | null>;
  readonly setDeleted: (id: string, deleted: boolean) => Promise<void>;
  readonly setPlace: (id: string, place: string) => Promise<void>;
  /** Removes for good what was deleted too long ago to be restored, and parts that no comparison has. */
  readonly purge: () => Promise<void>;
}

/** Tells the time, in milliseconds since 1970. */
export type Clock = () => number;

/** The comparisons of one database. It is opened with the first question, and again after the browser has closed it. */
export function createRepository(now: Clock = Date.now, name?: string): ComparisonRepository {
  let database: Promise<Database> | null = null;
  const opened = () => {
    database ??= openDatabase(() => {
      database = null;
    }, name).catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  };

  const writing = async <T>(work: (stores: WritableStores) => Promise<T>) => inTransaction(await opened(), work);

  /** Those that could not be read since the page was opened: only reading one wholly tells. */
  const damaged = new Set<string>();

  const change = (id: string, part: Partial<Entry>) =>
    writing(async (stores) => {
      const entry = await stores.entries.get(id);
      if (isSoundEntry(entry)) return void (await stores.entries.put({ ...entry, ...part }));
      // One that is not sound is made anew of what it was an entry of, or else keeps what is left of it.
      const found = await find(stores, id).catch(() => null);
      if (found) await stores.entries.put({ ...found.entry, ...part });
      else if (await isAnything(stores, id))
        await stores.entries.put({ ...(entry ?? damagedEntry(id, entry)), ...part });
    });

  const find = async (stores: ReadableStores, id: string) => {
    const [entry, content, record] = [
      await stores.entries.get(id),
      await getContent(stores, id),
      await stores.kept.get(id),
    ];
    if (!entry && !content && !record) return null;
    if (!content || !isSoundRecord(record)) throw new DamagedRecord();
    if (isSoundEntry(entry)) return { entry, content, record };
    return { entry: entryOf(content, record.history.present, undefined, now()), content, record };
  };

  /** Writes the next revision of a record, and its entry with it. */
  const putRecord = async (
    stores: WritableStores,
    before: ReviewRecord | null,
    id: string,
    history: History,
    content: Content,
  ) => {
    const next: ReviewRecord = { ...before, id, revision: (before?.revision ?? 0) + 1, history };
    const entry = await stores.entries.get(id);
    await stores.entries.put(entryOf(content, history.present, isSoundEntry(entry) ? entry : undefined, now()));
    await stores.kept.put(next);
    return next;
  };

  return {
    async save({ id, content, revision, operations, history }) {
      const whole = { id, ...content };
      if (revision === 0) await putPartsAhead(await opened(), whole);
      return writing(async (stores) => {
        const before = await stores.kept.get(id);
        if (!isSoundRecord(before)) {
          await putContent(stores, whole);
          return putRecord(stores, revision > 0 ? { id, revision, history } : null, id, history, whole);
        }
        const latest = before.revision === revision ? history : operations.reduce(applyToHistory, before.history);
        return putRecord(stores, before, id, latest, whole);
      });
    },
    async list() {
      const all = await inReadTransaction(await opened(), listed);
      return all
        .filter(({ deleted }) => deleted === null)
        .map((entry) => (damaged.has(entry.id) ? { ...entry, damaged: true } : entry));
    },
    async read(id) {
      try {
        const found = await inReadTransaction(await opened(), (stores) => find(stores, id));
        damaged.delete(id);
        return found;
      } catch (error) {
        if (error instanceof DamagedRecord) damaged.add(id);
        throw error;
      }
    },
    async readRaw(id) {
      const database = await opened();
      return {
        entry: await database.get('entries', id),
        content: await database.get('contents', id),
        parts: await database.getAll('parts', partsOf(id)),
        record: await database.get('kept', id),
      };
    },
    async readRecord(id) {
      const record = await (await opened()).get('kept', id);
      return isSoundRecord(record) ? record : null;
    },
    markOpened: (id) => change(id, { opened: now(), deleted: null }),
    rename: (id, name) =>
      writing(async (stores) => {
        // Its titles are all that a name needs of it: the parts stay where they are.
        const [content, before] = [await stores.contents.get(id), await stores.kept.get(id)];
        if (!content || !isSoundRecord(before)) return;
        await putRecord(stores, before, id, applyToHistory(before.history, { type: 'name', name }), content);
      }),
    duplicate: (id, copy) =>
      writing(async (stores) => {
        const found = await find(stores, id);
        if (!found) return;
        const { entry, content, record } = found;
        const name = `${entry.name} (copy)`;
        const history = { ...record.history, present: { ...record.history.present, name } };
        const made = now();
        await stores.entries.put({ ...entry, id: copy, name, created: made, changed: made, opened: made });
        await putContent(stores, { ...content, id: copy });
        await stores.kept.put({ id: copy, revision: 1, history });
      }),
    async replace(id, content) {
      const whole = { id, ...content };
      await writing(async (stores) => {
        const before = await stores.kept.get(id);
        if (!before) return;
        await deleteContent(stores, id);
        await putContent(stores, whole);
        await putRecord(stores, before, id, before.history, whole);
      });
    },
    readClosely: (id, comparison) =>
      writing(async (stores) => {
        const [found, before] = [await stores.contents.get(id), await stores.kept.get(id)];
        if (!found || !before || !isOfSameTexts(found.comparison, comparison)) return null;
        // Another window was quicker.
        if (found.comparison.engine?.resources.encoder) return before;
        const { parts: _, ...content } = found;
        await deleteContent(stores, id);
        await putContent(stores, { ...content, comparison });
        // Its entry stays: nothing has been done to it.
        const revision = before.revision + 1;
        const next = { ...before, revision, readClosely: revision };
        await stores.kept.put(next);
        return next;
      }),
    setDeleted: (id, deleted) => change(id, { deleted: deleted ? now() : null }),
    setPlace: (id, place) => change(id, { place }),
    purge: () =>
      writing(async (stores) => {
        for (const { id, deleted } of await stores.entries.getAll()) {
          // Of an entry that does not say when it was deleted, nothing is thrown away.
          if (!Number.isFinite(deleted) || now() - Number(deleted) < RESTORABLE) continue;
          await Promise.all([stores.entries.delete(id), deleteContent(stores, id), stores.kept.delete(id)]);
        }
        await clearStrayParts(stores);
      }),
  };
}

/** Every entry, and of what has none but is there, one that says so. */
async function listed({ entries, contents, kept }: ReadableStores): Promise<Entry[]> {
  const [all, withContent, withRecord] = [await entries.getAll(), await contents.getAllKeys(), await kept.getAllKeys()];
  const [known, whole] = [new Set(all.map(({ id }) => id)), new Set(withContent)];
  const records = new Set(withRecord);
  const orphans = [...new Set([...withContent, ...withRecord])].filter((id) => !known.has(id));
  return [
    ...all.map((entry) =>
      isSoundEntry(entry) && whole.has(entry.id) && records.has(entry.id) ? entry : damagedEntry(entry.id, entry),
    ),
    ...orphans.map((id) => damagedEntry(id, undefined)),
  ];
}

async function isAnything({ entries, contents, kept }: ReadableStores, id: string): Promise<boolean> {
  return Boolean((await entries.get(id)) ?? (await contents.get(id)) ?? (await kept.get(id)));
}

function entryOf({ id, comparison }: Content, work: ReaderWork, before: Entry | undefined, time: number): Entry {
  const [a, b] = comparison.reports;
  return {
    id,
    name: work.name ?? nameOf(comparison),
    titles: [a.title, b.title],
    outlets: [a.outlet, b.outlet],
    texts: textsName(comparison),
    notes: work.notes.length,
    created: before?.created ?? time,
    changed: time,
    opened: before?.opened ?? time,
    place: before?.place ?? '',
    // A change in another tab restores what was deleted in this one: work is never thrown away unseen.
    deleted: null,
  };
}

function isOfSameTexts({ reports: [a, b] }: Comparison, { reports: [otherA, otherB] }: Comparison): boolean {
  return a.text === otherA.text && b.text === otherB.text;
}

/** What a comparison is called that the reader has not named. */
export function nameOf({ reports: [a, b] }: Comparison): string {
  const [first, second] = [a.title ?? a.outlet ?? 'Report A', b.title ?? b.outlet ?? 'Report B'];
  return first === second ? first : `${first} / ${second}`;
}
