import { queryOptions } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Report } from '../model/report';
import type { Pair, SourceText } from '../model/source';
import { historyOf } from '../review/history';
import { workOf } from '../review/work';
import { type Keeper, type Keeping, keep } from './autosave';
import { type Library, libraryIn } from './comparison-repository';
import { browserWindows, type Windows } from './cross-tab-channel';
import type { Content, Entry, Kept } from './records';

/** Remembers that there is something in the library, where it can be asked at once: a first visit waits for no database. */
const KEPT = 'parallax.kept';

const inBrowser = libraryIn();

/** The library of this browser. */
export const library: Library = {
  ...inBrowser,
  async save(saving) {
    const kept = await inBrowser.save(saving);
    remember();
    return kept;
  },
};

function remember(): void {
  try {
    localStorage.setItem(KEPT, 'yes');
  } catch {
    // Then the example is shown, and the library is one step away.
  }
}

/** Whether anything has ever been kept in this browser. */
export function hasKept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}

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

/** The two texts of a comparison, as they were loaded or, of a saved file, as its reports hold them. */
export function pairOf({ pair, comparison }: Omit<Content, 'id'>): Pair {
  const [a, b] = comparison.reports;
  return pair ?? { a: sourceOf(a), b: sourceOf(b) };
}

function sourceOf({ text, blocks, title, outlet, author, published, url, language }: Report): SourceText {
  return { text, blocks, title, outlet, author, published, url, language };
}
