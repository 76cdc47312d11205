import { queryOptions } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { historyOf } from '../engine/hand/history';
import { workOf } from '../engine/hand/links';
import { type Keeper, type Keeping, keep } from './library/keeper';
import { libraryIn } from './library/library';
import type { Content, Entry, Kept } from './library/records';
import { browserWindows, type Windows } from './library/windows';

/** The library of this browser. */
export const library = libraryIn();

let windows: Windows | null = null;

/** Keeps what is done to a comparison; one that is new is saved with the first step, or when it is told to. */
export function keeperOf(content: Omit<Content, 'id'>, kept?: Kept): Keeper {
  windows ??= browserWindows();
  const fresh = { id: crypto.randomUUID(), revision: 0, history: historyOf(workOf(content.comparison)) };
  return keep(kept ?? fresh, content, library, windows);
}

export function useKeeping(keeper: Keeper): Keeping {
  return useSyncExternalStore(keeper.subscribe, keeper.now);
}

export const LIBRARY_KEY = ['library'];

/** All comparisons that are kept. Asked anew whenever the screen is opened. */
export const libraryQuery = queryOptions({
  queryKey: LIBRARY_KEY,
  queryFn: (): Promise<readonly Entry[]> => library.list(),
  networkMode: 'always',
  staleTime: 0,
  retry: false,
});

/** One comparison of the library; `null` where there is none of that name. */
export function keptQuery(id: string) {
  return queryOptions({
    queryKey: ['kept', id],
    queryFn: () => library.open(id),
    networkMode: 'always',
    // Its keeper knows what has been done since; a later visit reads it anew.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

/** Asks the browser not to clear what is kept when it needs room; some ask the person, some decide by themselves. */
export async function askToStay(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
