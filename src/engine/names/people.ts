import type { Gazetteer, Gender } from '../../languages/pack';
import { isInitial, isSameGiven, mayBeSameGiven } from './given-names';
import type { NameMention } from './name-mentions';
import { BySurname } from './surnames';

/** A person of one or several reports, by all the names that mean them. */
export interface Person {
  readonly surname: string;
  readonly mentions: NameMention[];
}

/** The people of reports, and the mentions that may mean one of several. */
export interface People {
  readonly people: readonly Person[];
  readonly open: readonly NameMention[];
}

/** So many letters two spellings of a surname share at least, where no given name tells that they are one. */
const LETTERS = 3;
/** A bearer is the one meant where they are named in full so many times as often as any other. */
const CLEARLY = 2;

/**
 * The people whom names in the stories of reports mean, one person for one in all of them.
 *
 * A full name makes a person where its given name is known or too rare to be a word, a title stands by it, or its surname is also given
 * alone with a form of address or as somebody who speaks (`speaking`, by surname). Full names of one surname are one person's unless
 * given names, gender or suffix contradict. A surname alone means its only bearer, else one who is named clearly more often,
 * else it stays open. The answer is the same in whatever order the reports are given.
 */
export function gatherPeople(
  found: readonly NameMention[],
  speaking: ReadonlySet<string>,
  gazetteer: Gazetteer,
): People {
  const mentions = withoutTitles(found, gazetteer);
  const full = fullNames(mentions, speaking, gazetteer);
  const founded = [...bySurname(full)].flatMap(([surname, own]) => cluster(surname, own, gazetteer));
  const whole = new Set(full);
  const rest = mentions.filter((own) => !whole.has(own) && isSurname(own, gazetteer));
  const people = [...founded, ...foundedByTitle(rest, founded)];
  const open = addSurnames(rest, people);
  return { people: withoutVariants(people, gazetteer), open };
}

/** “Shopkeeper Ann Lee” where “Ann Lee” is a name as well: what stands before that is a title, whether we know it or not. */
function withoutTitles(mentions: readonly NameMention[], { givenName }: Gazetteer): NameMention[] {
  const names = new Set(mentions.map(nameOf));
  return mentions.map((own) => {
    const [title = '', ...given] = own.given;
    const shorter = { ...own, given, titled: true };
    if (given.length === 0 || givenName(title).known || !names.has(nameOf(shorter))) return own;
    const text = own.text.slice(own.text.indexOf(' ') + 1);
    return { ...shorter, text, span: [own.span[1] - text.length, own.span[1]] };
  });
}

/** A surname alone, or with what is no given name before it. */
function isSurname({ given, named, titled }: NameMention, gazetteer: Gazetteer): boolean {
  const isKnown = given.some((name) => gazetteer.givenName(name).known);
  return given.length === 0 || given.every(isInitial) || (!titled && !isKnown && !named);
}

function fullNames(
  mentions: readonly NameMention[],
  speaking: ReadonlySet<string>,
  { givenName }: Gazetteer,
): NameMention[] {
  const alone = new Set(mentions.flatMap(({ given, surname }) => (given.length === 0 ? [surname] : [])));
  const addressed = new Set(
    mentions.flatMap(({ given, titled, surname }) => (titled && given.length === 0 ? [surname] : [])),
  );
  const told = mentions.filter(({ given, surname, titled }) => {
    const isTold = titled || addressed.has(surname);
    if (given.length === 0 || (given.every(isInitial) && !isTold)) return false;
    return isTold || given.some((name) => givenName(name).known) || (alone.has(surname) && speaking.has(surname));
  });
  const known = new Set(told.map(nameOf));
  const bearers = new Set(told.map(({ surname }) => surname));
  return mentions.filter(
    (own) =>
      known.has(nameOf(own)) ||
      (own.given.length > 0 && own.named && bearers.has(own.surname) && !own.given.every(isInitial)),
  );
}

function nameOf({ given, surname }: NameMention): string {
  return [...given, surname].join(' ');
}

function bySurname(mentions: readonly NameMention[]): Map<string, NameMention[]> {
  const out = new Map<string, NameMention[]>();
  for (const own of mentions) out.set(own.surname, [...(out.get(own.surname) ?? []), own]);
  return out;
}

/** Full names of one surname as people: the longest names first, each with the only person whom it may mean. */
function cluster(surname: string, mentions: readonly NameMention[], gazetteer: Gazetteer): Person[] {
  const forms = new Map<string, NameMention[]>();
  const hasSuffix = mentions.some(({ suffix }) => suffix !== null);
  for (const own of mentions) {
    // A son of the same name is told from a relative by his suffix alone.
    const key = `${own.given.join(' ')}|${own.suffix ?? ''}|${hasSuffix && own.kin && !own.suffix ? 'kin' : ''}`;
    forms.set(key, [...(forms.get(key) ?? []), own]);
  }
  const people: Person[] = [];
  const order = [...forms].sort(([x], [y]) => y.length - x.length || (x < y ? -1 : 1));
  for (const [key, own] of order) {
    const fitting = key.endsWith('kin') ? [] : people.filter((person) => fits(person, own, gazetteer));
    if (fitting.length === 1) fitting[0]?.mentions.push(...own);
    else if (fitting.length === 0) people.push({ surname, mentions: [...own] });
  }
  return people;
}

