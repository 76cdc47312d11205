import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { failureMessage } from '../../storage/failures';
import type { Entry } from '../../storage/records';
import { LIST_KEY, listQuery, purgeMutation, repository } from '../../storage/repository';
import { type Known, openFiles, put } from './files';
import { knownNow, onKnown, setKnown } from './known';
import { type MergedInto, mergeInto } from './merging';
import { saveAll, saveOne } from './saving';

export interface LibraryActions {
  readonly entries: readonly Entry[] | undefined;
  /** What went wrong, in words; each until the next thing is done. */
  readonly problems: readonly string[];
  /** What was deleted last, as long as it can be restored here. */
  readonly deleted: Entry | null;
  readonly rename: (entry: Entry, name: string) => void;
  readonly duplicate: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
  readonly restore: (entry: Entry) => void;
  readonly save: (entry: Entry) => void;
  readonly saveAll: (entries: readonly Entry[]) => void;
  readonly open: (files: readonly File[]) => void;
  /** Comparisons of files whose texts are in the library already: they wait for {@link answer}. */
  readonly known: readonly Known[];
  readonly answer: (how: 'merge' | 'copy' | 'cancel') => void;
  /** What was merged last, until the next thing is done. */
  readonly merged: readonly MergedInto[];
  readonly undoMerge: () => void;
}

/** @param onOpened is given the comparison of files that held one alone. */
export function useLibrary(onOpened: (id: string) => void): LibraryActions {
  const client = useQueryClient();
  const { data, error } = useQuery(listQuery);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [deleted, setDeleted] = useState<Entry | null>(null);
  const known = useSyncExternalStore(onKnown, knownNow);
  const [merged, setMerged] = useState<readonly MergedInto[]>([]);
  const { mutate: purge } = useMutation(purgeMutation);
  useEffect(() => purge(), [purge]);

  const reported = {
    onMutate: () => {
      setProblems([]);
      setMerged([]);
    },
    onError: (thrown: Error) => setProblems([failureMessage(thrown)]),
    onSettled: () => client.invalidateQueries({ queryKey: LIST_KEY }),
  };
  const rename = useMutation({
    ...reported,
    mutationFn: ({ id, name }: { id: string; name: string }) => repository.rename(id, name),
  });
  const duplicate = useMutation({
    ...reported,
    mutationFn: ({ id }: Entry) => repository.duplicate(id, crypto.randomUUID()),
  });
  const remove = useMutation({
    ...reported,
    mutationFn: ({ id }: Entry) => repository.setDeleted(id, true),
    onSuccess: (_, entry) => setDeleted(entry),
  });
  const restore = useMutation({
    ...reported,
    mutationFn: ({ id }: Entry) => repository.setDeleted(id, false),
    onSuccess: () => setDeleted(null),
  });
  const save = useMutation({ ...reported, mutationFn: saveOne });
  const saveEach = useMutation({
    ...reported,
    mutationFn: saveAll,
    onSuccess: (left) => setProblems(left.map(notInFile)),
  });
  const open = useMutation({
    ...reported,
    mutationFn: openFiles,
    onSuccess: ({ ids, problems: found, known: there }) => {
      setProblems(found);
      setKnown(there);
      const [only] = ids;
      if (only && ids.length === 1 && found.length + there.length === 0) onOpened(only);
    },
  });
  const copy = useMutation({
    ...reported,
    mutationFn: (all: readonly Known[]) => inOrder(all, ({ comparison, readOnly }) => put(comparison, readOnly)),
    onSuccess: ([only, ...more]) => {
      if (only && more.length === 0) onOpened(only);
    },
  });
  const merge = useMutation({
    ...reported,
    mutationFn: (all: readonly Known[]) => inOrder(all, mergeInto),
    onSuccess: setMerged,
  });
  const undoMerge = useMutation({
    ...reported,
    mutationFn: (all: readonly MergedInto[]) => inOrder(all, async ({ undo }) => undo?.()),
  });

  return {
    entries: data,
    problems: error ? [failureMessage(error), ...problems] : problems,
    deleted,
    rename: ({ id }, name) => rename.mutate({ id, name }),
    duplicate: (entry) => duplicate.mutate(entry),
    remove: (entry) => remove.mutate(entry),
    restore: (entry) => restore.mutate(entry),
    save: (entry) => save.mutate(entry),
    saveAll: (entries) => saveEach.mutate(entries),
    open: (files) => open.mutate(files),
    known,
    answer(how) {
      setKnown([]);
      if (how === 'merge') merge.mutate(known);
      if (how === 'copy') copy.mutate(known);
    },
    merged,
    undoMerge: () => undoMerge.mutate(merged),
  };
}

/** One after the other: two may be of one comparison. */
async function inOrder<T, R>(all: readonly T[], work: (each: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (const each of all) done.push(await work(each));
  return done;
}

function notInFile(name: string): string {
  return `“${name}” is damaged and not in the file. What is left of it can be saved by itself.`;
}
