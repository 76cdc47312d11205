import type { Side } from '../model';
import type { Referent } from '../names/referents';
import type { Found, Observer } from './observer';
import { listed, sideName } from './words';

/** Countries and capitals that one report names and the other does not, in one observation a side. */
export const placesOnlyHere: Observer = ({ referents: [a, b] }) => [...only('a', a, b), ...only('b', b, a)];

function only(side: Side, own: readonly Referent[], other: readonly Referent[]): Found[] {
  const there = new Set(other.map(({ key }) => key));
  const places = own.filter(({ kind, key }) => kind === 'place' && !there.has(key));
  if (places.length === 0) return [];
  const spans = places.flatMap(({ mentions }) => mentions.map(({ span }) => span)).sort((x, y) => x[0] - y[0]);
  return [
    {
      kind: 'fact-differs',
      a: side === 'a' ? spans : [],
      b: side === 'b' ? spans : [],
      rule: 'fact-differs/place-only-here',
      says: `Only ${sideName(side)} names ${listed(places.map(({ name }) => name))}.`.replace(/\.\.$/, '.'),
      detail: { side, places: places.map(({ name }) => name) },
    },
  ];
}
