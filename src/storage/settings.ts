import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
/** Where the browser stores nothing, what is set holds for as long as the page is open. */
const unstored = new Map<string, string | null>();

/** Something that a reader has set for all comparisons. Only what is not as it is at first is stored. */
interface Setting<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
}

function setting<Value>(
  key: string,
  read: (stored: string | null) => Value,
  written: (value: Value) => string | null,
): Setting<Value> {
  return {
    get() {
      try {
        return read(unstored.has(key) ? (unstored.get(key) ?? null) : localStorage.getItem(key));
      } catch {
        return read(null);
      }
    },
    set(value) {
      const own = written(value);
      try {
        if (own === null) localStorage.removeItem(key);
        else localStorage.setItem(key, own);
        unstored.delete(key);
      } catch {
        unstored.set(key, own);
      }
      for (const listener of listeners) listener();
    },
  };
}

const OFF = 'off';
const closerReading = setting(
  'parallax.closer-reading',
  (stored) => stored !== OFF,
  (on) => (on ? null : OFF),
);

/** Whether both reports may be read more closely. */
export const wantsCloserReading = closerReading.get;
export const setCloserReading = closerReading.set;

const linkHome = setting(
  'parallax.link-home',
  (stored) => (stored !== null && isWebPage(stored) ? stored : ''),
  (address) => address || null,
);

/** The address of a hosted copy to which links that hold a comparison lead; empty where they lead to this page. */
export const homeOfLinks = linkHome.get;
export const setHomeOfLinks = linkHome.set;

/** Whether an address is a web page's: any other could not be opened by whom a link is sent to. */
export function isWebPage(address: string): boolean {
  return /^https?:\/\/[^/?#\s][^?#\s]*$/i.test(address) && URL.canParse(address);
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

export function useHomeOfLinks(): string {
  return useSyncExternalStore(followSettings, homeOfLinks);
}
