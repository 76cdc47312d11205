import type { Gazetteer } from '../../languages/pack';
import type { Quote, Span } from '../../model/report';
import type { ReadReport } from '../read-report';
import { describedBy } from './descriptions';
import { mentionsInHeading } from './headings';
import { type NameMention, nameMentions } from './name-mentions';
import type { Linked } from './named';
import { gatherPeople, genderOf, type People, type Person } from './people';
import { findPlaces } from './places';
import { type Mention, normalizeName, type Referent } from './referents';
import type { Role } from './role';
import { type Word, wordsOf } from './words';

/** Whom and what a report names, and the names of which it stays open whom they mean. */
export interface FoundNames {
  readonly referents: readonly Referent[];
  readonly open: readonly Span[];
}

/** A report's words, story and headings apart, with what may be names of people in its story. */
interface NameReading {
  readonly report: ReadReport;
  readonly gazetteer: Gazetteer;
  readonly sentences: readonly (readonly Word[])[];
  readonly headings: readonly (readonly Word[])[];
  readonly mentions: readonly NameMention[];
}

/** Finds the names of reports that tell of one event. */
export interface NameFinder {
  /**
   * The people, places and groups that each report names, with all their mentions; one person has one key in all of them. None of a report
   * where nothing is known of names in its language.
   *
   * @param sources the spans that say whose words something is, of each report: a surname that stands there is a person's.
   */
  find(sources: readonly (readonly Span[])[]): readonly FoundNames[];
}

/** Reads the names of reports once, to be told apart as often as more is known of who speaks. */
export function nameFinder(reports: readonly ReadReport[]): NameFinder {
  const read = reports.map(readNames);
  return {
    find(sources) {
      const known = read.flatMap((own) => own ?? []);
      const [first] = known;
      if (!first) return read.map(() => ({ referents: [], open: [] }));
      const speaking = new Set(
        read.flatMap((own, side) => (own ? surnamesIn(own.report.text, sources[side] ?? []) : [])),
      );
      const all = gatherPeople(
        known.flatMap(({ mentions }) => mentions),
        speaking,
        first.gazetteer,
      );
      const keys = keysOf(all.people);
      return read.map((own, side) => (own ? namesIn(own, side, all, keys) : { referents: [], open: [] }));
    },
  };
}

/** Whom and what two reports name whose quotes are known. */
export function referentsOf([a, b]: readonly [ReadReport, ReadReport]): Linked['referents'] {
  const [inA, inB] = nameFinder([a, b]).find([a, b].map(({ quotes }) => sourceSpans(quotes)));
  return [inA?.referents ?? [], inB?.referents ?? []];
}

function sourceSpans(quotes: readonly Quote[]): Span[] {
  return quotes.flatMap(({ source }) => (source ? [source.span] : []));
}

function readNames(report: ReadReport, side: number): NameReading | null {
  const { text, sentences, blocks, pack } = report;
  const { gazetteer } = pack;
  if (!gazetteer) return null;
  const isHeading = (block: number) => blocks[block]?.kind === 'title' || blocks[block]?.kind === 'heading';
  const [story, headings]: [(readonly Word[])[], (readonly Word[])[]] = [[], []];
  for (const sentence of sentences) (isHeading(sentence.block) ? headings : story).push(wordsOf(report, sentence));
  return { report, gazetteer, sentences: story, headings, mentions: nameMentions(text, story, side, gazetteer) };
}

