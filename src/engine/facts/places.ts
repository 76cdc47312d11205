import type { FoundObservation, PlacesOnlyHere, SharedPlaces, Unsaid } from '../../model/observation';
import type { Side, Span } from '../../model/report';
import type { Named } from '../names/named';
import type { Referent } from '../names/referents';

/** Countries and capitals: those that both reports name in one observation, those that one alone names in one a side. */
export function places({ referents: [a, b], named }: Named): readonly FoundObservation[] {
  return [...inBoth(named.filter((own) => own.a.kind === 'place')), ...only('a', a, b), ...only('b', b, a)];
}

function inBoth(common: readonly { readonly a: Referent; readonly b: Referent }[]): Unsaid<SharedPlaces>[] {
  if (common.length === 0) return [];
  const inOrder = [...common].sort((x, y) => byName(x.a.key, y.a.key));
  return [
    {
      kind: 'fact-agrees',
      a: spansOf(inOrder.map(({ a }) => a)),
      b: spansOf(inOrder.map(({ b }) => b)),
      rule: 'fact-agrees/place',
      detail: { places: inOrder.map(({ a }) => a.name), placesB: inOrder.map(({ b }) => b.name) },
    },
  ];
}

function byName(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function only(side: Side, own: readonly Referent[], other: readonly Referent[]): Unsaid<PlacesOnlyHere>[] {
  const there = new Set(other.map(({ key }) => key));
  const found = own.filter(({ kind, key }) => kind === 'place' && !there.has(key));
  if (found.length === 0) return [];
  const spans = spansOf(found);
  return [
    {
      kind: 'fact-differs',
      a: side === 'a' ? spans : [],
      b: side === 'b' ? spans : [],
      rule: 'fact-differs/place-only-here',
      detail: { side, places: found.map(({ name }) => name) },
    },
  ];
}

function spansOf(places: readonly Referent[]): Span[] {
  return places.flatMap(({ mentions }) => mentions.map(({ span }) => span)).sort((x, y) => x[0] - y[0]);
}
