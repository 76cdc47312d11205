import { useMemo, useState, useSyncExternalStore } from 'react';
import { ReadingScreen } from '../../src/features/reading/ReadingScreen';
import type { ReviewRecord } from '../../src/features/reading/store/review-slice';
import type { Comparison } from '../../src/model/comparison';
import { applyToHistory, historyOf, NO_WORK } from '../../src/review/history';
import { rework } from '../../src/review/rework';

/** A record of the reader's work that is saved nowhere. */
export function unsavedRecord(): ReviewRecord {
  let history = historyOf(NO_WORK);
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

/** The reading screen with work that is saved nowhere; links are worked out at once. */
export function TestedReadingScreen({ comparison, readOnly = false }: { comparison: Comparison; readOnly?: boolean }) {
  const [record] = useState(unsavedRecord);
  const { present } = useSyncExternalStore(record.subscribe, () => record.getState().history);
  const { linked, unlinked } = present;
  const reworked = useMemo(() => rework(comparison, { ...NO_WORK, linked, unlinked }), [comparison, linked, unlinked]);
  return (
    <ReadingScreen
      comparison={reworked}
      record={record}
      readOnly={readOnly}
      actions={<button type="button">Export</button>}
    />
  );
}
