import type { ReviewRecord } from '../../src/features/reading/store/review-slice';
import { applyToHistory, historyOf, NO_WORK } from '../../src/review/history';

/** A record of the reader's work that is saved nowhere. */
export function unsavedRecord(begun = historyOf(NO_WORK)): ReviewRecord {
  let history = begun;
  let state = { history };
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(operation) {
      history = applyToHistory(history, operation);
      state = { history };
      for (const listener of listeners) listener();
    },
  };
}
