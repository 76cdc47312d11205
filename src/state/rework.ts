import { queryOptions, useQuery } from '@tanstack/react-query';
import { NO_WORK } from '../engine/hand/history';
import { sameLinks, withWork } from '../engine/hand/links';
import type { Comparison, ReaderWork } from '../engine/model';
import { reworkInWorker } from '../worker/client';
import { NOT_SHOWN } from './comparison';
import { contentHash } from './hash';
import { library } from './kept';

/**
 * The comparison as the links of a reader make it; the one before while it is worked out. The same one as long as the links
 * are: what else the reader does changes nothing of it.
 */
export function useReworked(
  id: string,
  found: Comparison,
  work: ReaderWork,
): { comparison: Comparison; error: Error | null } {
  const asFound = sameLinks(found.reader, work);
  const { data, error } = useQuery({ ...reworkQuery(id, found, work), enabled: !asFound });
  return { comparison: asFound ? found : (data ?? found), error };
}

function reworkQuery(id: string, found: Comparison, { linked, unlinked }: ReaderWork) {
  return queryOptions({
    queryKey: ['rework', id, contentHash(JSON.stringify([linked, unlinked]))],
    queryFn: ({ signal }) => reworkInWorker(found, { ...NO_WORK, linked, unlinked }, signal),
    placeholderData: (before) => before,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: NOT_SHOWN,
    retry: false,
  });
}

/** A comparison of the library as it stands, with everything that its reader has done; `null` where there is none. */
export async function asItStands(id: string, signal: AbortSignal): Promise<Comparison | null> {
  const found = await library.look(id);
  if (!found) return null;
  const { comparison } = found.content;
  const { present } = found.kept.history;
  return withWork(
    sameLinks(comparison.reader, present) ? comparison : await reworkInWorker(comparison, present, signal),
    present,
  );
}
