import { onHistoryMove, readFragment, writeFragment, writeFragmentSoon } from '../../../ui/browser-history';
import { fromAddress, toAddress } from './address';
import type { ReadingStore } from './create-reading-store';

/**
 * Keeps the place of the reader in the address, until what it returns is called: each change is an entry of its own for the
 * back button, save that steps in a row (J, J, J) are one.
 */
export function followAddress(store: ReadingStore): () => void {
  let steppedBefore = false;
  const write = (isArrival: boolean) => {
    const { index, settings, filter, focus, stepping } = store.getState();
    const fragment = toAddress(index, { settings, filter, focus });
    if (fragment === readFragment()) return;
    // What an address means may be written in another way: then it is put right, and is no new entry.
    writeFragmentSoon(fragment, isArrival || (stepping && steppedBefore) ? 'replace' : 'push');
    steppedBefore = stepping;
  };
  write(true);

  let isReturning = false;
  const unsubscribe = store.subscribe((now, before) => {
    const isSame = (['index', 'settings', 'filter', 'focus'] as const).every((part) => now[part] === before[part]);
    // A closer reading, or the reader's links, may change what is in focus: that is no step to come back from.
    if (!isSame) write(isReturning || now.index !== before.index);
  });
  const stop = onHistoryMove(() => {
    const { index, returnTo } = store.getState();
    isReturning = true;
    returnTo(fromAddress(index, readFragment()));
    isReturning = false;
  });

  return () => {
    unsubscribe();
    stop();
    // Another comparison begins at its own beginning.
    writeFragment('', 'replace');
  };
}
