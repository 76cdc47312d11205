import type { Gazetteer } from '../../languages/pack';
import type { Span } from '../../model/report';
import { type Person, phraseStart } from './people';
import { answers, type Role, roleOf } from './role';
import { hasTag, isRole, type Word } from './words';

interface Description {
  readonly span: Span;
  readonly roles: readonly Role[];
}

/**
 * Adds to each person the descriptions that mean them: “the NATO chief”, “the Ukrainian leader”. One that fits several people means
 * who was mentioned last.
 */
export function resolveDescriptions(
  text: string,
  sentences: readonly (readonly Word[])[],
  people: readonly Person[],
  gazetteer: Gazetteer,
): void {
  const taken = new Set(people.flatMap(({ mentions }) => mentions.map(({ span }) => span[1])));
  const names = people
    .flatMap((person) => person.mentions.map(({ span }) => ({ at: span[0], person })))
    .sort((x, y) => x.at - y.at);
  const found: { person: Person; span: Span }[] = [];
  let seen = 0;
  const recent: Person[] = [];
  const first = people.filter(({ roles }) => roles.length > 0).slice(0, MOST);
  for (const words of sentences)
    for (const { span, roles } of descriptions(words, gazetteer)) {
      if (taken.has(span[1])) continue;
      for (; (names[seen]?.at ?? Infinity) < span[0]; seen++)
        moveToFront(recent, (names[seen] as { person: Person }).person);
      const fits = (person: Person) => person.roles.some((role) => roles.some((own) => answers(own, role, gazetteer)));
      const named = roles.some(({ of, nouns }) => of.size + nouns.size > 0);
      const person = recent.find(fits) ?? (named ? first.find(fits) : undefined);
      if (!person) continue;
      found.push({ person, span });
      moveToFront(recent, person);
    }
  for (const { person, span } of found)
    person.mentions.push({ span, text: text.slice(...span).replace(/\s+/g, ' '), how: 'description' });
  for (const { mentions } of people) mentions.sort((x, y) => x.span[0] - y.span[0]);
}

/** So many people with roles are thought of at a time; no report that can be followed has more. */
const MOST = 200;

function moveToFront(recent: Person[], person: Person): void {
  if (person.roles.length === 0) return;
  const at = recent.indexOf(person);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(person);
  if (recent.length > MOST) recent.pop();
}

/** Noun phrases with “the” that end in a role, two of them joined by “and” as one. */
function descriptions(words: readonly Word[], gazetteer: Gazetteer): Description[] {
  const out: (Description & { readonly end: number })[] = [];
  words.forEach((word, at) => {
    if (!isRole(word) || isRole(words[at + 1])) return;
    const end = at + 1;
    const from = phraseStart(words, end);
    const role = roleOf(words.slice(from, end), gazetteer);
    const last = out.at(-1);
    if (!role) return;
    if (last && hasTag(words[last.end], 'copulative') && from === last.end + 1)
      out.splice(-1, 1, { span: [last.span[0], words[at]?.span[1] ?? 0], roles: [...last.roles, role], end });
    else if (hasTag(words[from], 'definite-article'))
      out.push({ span: [words[from]?.span[0] ?? 0, words[at]?.span[1] ?? 0], roles: [role], end });
  });
  return out;
}
