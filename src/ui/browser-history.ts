import { afterPaint } from './after-paint';

/** Whether a change of the address is a step that the back button takes back, or only another address of the same step. */
export type HistoryEntry = 'push' | 'replace';

interface Fragment {
  readonly fragment: string;
  readonly entry: HistoryEntry;
}

let unwritten: readonly Fragment[] = [];
let callOff = () => {};

/** Changes the address without loading anything. Nothing else in the program writes the browser's history. */
export function writeAddress(address: string, entry: HistoryEntry): void {
  writeUnwritten();
  write(address, entry);
}

/** The part of the address after `#`. */
export function readFragment(): string {
  return unwritten.at(-1)?.fragment ?? location.hash.slice(1);
}

/** Changes the part of the address after `#`; `''` takes it away. */
export function writeFragment(fragment: string, entry: HistoryEntry): void {
  writeAddress(withFragment(fragment), entry);
}

/** The same when the reader has been answered: the browser takes its time for each entry. Whatever else is written comes after it. */
export function writeFragmentSoon(fragment: string, entry: HistoryEntry): void {
  const last = unwritten.at(-1);
  unwritten =
    last && entry === 'replace'
      ? [...unwritten.slice(0, -1), { ...last, fragment }]
      : [...unwritten, { fragment, entry }];
  callOff();
  callOff = afterPaint(writeUnwritten);
}

/** Listens for the back and the forward button, until what it returns is called. */
export function onHistoryMove(listener: () => void): () => void {
  const moved = () => {
    // The step that it would have been from has been left.
    forgetUnwritten();
    listener();
  };
  addEventListener('popstate', moved);
  return () => removeEventListener('popstate', moved);
}

function writeUnwritten(): void {
  for (const { fragment, entry } of forgetUnwritten()) write(withFragment(fragment), entry);
}

function forgetUnwritten(): readonly Fragment[] {
  const before = unwritten;
  callOff();
  unwritten = [];
  return before;
}

function write(address: string, entry: HistoryEntry): void {
  if (entry === 'push') history.pushState(null, '', address);
  // What is there already would cost as much to write.
  else if (address !== `${location.pathname}${location.search}${location.hash}`)
    history.replaceState(null, '', address);
}

function withFragment(fragment: string): string {
  return `${location.pathname}${location.search}${fragment && `#${fragment}`}`;
}
