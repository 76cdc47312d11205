import { hasSavedAny } from '../../storage/saved-any';
import { routeOf } from '../address';

/**
 * Whether an address opens the example as the build has drawn it into the page. Whoever has kept something is shown that instead, and
 * an address with a place in the example shows that place.
 */
export function showsExample({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  if (hash !== '') return false;
  const { at } = routeOf(search, hash);
  return at === 'example' || (at === 'start' && !hasSavedAny());
}