/** The last words of what says whose words something is. */
function surnamesIn(text: string, sources: readonly Span[]): string[] {
  return sources.map((span) => {
    const words = text.slice(...span).match(/[\p{L}\p{M}’'-]+/gu);
    return normalizeName(words?.findLast((word) => /\p{L}/u.test(word)) ?? '');
  });
}

/** A person's key: the fullest of all names, and a number for the second of one name. */
function keysOf(people: readonly Person[]): ReadonlyMap<Person, string> {
  const named = people
    .map((person) => ({ person, name: fullest(person.mentions) }))
    .sort((x, y) => (x.name < y.name ? -1 : x.name > y.name ? 1 : place(x.person) - place(y.person)));
  const times = new Map<string, number>();
  return new Map(
    named.map(({ person, name }) => {
      const before = times.get(name) ?? 0;
      times.set(name, before + 1);
      return [person, `person:${name}${before === 0 ? '' : `/${before + 1}`}`];
    }),
  );
}

const place = ({ mentions }: Person) => Math.min(...mentions.map(({ span }) => span[0]));

/** Of all names the one with the most given names, then the one given most often, then the first by letters. */
function fullest(mentions: readonly NameMention[]): string {
  const times = new Map<string, { readonly own: NameMention; count: number }>();
  for (const own of mentions) {
    const key = normalizeName(own.text);
    const known = times.get(key);
    if (known) known.count++;
    else times.set(key, { own, count: 1 });
  }
  const [best] = [...times].sort(
    ([x, { own: u, count: m }], [y, { own: v, count: n }]) =>
      v.given.length - u.given.length || n - m || (x < y ? -1 : 1),
  );
  return best?.[0] ?? '';
}

function namesIn(
  own: NameReading,
  side: number,
  { people, open }: People,
  keys: ReadonlyMap<Person, string>,
): FoundNames {
  const { report, gazetteer, sentences, headings } = own;
  const { text } = report;
  const here = people.filter(({ mentions }) => mentions.some((mention) => mention.side === side));
  const holders = here.map((person) => ({ person, roles: rolesOf(person) }));
  const kinds = new Map(holders.map(({ person, roles }) => [person, new Set(roles.map(({ kind }) => kind))]));
  const spans = new Map<Person, Span[]>();
  for (const { span, holder } of describedBy([...sentences, ...headings], holders, gazetteer))
    spans.set(holder.person, [...(spans.get(holder.person) ?? []), span]);
  const inHeadings = mentionsInHeading(headings, here);
  const found = here.map((person): Referent => {
    const named = person.mentions.filter((mention) => mention.side === side);
    const mentions = [
      ...named.flatMap((mention) => mentionsBy(text, mention)),
      ...(inHeadings.get(person) ?? []).map((span): Mention => ({ span, text: written(text, span), how: 'name' })),
      ...(spans.get(person) ?? []).map((span): Mention => ({ span, text: written(text, span), how: 'description' })),
    ];
    return {
      key: keys.get(person) ?? '',
      kind: 'person',
      name: displayed(named),
      mentions: once(mentions),
      gender: genderOf(person),
      roles: kinds.get(person) ?? new Set(),
    };
  });
  const inOrder = found.sort((x, y) => (x.mentions[0]?.span[0] ?? 0) - (y.mentions[0]?.span[0] ?? 0));
  const words = [...headings, ...sentences].sort((x, y) => (x[0]?.span[0] ?? 0) - (y[0]?.span[0] ?? 0));
  return {
    referents: [...inOrder, ...findPlaces(text, words, endsOf(inOrder), gazetteer)],
    open: open.flatMap((mention) => (mention.side === side ? [mention.span] : [])),
  };
}

/** Nobody is said to be more than this. */
const MOST_ROLES = 20;

function rolesOf({ mentions }: Person): Role[] {
  const roles = mentions.flatMap(({ apposition }) => (apposition ? [apposition.role] : []));
  return [...new Map(roles.map((role) => [`${role.before} ${role.phrase}`, role])).values()].slice(0, MOST_ROLES);
}

/** A name, with the role before it as a mention by itself where it has words of its own. */
function mentionsBy(text: string, { span, text: name, apposition }: NameMention): Mention[] {
  const own: Mention = { span, text: name, how: 'name' };
  if (!apposition?.role.before) return [own];
  const before = written(text, apposition.span);
  return /\s/.test(before) ? [{ span: apposition.span, text: before, how: apposition.how }, own] : [own];
}

/** The fullest name in one report: with most given names, and of these the first. */
function displayed(mentions: readonly NameMention[]): string {
  const inOrder = [...mentions].sort((x, y) => x.span[0] - y.span[0]);
  return inOrder.reduce((best, own) => (own.given.length > best.given.length ? own : best), inOrder[0] as NameMention)
    .text;
}

/** In reading order; of two that end at one place the first. */
function once(mentions: readonly Mention[]): Mention[] {
  const ends = new Set<number>();
  return [...mentions]
    .filter(({ span }) => !ends.has(span[1]) && ends.add(span[1]))
    .sort((x, y) => x.span[0] - y.span[0]);
}

function written(text: string, span: Span): string {
  return text.slice(...span).replace(/\s+/g, ' ');
}

/** Where names of people end: a country's name that ends there is the person's. */
function endsOf(people: readonly Referent[]): ReadonlySet<number> {
  return new Set(
    people.flatMap(({ mentions }) => mentions.flatMap(({ span, how }) => (how === 'name' ? [span[1]] : []))),
  );
}
