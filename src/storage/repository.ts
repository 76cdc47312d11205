import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Report } from '../model/report';
import type { Pair, SourceText } from '../model/source';
import { historyOf } from '../review/history';
import { workOf } from '../review/work';
import { type ComparisonRepository, createRepository } from './comparison-repository';
import { broadcastChannel, type CrossTabChannel } from './cross-tab-channel';
import { type OpenRecord, openRecord } from './open-record';
import type { Content, Entry, ReviewRecord } from './records';
import { rememberSaved } from './saved-any';

const inBrowser = createRepository();

/** The saved comparisons of this browser. */
export const repository: ComparisonRepository = {
  ...inBrowser,
  async save(request) {
    const record = await inBrowser.save(request);
    rememberSaved();
    return record;
  },
};

let channel: CrossTabChannel | null = null;

/** Opens the record of a comparison; one that is new is saved with the first operation, or when it is told to. */
export function openRecordOf(content: Omit<Content, 'id'>, saved?: ReviewRecord): OpenRecord {
  channel ??= broadcastChannel();
  const fresh = { id: crypto.randomUUID(), revision: 0, history: historyOf(workOf(content.comparison)) };
  return openRecord(saved ?? fresh, content, repository, channel);
}

export const LIST_KEY = ['library'];

/** All saved comparisons. Asked anew whenever the screen is opened. */
export const listQuery = queryOptions({
  queryKey: LIST_KEY,
  queryFn: (): Promise<readonly Entry[]> => repository.list(),
  staleTime: 0,
});

/** One saved comparison; `null` where there is none of that name. */
export function recordQuery(id: string) {
  return queryOptions({
    queryKey: ['record', id],
    queryFn: () => repository.read(id),
    // Its open record knows what has been done since; a later visit reads it anew.
    gcTime: 0,
  });
}

/** Notes that a comparison is read now. Of no weight: where it fails, the library lists it in another place. */
export const markOpenedMutation = mutationOptions({ mutationFn: (id: string) => repository.markOpened(id) });

/** Removes for good what was deleted long ago. */
export const purgeMutation = mutationOptions({ mutationFn: () => repository.purge() });

/** Asks the browser not to clear what is saved when it needs room; some ask the person, some decide by themselves. */
export async function askToStay(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

/** The two texts of a comparison, as they were loaded or, of a saved file, as its reports hold them. */
export function pairOf({ pair, comparison }: Omit<Content, 'id'>): Pair {
  const [a, b] = comparison.reports;
  return pair ?? { a: sourceOf(a), b: sourceOf(b) };
}

function sourceOf({ text, blocks, title, outlet, author, published, url, language }: Report): SourceText {
  return { text, blocks, title, outlet, author, published, url, language };
}
