import type { ReadReport } from '../read-report';
import { resolveDescriptions } from './descriptions';
import { findPeople, type Person } from './people';
import { findPlaces } from './places';
import { normalizeName, type Referent } from './referents';
import { wordsOf } from './words';

/** The people, places and groups that a report names, each with all its mentions; none where nothing is known of names in its language. */
export function referentsOf(report: ReadReport): readonly Referent[] {
  const { text, sentences, pack } = report;
  const { gazetteer } = pack;
  if (!gazetteer) return [];
  const words = sentences.map((sentence) => wordsOf(report, sentence));
  const people = findPeople(text, words, gazetteer);
  resolveDescriptions(text, words, people, gazetteer);
  return [...people.map(asReferent), ...findPlaces(text, words, endsOf(people), gazetteer)];
}

/** Where names of people end: a country's name that ends there is the person's. */
function endsOf(people: readonly Person[]): ReadonlySet<number> {
  return new Set(
    people.flatMap(({ mentions }) => mentions.flatMap(({ span, how }) => (how === 'name' ? [span[1]] : []))),
  );
}

function asReferent({ name, mentions }: Person): Referent {
  return { key: `person:${normalizeName(name)}`, kind: 'person', name, mentions };
}
