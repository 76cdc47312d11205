/** Whether a change of the address is a step that the back button takes back, or only another address of the same step. */
export type HistoryEntry = 'push' | 'replace';

/** Changes the address without loading anything. Nothing else in the program writes the browser's history. */
export function writeAddress(address: string, entry: HistoryEntry): void {
  if (entry === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** The part of the address after `#`. */
export function readFragment(): string {
  return location.hash.slice(1);
}

/** Changes the part of the address after `#`; `''` takes it away. */
export function writeFragment(fragment: string, entry: HistoryEntry): void {
  writeAddress(fragment ? `#${fragment}` : `${location.pathname}${location.search}`, entry);
}

/** Listens for the back and the forward button, until what it returns is called. */
export function onHistoryMove(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
