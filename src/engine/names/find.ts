import type { Sentence } from '../model';
import { resolveDescriptions } from './descriptions';
import { findPeople, type Person } from './people';
import { findPlaces } from './places';
import { folded, type Referent } from './referents';
import { wordsOf } from './words';

/** The people, places and groups that an English report names, each with all its mentions. */
export function findReferents(text: string, sentences: readonly Sentence[]): Referent[] {
  const words = sentences.map((sentence) => wordsOf(text, sentence));
  const people = findPeople(text, words);
  resolveDescriptions(text, words, people);
  return [...people.map(asReferent), ...findPlaces(text, words)];
}

function asReferent({ name, mentions }: Person): Referent {
  return { key: `person:${folded(name)}`, kind: 'person', name, mentions };
}
