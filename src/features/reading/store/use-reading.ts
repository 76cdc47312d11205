import { createContext, useContext, useDeferredValue } from 'react';
import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import type { CloserState } from './closer-store';
import type { ReadingStore } from './create-reading-store';
import type { ReadingState } from './state';

const StoreContext = createContext<ReadingStore | null>(null);

/** Gives the store of one reading screen to the parts of it. */
export const ReadingStoreProvider = StoreContext;

/** The store itself, for what is done and not drawn. */
export function useReadingStore(): ReadingStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('This part of the reading screen stands outside of it.');
  return store;
}

/** How the closer reading of the comparison stands, and what can be done about it. */
export function useCloser(): CloserState {
  return useStore(useReadingStore().getState().closer);
}

/** A part of the state; drawn anew only when that part changes. */
export function useReading<Part>(select: (state: ReadingState) => Part): Part {
  return useStore(useReadingStore(), select);
}

/**
 * Several parts of it by one look, drawn anew only when one of them changes: of what stands on the screen a hundred times, as a sentence
 * does, each look is one more for every key.
 */
export function useReadings<const Parts extends readonly unknown[]>(select: (state: ReadingState) => Parts): Parts {
  return useReading(useShallow(select));
}

/** The same as {@link useReading}, for what may be drawn a moment after the frame that answers the reader. */
export function useReadingSoon<Part>(select: (state: ReadingState) => Part): Part {
  return useDeferredValue(useReading(select));
}
