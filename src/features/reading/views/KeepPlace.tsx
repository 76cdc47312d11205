import { useEffect, useLayoutEffect, useRef } from 'react';
import { useReading, useReadingStore } from '../store/use-reading';
import { holdPlaces } from './hold-places';

/** Where another comparison of the same reports takes the place of this one, what is being read stays where it is on the screen. */
export function KeepPlace() {
  const store = useReadingStore();
  const index = useReading((state) => state.index);
  const restore = useRef<(() => void) | null>(null);
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.index !== before.index) restore.current = holdPlaces(now.focus?.sentence ?? null);
      }),
    [store],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each index that is drawn
  useLayoutEffect(() => {
    restore.current?.();
    restore.current = null;
  }, [index]);
  return null;
}
