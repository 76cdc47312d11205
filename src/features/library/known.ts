import type { Known } from './files';

let known: readonly Known[] = [];
const listeners = new Set<() => void>();

/** Comparisons that wait for an answer: opened in the library, or with the app before the library was there to ask. */
export function knownNow(): readonly Known[] {
  return known;
}

export function setKnown(next: readonly Known[]): void {
  known = next;
  for (const listener of listeners) listener();
}

export function onKnown(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
