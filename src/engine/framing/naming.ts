import { EVENTS } from '../../languages/en/events';
import { eventsInCommon } from '../names/events';
import type { Mention, Referent } from '../names/referents';
import type { Found, Observer } from './observer';
import { counted, listed, withTimes } from './words';

/** The different names for one person, place, group or event. */
export const naming: Observer = ({ reports, named }) =>
  [...named, ...eventsInCommon(...reports)].flatMap(({ a, b }) => (namedAlike(a, b) ? [] : [observation(a, b)]));

const RULES: Readonly<Record<Referent['kind'], string>> = {
  person: 'naming/person',
  place: 'naming/place',
  group: 'naming/group',
  event: 'naming/event',
};

function observation(a: Referent, b: Referent): Found {
  const names = ({ mentions }: Referent) => listed(counted(mentions.filter(isName).map(plain)).map(withTimes));
  return {
    kind: 'naming',
    a: a.mentions.filter(isName).map(({ span }) => span),
    b: b.mentions.filter(isName).map(({ span }) => span),
    rule: RULES[a.kind],
    says: `The same ${a.kind} is called ${names(a)} in A, ${names(b)} in B.`,
    detail: { a: a.name, b: b.name, namesA: distinct(a), namesB: distinct(b), referent: a.kind },
  };
}

/** Titles go with a name; they are no other name. */
function isName({ how }: Mention): boolean {
  return how !== 'title';
}

function plain({ text, how }: Mention): string {
  return how === 'description' ? text.replace(/^The /, 'the ') : text;
}

function distinct({ mentions }: Referent): string[] {
  return [...new Set(mentions.filter(isName).map(plain))];
}

/** Nothing worth telling: every name of the one stands in the other too, or is but a longer or shorter form of it. */
function namedAlike(a: Referent, b: Referent): boolean {
  const keys = (own: Referent) => new Set(own.mentions.filter(isName).map((mention) => nameKey(own, mention)));
  const [x, y] = [keys(a), keys(b)];
  return [...x].every((key) => y.has(key)) && [...y].every((key) => x.has(key));
}

/** A person's name counts by its last word, an event by its noun; titles before a name by themselves. */
function nameKey({ kind }: Referent, { text, how }: Mention): string {
  const own = text.toLowerCase();
  if (kind === 'event') return own.split(/\s/).find((word) => EVENTS.has(word)) ?? own;
  return kind === 'person' && how === 'name' ? (own.split(' ').at(-1) ?? own) : own.replace(/^the /, '');
}
