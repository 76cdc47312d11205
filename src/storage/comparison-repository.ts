import type { Comparison } from '../model/comparison';
import type { ReaderWork } from '../model/review';
import { type History, type Step, step } from '../review/history';
import { clearStrayParts, deleteContent, getContent, putContent, putPartsAhead } from './contents';
import { type Database, inTransaction, openDatabase, type Writing } from './database';
import type { Content, Entry, Kept } from './records';

/** How long what was deleted can come back, in milliseconds. */
const COMES_BACK = 24 * 60 * 60 * 1000;

/** What one saving brings: the steps since the last one, and where they lead if nobody else has saved since. */
export interface Saving {
  readonly id: string;
  readonly content: Omit<Content, 'id'>;
  readonly revision: number;
  readonly steps: readonly Step[];
  readonly history: History;
}

/** A comparison with all that is kept of it. */
export interface Opened {
  readonly entry: Entry;
  readonly content: Content;
  readonly kept: Kept;
}

export interface Library {
  /** Those that are not deleted, in no order. */
  readonly list: () => Promise<readonly Entry[]>;
  /** `null` where there is none of that name. */
  readonly open: (id: string) => Promise<Opened | null>;
  readonly read: (id: string) => Promise<Kept | null>;
  /** Without counting as opened. */
  readonly look: (id: string) => Promise<Pick<Opened, 'content' | 'kept'> | null>;
  /** In one transaction: where another window has saved since, the steps are carried out on what it saved. */
  readonly save: (saving: Saving) => Promise<Kept>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly duplicate: (id: string, copy: string) => Promise<void>;
  /** Another comparison in its place, of the same reports with their texts corrected; what the reader did stays. */
  readonly replace: (id: string, content: Omit<Content, 'id'>) => Promise<void>;
  readonly setDeleted: (id: string, deleted: boolean) => Promise<void>;
  readonly setPlace: (id: string, place: string) => Promise<void>;
}

/** Says the time, in milliseconds since 1970. */
export type Clock = () => number;

/** The library of one database. It is opened with the first question, and again after the browser has closed it. */
export function libraryIn(now: Clock = Date.now, name?: string): Library {
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

  const writing = async <T>(work: (tables: Writing) => Promise<T>) => inTransaction(await opened(), work);

  const change = (id: string, part: Partial<Entry>) =>
    writing(async ({ entries }) => {
      const entry = await entries.get(id);
      if (entry) await entries.put({ ...entry, ...part });
    });

  const carryOn = async (tables: Writing, before: Kept | null, id: string, history: History, content: Content) => {
    const next: Kept = { id, revision: (before?.revision ?? 0) + 1, history };
    await tables.entries.put(entryOf(content, history.present, await tables.entries.get(id), now()));
    await tables.kept.put(next);
    return next;
  };

  return {
    async save({ id, content, revision, steps, history }) {
      const whole = { id, ...content };
      if (revision === 0) await putPartsAhead(await opened(), whole);
      return writing(async (tables) => {
        const before = await tables.kept.get(id);
        if (!before) {
          await putContent(tables, whole);
          return carryOn(tables, null, id, history, whole);
        }
        const latest = before.revision === revision ? history : steps.reduce(step, before.history);
        return carryOn(tables, before, id, latest, whole);
      });
    },
    async list() {
      await writing(async (tables) => {
        for (const { id, deleted } of await tables.entries.getAll()) {
          if (deleted === null || now() - deleted < COMES_BACK) continue;
          await Promise.all([tables.entries.delete(id), deleteContent(tables, id), tables.kept.delete(id)]);
        }
        await clearStrayParts(tables);
      });
      const all = await (await opened()).getAll('entries');
      return all.filter(({ deleted }) => deleted === null);
    },
    async open(id) {
      return writing(async (tables) => {
        const [entry, content, own] = [
          await tables.entries.get(id),
          await getContent(tables, id),
          await tables.kept.get(id),
        ];
        if (!entry || !content || !own) return null;
        const reopened = { ...entry, opened: now(), deleted: null };
        await tables.entries.put(reopened);
        return { entry: reopened, content, kept: own };
      });
    },
    async read(id) {
      return (await (await opened()).get('kept', id)) ?? null;
    },
    look: (id) =>
      writing(async (tables) => {
        const [content, own] = [await getContent(tables, id), await tables.kept.get(id)];
        return content && own ? { content, kept: own } : null;
      }),
    rename: (id, name) =>
      writing(async (tables) => {
        // Its titles are all that a name needs of it: the parts stay where they are.
        const [content, before] = [await tables.contents.get(id), await tables.kept.get(id)];
        if (content && before) await carryOn(tables, before, id, step(before.history, { type: 'name', name }), content);
      }),
    duplicate: (id, copy) =>
      writing(async (tables) => {
        const [entry, content, own] = [
          await tables.entries.get(id),
          await getContent(tables, id),
          await tables.kept.get(id),
        ];
        if (!entry || !content || !own) return;
        const name = `${entry.name} (copy)`;
        const history = { ...own.history, present: { ...own.history.present, name } };
        const made = now();
        await tables.entries.put({ ...entry, id: copy, name, created: made, changed: made, opened: made });
        await putContent(tables, { ...content, id: copy });
        await tables.kept.put({ id: copy, revision: 1, history });
      }),
    async replace(id, content) {
      const whole = { id, ...content };
      await writing(async (tables) => {
        const before = await tables.kept.get(id);
        if (!before) return;
        await deleteContent(tables, id);
        await putContent(tables, whole);
        await carryOn(tables, before, id, before.history, whole);
      });
    },
    setDeleted: (id, deleted) => change(id, { deleted: deleted ? now() : null }),
    setPlace: (id, place) => change(id, { place }),
  };
}

function entryOf({ id, comparison }: Content, work: ReaderWork, before: Entry | undefined, time: number): Entry {
  const [a, b] = comparison.reports;
  return {
    id,
    name: work.name ?? nameOf(comparison),
    titles: [a.title, b.title],
    outlets: [a.outlet, b.outlet],
    notes: work.notes.length,
    created: before?.created ?? time,
    changed: time,
    opened: before?.opened ?? time,
    place: before?.place ?? '',
    // A change in another window brings back what was deleted in this one: work is never thrown away unseen.
    deleted: null,
  };
}

/** What a comparison is called that the reader has not named. */
export function nameOf({ reports: [a, b] }: Comparison): string {
  const [first, second] = [a.title ?? a.outlet ?? 'Report A', b.title ?? b.outlet ?? 'Report B'];
  return first === second ? first : `${first} / ${second}`;
}
