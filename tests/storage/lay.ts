/** A repository as a version of the database left it: its stores with their keys and rows. */
export interface Copy {
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly keyPath: string | string[]; readonly rows: readonly unknown[] }>>;
}

/** Puts a database there as it was left. */
export function lay(name: string, { version, stores }: Copy): Promise<void> {
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
