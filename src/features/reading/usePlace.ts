import { useEffect, useRef } from 'react';
import { fromAddress, toAddress } from './address';
import type { Focus } from './focus';
import type { Look } from './look';
import type { View } from './view';

/**
 * Keeps the place of the reader in the address: each change is an entry of its own for the back button, save that steps in a row
 * (J, J, J) are one.
 */
export function usePlace(
  view: View,
  look: Look,
  focus: Focus | null,
  stepping: boolean,
  goTo: (look: Look, focus: Focus | null) => void,
): void {
  const steppedBefore = useRef(false);
  // What an address means may be written in another way: then it is put right, and is no new entry.
  const arriving = useRef(true);

  useEffect(() => {
    const address = toAddress(view, { look, focus });
    const arrived = arriving.current;
    arriving.current = false;
    if (address === location.hash.slice(1)) return;
    const url = address ? `#${address}` : `${location.pathname}${location.search}`;
    if (arrived || (stepping && steppedBefore.current)) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    steppedBefore.current = stepping;
  }, [view, look, focus, stepping]);

  useEffect(() => {
    const onPop = () => {
      arriving.current = true;
      const place = fromAddress(view, location.hash);
      goTo(place.look, place.focus);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [view, goTo]);

  // Another comparison begins at its own beginning.
  useEffect(() => () => history.replaceState(null, '', `${location.pathname}${location.search}`), []);
}
