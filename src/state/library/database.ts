import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Content, Entry, Kept } from './records';

export interface Tables extends DBSchema {
  entries: { key: string; value: Entry };
  contents: { key: string; value: Content };
  kept: { key: string; value: Kept };
}

export type Database = IDBPDatabase<Tables>;

type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>,
) => void;

/** What makes each version of the database from the one before; the first from nothing. Only ever added to. */
const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('contents', { keyPath: 'id' });
    database.createObjectStore('kept', { keyPath: 'id' });
  },
];

/**
 * Opens the library's database, brought up to this version.
 *
 * @param lost called when the browser closes it, or another window needs it closed for a newer version.
 * @throws DOMException where the browser keeps nothing, or the database is of a newer version.
 */
export function openDatabase(lost: () => void, name = 'parallax'): Promise<Database> {
  return openDB<Tables>(name, UPGRADES.length, {
    upgrade(database, from, _to, transaction) {
      for (const upgrade of UPGRADES.slice(from)) upgrade(database, transaction);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
}