/** Whether a person may be meant by mentions of one form. */
function fits(person: Person, form: readonly NameMention[], gazetteer: Gazetteer): boolean {
  const [first] = form;
  return (
    givenOf(person).every((given) => mayBeSameGiven(given, first?.given ?? [], gazetteer)) &&
    agree(suffixOf(person), first?.suffix ?? null) &&
    agree(genderOf(person), genderOf({ mentions: form }))
  );
}

function agree<Value>(x: Value | null, y: Value | null): boolean {
  return x === null || y === null || x === y;
}

/** None where nothing tells it, or where two forms of address contradict one another. */
export function genderOf({ mentions }: { readonly mentions: readonly NameMention[] }): Gender | null {
  const [first, other] = new Set(mentions.flatMap(({ gender }) => gender ?? []));
  return other ? null : (first ?? null);
}

function suffixOf({ mentions }: Person): string | null {
  return mentions.find(({ suffix }) => suffix !== null)?.suffix ?? null;
}

/** Those who are given by title and surname alone; two of one surname where their forms of address differ. */
function foundedByTitle(rest: readonly NameMention[], founded: readonly Person[]): Person[] {
  const known = new BySurname<Person>(LETTERS);
  for (const person of founded) known.add(person.surname, person);
  const titled = rest.filter(({ titled, surname }) => titled && known.like(surname, 1).length === 0);
  return [...bySurname(titled)].flatMap(([surname, own]) => {
    const genders = [...new Set(own.flatMap(({ gender }) => gender ?? []))].sort();
    return genders.length < 2
      ? [{ surname, mentions: [...own] }]
      : genders.map((gender) => ({ surname, mentions: own.filter((mention) => mention.gender === gender) }));
  });
}

/** Gives each surname that stands alone to whom it means; the ones that may mean several are returned. */
function addSurnames(rest: readonly NameMention[], people: readonly Person[]): NameMention[] {
  const bearers = new BySurname<Person>(LETTERS);
  for (const person of people) bearers.add(person.surname, person);
  const taken = new Set(people.flatMap(({ mentions }) => mentions));
  const open: NameMention[] = [];
  const meant: [Person, NameMention][] = [];
  for (const own of rest) {
    if (taken.has(own)) continue;
    const exact = bearers.exactly(own.surname);
    const named = (exact.length > 0 ? exact : bearers.like(own.surname, 2)).filter(
      (person) => agree(genderOf(person), own.gender) && (own.suffix === null || agree(suffixOf(person), own.suffix)),
    );
    const person = clearly(named, own);
    if (person) meant.push([person, own]);
    else if (named.length > 1) open.push(own);
  }
  for (const [person, own] of meant) person.mentions.push(own);
  return open;
}

/** The only bearer in the report or in both; of several the one who is no relative of another, or is named clearly more often. */
function clearly(bearers: readonly Person[], { side, gender, given }: NameMention): Person | undefined {
  const initial = given.find(isInitial);
  const fitting = initial
    ? bearers.filter(({ mentions }) => mentions.some((own) => own.given.some((name) => name[0] === initial)))
    : bearers;
  const here = fitting.filter(({ mentions }) => mentions.some((own) => own.side === side));
  const own = here.length > 0 ? here : fitting.length > 0 ? fitting : bearers;
  if (own.length < 2) return own[0];
  const main = own.filter(({ mentions }) => !mentions.some(({ kin }) => kin));
  if (main.length === 1 && gender !== 'feminine') return main[0];
  const times = (person: Person) =>
    person.mentions.filter((mention) => mention.given.length > 0 && (here.length === 0 || mention.side === side))
      .length;
  const [first, second] = own.map((person) => ({ person, times: times(person) })).sort((x, y) => y.times - x.times);
  return first && second && first.times > 0 && first.times >= CLEARLY * second.times ? first.person : undefined;
}

/** People whose surnames are two spellings of one, put together where given names say so, or where none contradicts and nobody else could be. */
function withoutVariants(people: readonly Person[], gazetteer: Gazetteer): Person[] {
  const other = new Map(people.map((person) => [person, person]));
  const index = new BySurname<Person>(1);
  for (const person of people) index.add(person.surname, person);
  const only = (person: Person) => {
    const [first, second] = index.like(
      person.surname,
      2,
      (own) => own.surname !== person.surname && areOne(own, person, gazetteer),
    );
    return second ? undefined : first;
  };
  for (const person of people) {
    const same = only(person);
    if (same && only(same) === person && person.surname < same.surname) other.set(same, person);
  }
  for (const [person, into] of other) if (into !== person) into.mentions.push(...person.mentions);
  return people.filter((person) => other.get(person) === person);
}

function areOne(x: Person, y: Person, gazetteer: Gazetteer): boolean {
  if (!agree(genderOf(x), genderOf(y)) || !agree(suffixOf(x), suffixOf(y))) return false;
  const pairs = givenOf(x).flatMap((own) => givenOf(y).map((its) => [own, its] as const));
  if (pairs.length > 0) return pairs.every(([own, its]) => isSameGiven(own, its, gazetteer));
  const sides = new Set(x.mentions.map(({ side }) => side));
  return x.surname.slice(0, LETTERS) === y.surname.slice(0, LETTERS) && !y.mentions.some(({ side }) => sides.has(side));
}

/** The different given names of a person. */
function givenOf({ mentions }: Person): (readonly string[])[] {
  const named = mentions.flatMap(({ given }) => (given.length > 0 ? [given] : []));
  return [...new Map(named.map((given) => [given.join(' '), given])).values()];
}
