import { useSyncExternalStore } from 'react';
import type { OpenRecord, RecordState } from './open-record';

/** A part of what a record knows; drawn anew only when that part changes. */
export function useRecordState<T>(record: OpenRecord, select: (state: RecordState) => T): T {
  const now = () => select(record.getState());
  return useSyncExternalStore(record.subscribe, now, now);
}
