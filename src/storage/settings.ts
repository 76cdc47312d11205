import { useSyncExternalStore } from 'react';

/** What a reader has set for all comparisons. Only what is not as it is at first is stored. */
const CLOSER_READING = 'parallax.closer-reading';
const OFF = 'off';

const listeners = new Set<() => void>();
/** Where the browser stores nothing, what is set holds for as long as the page is open. */
let unstored: boolean | null = null;

/** Whether both reports may be read more closely. */
export function wantsCloserReading(): boolean {
  try {
    return unstored ?? localStorage.getItem(CLOSER_READING) !== OFF;
  } catch {
    return true;
  }
}

export function setCloserReading(on: boolean): void {
  try {
    if (on) localStorage.removeItem(CLOSER_READING);
    else localStorage.setItem(CLOSER_READING, OFF);
    unstored = null;
  } catch {
    unstored = on;
  }
  for (const listener of listeners) listener();
}

/** Hears of what is set here and in other windows, until what it returns is called. */
export function followSettings(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

export function useCloserReadingSetting(): boolean {
  return useSyncExternalStore(followSettings, wantsCloserReading);
}
