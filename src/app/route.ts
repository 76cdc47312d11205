import { startTransition, useCallback, useEffect, useState } from 'react';
import { onHistoryMove, writeAddress } from '../ui/browser-history';
import { type Route, routeOf } from './address';

/** Goes to a screen, and there to the place that the part of an address after `#` means. */
export type Go = (to: Route, place?: string) => void;

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
    // Until the other screen can be drawn whole this one stays.
    startTransition(() => setRoute(to));
  }, []);
  return [route, go];
}
