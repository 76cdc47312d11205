import { useCallback, useEffect, useState } from 'react';
import { onHistoryMove, writeAddress } from '../ui/browser-history';

/** Which screen is open. It stands in the part of the address before `#`; where the reader is on it, in the part after. */
export type Route =
  | { readonly at: 'start' }
  | { readonly at: 'example' }
  | { readonly at: 'files' }
  | { readonly at: 'saved' }
  | { readonly at: 'new' }
  | { readonly at: 'library' }
  /** The comparison that the address itself holds after `#`, packed. Null where it has gone from there: see {@link useRoute}. */
  | { readonly at: 'shared'; readonly packed: string | null }
  | { readonly at: 'comparison'; readonly id: string }
  /** Where the texts of a comparison are corrected. */
  | { readonly at: 'correct'; readonly id: string };

/** Goes to a screen, and there to the place that the part of an address after `#` means. */
export type Go = (to: Route, place?: string) => void;

/** Programs that pass a link on write its `=` otherwise, and take for its end what stands behind it: a full stop, a bracket, words of theirs. */
const SHARED = /^#share(?:=|%3D)([\w-]*)/i;

export function routeOf(search: string, fragment = ''): Route {
  const shared = SHARED.exec(fragment);
  if (shared) return { at: 'shared', packed: shared[1] ?? '' };
  const asked = new URLSearchParams(search);
  const id = asked.get('c');
  if (id) return { at: 'comparison', id };
  const corrected = asked.get('correct');
  if (corrected) return { at: 'correct', id: corrected };
  const open = asked.get('open');
  if (open === 'shared') return { at: 'shared', packed: null };
  if (open === 'files' || open === 'saved' || open === 'library' || open === 'new' || open === 'example')
    return { at: open };
  return { at: 'start' };
}

export function addressOf(route: Route, place = ''): string {
  return `${location.pathname}${searchOf(route)}${place && `#${place}`}`;
}

function searchOf(route: Route): string {
  switch (route.at) {
    case 'start':
      return '';
    case 'comparison':
      return `?c=${encodeURIComponent(route.id)}`;
    case 'correct':
      return `?correct=${encodeURIComponent(route.id)}`;
    default:
      return `?open=${route.at}`;
  }
}

/** The route, and how to go elsewhere; back and forward work. */
export function useRoute(): readonly [Route, Go] {
  const [route, setRoute] = useState(() => routeOf(location.search, location.hash));
  useEffect(() => {
    const onPop = () =>
      setRoute((now) => {
        const next = routeOf(location.search, location.hash);
        // A step inside one comparison is no new screen; the place in it has taken the fragment of what was shared.
        if (next.at === 'shared' && now.at === 'shared' && next.packed === null) return now;
        return JSON.stringify(next) === JSON.stringify(now) ? now : next;
      });
    return onHistoryMove(onPop);
  }, []);
  const go = useCallback<Go>((to, place) => {
    writeAddress(addressOf(to, place), 'push');
    setRoute(to);
  }, []);
  return [route, go];
}
