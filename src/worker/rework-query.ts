import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Comparison } from '../model/comparison';
import type { ReaderWork } from '../model/review';
import { contentHash } from '../projections/content-hash';
import { NO_WORK } from '../review/history';
import { sameLinks } from '../review/work';
import { reworkInWorker } from './client';
import { NOT_SHOWN } from './comparison-query';

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
    queryKey: ['rework', id, found.engine?.resources.encoder, contentHash(JSON.stringify([linked, unlinked]))],
    queryFn: ({ signal }) => reworkInWorker(found, { ...NO_WORK, linked, unlinked }, signal),
    placeholderData: (before) => before,
    gcTime: NOT_SHOWN,
  });
}
