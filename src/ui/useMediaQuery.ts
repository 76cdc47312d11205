import { useSyncExternalStore } from 'react';

/** Whether a media query holds now; false where the browser knows none. What is drawn ahead, by the build, is drawn as it answers there. */
export function useMediaQuery(query: string): boolean {
  const now = () => globalThis.matchMedia?.(query).matches ?? false;
  return useSyncExternalStore(
    (changed) => {
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    now,
    now,
  );
}
