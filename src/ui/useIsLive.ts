import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while a page is drawn by the build, and while a browser makes what was drawn there live; true ever after. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
