import type { Gazetteer } from '../../languages/pack';
import type { Sentence } from '../../model/report';
import type { ReadReport } from '../read-report';
import type { Common } from './across';
import type { Mention, Referent } from './referents';
import { hasTag, isWord, type Word, wordsOf } from './words';

/** “the war in Ukraine”: a noun for an event with the countries that say which. */
interface EventMention {
  readonly family: string;
  readonly countries: ReadonlySet<string>;
  readonly mention: Mention;
}

/**
 * Wars, crises and protests that both reports name by their countries. Cautious: each report must name exactly one of a
 * family, and the countries of the one must be among those of the other.
 */
export function eventsInCommon(a: ReadReport, b: ReadReport): Common[] {
  const [inA, inB] = [eventsOf(a), eventsOf(b)];
  return [...inA].flatMap(([family, own]): Common[] => {
    const other = inB.get(family);
    return other && areOne(own.countries, other.countries) ? [{ a: own.referent, b: other.referent }] : [];
  });
}

interface Event {
  readonly countries: ReadonlySet<string>;
  readonly referent: Referent;
}

/** By family; none where a report tells of two. */
function eventsOf(report: ReadReport): Map<string, Event> {
  const byFamily = new Map<string, EventMention[]>();
  for (const sentence of report.sentences)
    for (const own of namedIn(report, sentence)) {
      const known = byFamily.get(own.family);
      if (known) known.push(own);
      else byFamily.set(own.family, [own]);
    }
  return new Map(
    [...byFamily].flatMap(([family, list]): [string, Event][] => {
      const [most] = [...list].sort((x, y) => y.countries.size - x.countries.size);
      if (!most || !list.every(({ countries }) => areOne(countries, most.countries))) return [];
      const mentions = list.map(({ mention }) => mention);
      const name = most.mention.text;
      return [
        [family, { countries: most.countries, referent: { key: `event:${family}`, kind: 'event', name, mentions } }],
      ];
    }),
  );
}

function areOne(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return [...x].every((own) => y.has(own)) || [...y].every((own) => x.has(own));
}

function namedIn(report: ReadReport, sentence: Sentence): EventMention[] {
  const { text, pack } = report;
  const { gazetteer, lexeme } = pack;
  if (!gazetteer || !report.tokensOf(sentence).some(({ key }) => lexeme(key).event !== null)) return [];
  const words = wordsOf(report, sentence);
  return words.flatMap((_, at) => namedAt(text, words, at, gazetteer) ?? []);
}

/** The event that the noun at `at` names; null for a noun that stands for something else, or for one of many. */
function namedAt(text: string, words: readonly Word[], at: number, gazetteer: Gazetteer): EventMention | null {
  const family = words[at]?.lexeme.event;
  if (!family || words[at]?.possessive) return null;
  const before = modifiers(words, at, gazetteer);
  const after = place(words, at + 1, gazetteer);
  if (!before || !after) return null;
  const countries = new Set([...before.countries, ...after.countries]);
  const [first, last] = [words[before.from], words[after.to - 1]];
  if (countries.size === 0 || !first || !last) return null;
  const span = [first.span[0], last.span[1]] as const;
  return { family, countries, mention: { span, text: text.slice(...span).replace(/\s+/g, ' '), how: 'name' } };
}

/** “the Russo-Ukrainian”, “Russia's brutal”: the countries before the noun; null where another word narrows it. */
function modifiers(
  words: readonly Word[],
  at: number,
  gazetteer: Gazetteer,
): { from: number; countries: string[] } | null {
  const countries: string[] = [];
  let from = at;
  for (; from > 0; from--) {
    const word = words[from - 1] as Word;
    if (hasTag(word, 'indefinite-determiner')) return null;
    if (hasTag(word, 'determiner') || word.lexeme.function || !isWord(word)) break;
    const two = gazetteer.places.get(`${words[from - 2]?.key} ${word.key}`);
    const found = two ? [two.country] : countriesIn(word, gazetteer);
    if (found.length === 0 && !hasTag(word, 'event-neutral')) return null;
    countries.push(...found);
    if (two) from--;
  }
  return { from, countries };
}

/** “Russia-Ukraine”, “Russo-Ukrainian”: a country for each part; none where a part is something else. */
function countriesIn({ key, lexeme }: Word, { combining, places }: Gazetteer): string[] {
  if (lexeme.place) return [lexeme.place.country];
  const parts = key.split('-').map((part) => combining.get(part) ?? places.get(part)?.country);
  return parts.every((part) => part !== undefined) ? parts : [];
}

/** “in eastern Ukraine” behind the noun; null where it is part of a longer name, or a place follows that is no country. */
function place(
  words: readonly Word[],
  from: number,
  { places }: Gazetteer,
): { to: number; countries: string[] } | null {
  const next = words[from];
  if (!next || !isWord(next)) return { to: from, countries: [] };
  if (!hasTag(next, 'locative-preposition')) return next.capital ? null : { to: from, countries: [] };
  let at = from + 1;
  while (hasTag(words[at], 'region-modifier')) at++;
  for (const length of [3, 2, 1]) {
    const own = words.slice(at, at + length);
    const found = places.get(own.map(({ key }) => key).join(' '));
    if (found && found.as !== 'adjective' && own[0]?.capital) return { to: at + length, countries: [found.country] };
  }
  return words[at]?.capital ? null : { to: from, countries: [] };
}
