import type { FoundObservation, PlacesOnlyHere, SharedPlaces, Unsaid } from '../../model/observation';
import type { Side, Span } from '../../model/report';
import type { Named } from '../names/named';
import { placeKey } from '../names/places';
import type { Referent } from '../names/referents';
import type { ReadReport } from '../read-report';

/** Countries and capitals: those that both reports name in one observation, those that one alone names in one a side. */
export function places({ reports, referents: [a, b], named }: Named): readonly FoundObservation[] {
  const inBothReports = named.filter((own) => own.a.kind === 'place');
  const [thereA, thereB] = reports.map(placesOfDatelines) as [Set<string>, Set<string>];
  for (const { key } of a) thereA.add(key);
  for (const { key } of b) thereB.add(key);
  return [...inBoth(inBothReports), ...only('a', a, thereB), ...only('b', b, thereA)];
}

/** Only the lead of a report has a dateline; a title may stand before it twice. */
const LEAD = 5;
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’ ]{3,}/u;

/** Keys of the places where a report was written: it does not tell of them, nor can it be said that it does not name them. */
function placesOfDatelines({ text, blocks, pack }: ReadReport): Set<string> {
  const found = blocks.slice(0, LEAD).flatMap(({ spans }) => {
    const [name = ''] = IN_CAPITALS.exec(text.slice(...(spans[0] ?? [0, 0])).slice(0, 80)) ?? [];
    const place = pack.gazetteer?.places.get(name.trim().toLowerCase());
    return place ? [placeKey(place)] : [];
  });
  return new Set(found);
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

function only(side: Side, own: readonly Referent[], there: ReadonlySet<string>): Unsaid<PlacesOnlyHere>[] {
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
