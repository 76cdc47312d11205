import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CloserReading } from '../../../model/closer-reading';

/** The closer reading of the comparison. */
export interface CloserState {
  /** Null until it is known, and where there is none to be made. */
  readonly reading: CloserReading | null;
  readonly controls: CloserControls | null;
}

/** What can be done about it. */
export interface CloserControls {
  readonly start: () => void;
  readonly stop: () => void;
  readonly take: () => void;
  readonly decline: () => void;
}

/** A store of its own: while it is read it changes all the time, and every mark of a long report would ask whether it has. */
export type CloserStore = StoreApi<CloserState>;

export function createCloserStore(): CloserStore {
  return createStore<CloserState>(() => ({ reading: null, controls: null }));
}
