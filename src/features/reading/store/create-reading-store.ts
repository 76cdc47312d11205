import { createStore, type StoreApi } from 'zustand/vanilla';
import { fromAddress, namesPlace } from './address';
import { changed } from './changed';
import { createCloserStore } from './closer-store';
import type { ComparisonIndex } from './comparison-index';
import { createDerive } from './derived';
import { createFindSlice } from './find-slice';
import type { Focus } from './focus';
import { createFocusSlice } from './focus-slice';
import { sameHighlight } from './highlight-place';
import { createReviewSlice, type ReviewRecord } from './review-slice';
import { createScreenSlice } from './screen-slice';
import { createSelectionSlice } from './selection-slice';
import { createSettingsSlice } from './settings-slice';
import type { BaseState, ReadingState, Update } from './state';

export type ReadingStore = StoreApi<ReadingState>;

interface ReadingInput {
  readonly index: ComparisonIndex;
  readonly record: ReviewRecord;
  readonly readOnly: boolean;
  readonly onCorrect: (() => void) | null;
  /** Where the reader is at the beginning: the part of the address after `#`. */
  readonly fragment: string;
}

/** Everything that the parts of the reading screen share. It knows neither React nor the page. */
export function createReadingStore({ index, record, readOnly, onCorrect, fragment }: ReadingInput): ReadingStore {
  const derive = createDerive();
  return createStore<ReadingState>((set, get) => {
    const update: Update = (change) =>
      set((now) => {
        const next = changed<BaseState>(now, typeof change === 'function' ? change(now) : change);
        return next === now ? now : { ...next, ...derive(next) };
      });
    const place = fromAddress(index, fragment);
    const base = {
      index,
      setIndex: (next: ComparisonIndex) =>
        update(({ index: before, movedTo, leftCard }) => ({
          index: next,
          movedTo: withHighlight(movedTo, sameHighlight(before, next, movedTo?.highlight ?? null)),
          leftCard: sameHighlight(before, next, leftCard),
        })),
      onCorrect: readOnly ? null : onCorrect,
      closer: createCloserStore(),
      ...createFocusSlice(update, get, place.focus),
      ...createSettingsSlice(update, place),
      ...createFindSlice(update, get),
      ...createSelectionSlice(update, get),
      ...createReviewSlice(update, get, record, readOnly),
      // Whoever comes by an address that names a place wants to see that place.
      ...createScreenSlice(update, index.highlightById.size > 0 && !namesPlace(fragment)),
    };
    return { ...base, ...derive(base) };
  });
}

/** The very same where it has that highlight already. */
function withHighlight(focus: Focus | null, highlight: string | null): Focus | null {
  return focus && focus.highlight !== highlight ? { ...focus, highlight } : focus;
}

/** Follows what is done to the record, here or in another tab, until what it returns is called. */
export function followRecord(store: ReadingStore, record: ReviewRecord): () => void {
  const follow = () => {
    const { history } = record.getState();
    if (store.getState().history !== history) store.getState().setHistory(history);
  };
  follow();
  return record.subscribe(follow);
}
