import type { Span } from '../../model/report';
import type { Person } from './people';
import { normalizeName } from './referents';
import type { Word } from './words';

/**
 * Where headings refer to people of the story: by a surname that one person alone bears there, with the given name before it where it is
 * one of theirs. A heading makes nobody a person: in “Obama Aide Calls Netanyahu” everything has a capital.
 */
export function mentionsInHeading(
  headings: readonly (readonly Word[])[],
  people: readonly Person[],
): ReadonlyMap<Person, readonly Span[]> {
  const bearers = new Map<string, Person[]>();
  for (const person of people)
    for (const surname of new Set(person.mentions.map((own) => own.surname)))
      bearers.set(surname, [...(bearers.get(surname) ?? []), person]);
  const found = new Map<Person, Span[]>();
  for (const words of headings)
    words.forEach((word, at) => {
      if (!word.capital) return;
      const before = normalizeName(words[at - 1]?.text ?? '');
      const all = bearers.get(normalizeName(word.text)) ?? [];
      const given = all.filter(({ mentions }) => mentions.some((own) => own.given.includes(before)));
      const [person, other] = given.length > 0 ? given : all;
      if (!person || other) return;
      const from = given.length > 0 ? (words[at - 1] as Word).span[0] : word.span[0];
      found.set(person, [...(found.get(person) ?? []), [from, word.span[1]]]);
    });
  return found;
}
