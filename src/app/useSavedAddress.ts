import { useEffect } from 'react';
import type { OpenRecord } from '../storage/open-record';
import { askToStay } from '../storage/repository';
import { readFragment, writeAddress } from '../ui/browser-history';
import { addressOf } from './route';

/** Once it is saved, a reload comes back to what is saved, not to where it came from; and it is to stay saved. */
export function useSavedAddress(record: OpenRecord): void {
  useEffect(() => {
    let before: string | null = null;
    const check = () => {
      const { saved } = record.getState();
      if (saved === before) return;
      if (saved === 'saved') {
        writeAddress(addressOf({ at: 'comparison', id: record.id }, readFragment()), 'replace');
        if (!asked.has(record)) void askToStay();
        asked.add(record);
      }
      before = saved;
    };
    check();
    return record.subscribe(check);
  }, [record]);
}

/** The browser is asked once for each record. */
const asked = new WeakSet<OpenRecord>();
