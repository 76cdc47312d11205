import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { saysWhy } from '../../storage/failures';
import type { Entry } from '../../storage/records';
import { LIBRARY_KEY, library, libraryQuery } from '../../storage/repository';
import { openFiles } from './files';
import { saveAll, saveOne } from './saving';

export interface LibraryActions {
  readonly entries: readonly Entry[] | undefined;
  /** What went wrong, in words; each until the next thing is done. */
  readonly problems: readonly string[];
  /** What was deleted last, as long as it can come back here. */
  readonly deleted: Entry | null;
  readonly rename: (entry: Entry, name: string) => Promise<void>;
  readonly duplicate: (entry: Entry) => Promise<void>;
  readonly remove: (entry: Entry) => Promise<void>;
  readonly bringBack: (entry: Entry) => Promise<void>;
  readonly save: (entry: Entry) => Promise<void>;
  readonly saveAll: (entries: readonly Entry[]) => Promise<void>;
  /** Gives the name of the comparison if there was one alone. */
  readonly open: (files: readonly File[]) => Promise<string | null>;
}

export function useLibrary(): LibraryActions {
  const client = useQueryClient();
  const { data, error } = useQuery(libraryQuery);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [deleted, setDeleted] = useState<Entry | null>(null);

  const doing = async (work: () => Promise<unknown>) => {
    setProblems([]);
    try {
      await work();
    } catch (thrown) {
      setProblems([saysWhy(thrown)]);
    }
    await client.invalidateQueries({ queryKey: LIBRARY_KEY });
  };

  return {
    entries: data,
    problems: error ? [saysWhy(error), ...problems] : problems,
    deleted,
    rename: (entry, name) => doing(() => library.rename(entry.id, name)),
    duplicate: (entry) => doing(() => library.duplicate(entry.id, crypto.randomUUID())),
    remove: (entry) =>
      doing(async () => {
        await library.setDeleted(entry.id, true);
        setDeleted(entry);
      }),
    bringBack: (entry) =>
      doing(async () => {
        await library.setDeleted(entry.id, false);
        setDeleted(null);
      }),
    save: (entry) => doing(() => saveOne(entry)),
    saveAll: (entries) => doing(() => saveAll(entries)),
    open: async (files) => {
      let only: string | null = null;
      await doing(async () => {
        const { ids, problems: found } = await openFiles(files);
        setProblems(found);
        only = ids.length === 1 && found.length === 0 ? (ids[0] ?? null) : null;
      });
      return only;
    },
  };
}
