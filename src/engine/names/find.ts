import type { Sentence } from '../../model/report';
import { resolveDescriptions } from './descriptions';
import { findPeople, type Person } from './people';
import { findPlaces } from './places';
import { folded, type Referent } from './referents';
import { wordsOf } from './words';

const OF_REPORT = new WeakMap<readonly Sentence[], readonly Referent[]>();

/** The people, places and groups that an English report names, each with all its mentions; read once for voices and framing. */
export function findReferents(text: string, sentences: readonly Sentence[]): readonly Referent[] {
  const known = OF_REPORT.get(sentences);
  if (known) return known;
  const found = read(text, sentences);
  OF_REPORT.set(sentences, found);
  return found;
}

function read(text: string, sentences: readonly Sentence[]): Referent[] {
  const words = sentences.map((sentence) => wordsOf(text, sentence));
  const people = findPeople(text, words);
  resolveDescriptions(text, words, people);
  return [...people.map(asReferent), ...findPlaces(text, words, endsOf(people))];
}

/** Where names of people end: a country's name that ends there is the person's. */
function endsOf(people: readonly Person[]): ReadonlySet<number> {
  return new Set(
    people.flatMap(({ mentions }) => mentions.flatMap(({ span, how }) => (how === 'name' ? [span[1]] : []))),
  );
}

function asReferent({ name, mentions }: Person): Referent {
  return { key: `person:${folded(name)}`, kind: 'person', name, mentions };
}
