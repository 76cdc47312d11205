import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import type { Content, Entry, ReviewRecord } from './records';
import { type StoredContent, type StoredPart, stored } from './stored';

export interface Tables extends DBSchema {
  entries: { key: string; value: Entry };
  contents: { key: string; value: StoredContent };
  parts: { key: [id: string, number: number]; value: StoredPart };
  kept: { key: string; value: ReviewRecord };
}

export type Database = IDBPDatabase<Tables>;

const NAMES = ['entries', 'contents', 'parts', 'kept'] as const;
type Name = (typeof NAMES)[number];

type Stores<Mode extends IDBTransactionMode> = {
  readonly [Store in Name]: IDBPObjectStore<Tables, Name[], Store, Mode>;
};

/** The stores in one transaction that may write. */
export type WritableStores = Stores<'readwrite'>;

/** What reading asks of the stores, in a transaction of either kind. */
export interface ReadableStores {
  readonly entries: {
    readonly get: (id: string) => Promise<Entry | undefined>;
    readonly getAll: () => Promise<Entry[]>;
  };
  readonly contents: {
    readonly get: (id: string) => Promise<StoredContent | undefined>;
    readonly getAllKeys: () => Promise<string[]>;
  };
  readonly parts: {
    readonly get: (key: [string, number]) => Promise<StoredPart | undefined>;
    readonly count: (key: IDBKeyRange) => Promise<number>;
  };
  readonly kept: {
    readonly get: (id: string) => Promise<ReviewRecord | undefined>;
    readonly getAllKeys: () => Promise<string[]>;
  };
}

type Upgrade = (database: Database, transaction: IDBPTransaction<Tables, Name[], 'versionchange'>) => Promise<void>;

/** What makes each version of the database from the one before; the first from nothing. Only ever added to. */
const UPGRADES: readonly Upgrade[] = [
  async (database) => {
    for (const name of ['entries', 'contents', 'kept'] as const) database.createObjectStore(name, { keyPath: 'id' });
  },
  // Comparisons of long reports are stored in parts: written whole, one held up the page.
  async (database, transaction) => {
    const parts = database.createObjectStore('parts', { keyPath: ['id', 'number'] });
    const contents = transaction.objectStore('contents');
    for (const whole of (await contents.getAll()) as Content[]) {
      const split = splitOrNull(whole);
      // One that is damaged stays as it is, to be told of: the others must not wait for it.
      if (!split) continue;
      const { frame, parts: all } = split;
      for (const part of all) await parts.put(part);
      await contents.put(frame);
    }
  },
];

function splitOrNull(whole: Content): ReturnType<typeof stored> | null {
  try {
    return stored(whole);
  } catch {
    return null;
  }
}

/**
 * Opens the library's database, brought up to this version.
 *
 * @param lost called when the browser closes it, or another tab needs it closed for a newer version.
 * @throws DOMException where the browser stores nothing, or the database is of a newer version.
 */
export function openDatabase(lost: () => void, name = 'parallax'): Promise<Database> {
  return openDB<Tables>(name, UPGRADES.length, {
    async upgrade(database, from, _to, transaction) {
      for (const upgrade of UPGRADES.slice(from)) await upgrade(database, transaction as never);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
}

/** Reads in one transaction over everything: what it finds belongs together. */
export function inReadTransaction<T>(database: Database, read: (stores: ReadableStores) => Promise<T>): Promise<T> {
  const transaction = database.transaction([...NAMES], 'readonly');
  return read({
    entries: transaction.objectStore('entries'),
    contents: transaction.objectStore('contents'),
    parts: transaction.objectStore('parts'),
    kept: transaction.objectStore('kept'),
  });
}

/** Does work in one transaction over everything, which is on the disk when it is done. */
export async function inTransaction<T>(database: Database, work: (stores: WritableStores) => Promise<T>): Promise<T> {
  const transaction = database.transaction([...NAMES], 'readwrite', { durability: 'strict' });
  try {
    const done = await work({
      entries: transaction.objectStore('entries'),
      contents: transaction.objectStore('contents'),
      parts: transaction.objectStore('parts'),
      kept: transaction.objectStore('kept'),
    });
    await transaction.done;
    return done;
  } catch (error) {
    abort(transaction);
    // What made the work fail says more than that the transaction was given up.
    await transaction.done.catch(() => {});
    throw error;
  }
}

/** All of the work is on the disk, or none: what has been written before it failed is taken back. */
function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has given it up already.
  }
}
