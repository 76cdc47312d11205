import type { LanguagePack } from '../../languages/pack';
import { partitionPoint } from '../../model/partition-point';
import type { Span } from '../../model/report';
import type { GroupNames } from '../names/acronyms';
import type { FoundNames } from '../names/find';
import { normalizeName } from '../names/referents';
import type { ReadReport } from '../read-report';
import { type Antecedents, antecedents, type PlacedMention, type Source } from './pronouns';
import { type PhraseWord, phraseWords, withoutTail } from './source-phrase';

/** What is said, as far as it matters for who says it. */
interface Said {
  readonly spans: readonly Span[];
  readonly direct: boolean;
  readonly source: Span | null;
}

/** The report, whom it names, and what its sources have told so far. */
interface State {
  readonly report: ReadReport;
  /** All mentions, in reading order. */
  readonly placed: readonly PlacedMention[];
  readonly people: readonly PlacedMention[];
  /** Surnames of which it stays open whose they are. */
  readonly open: readonly Span[];
  readonly groups: GroupNames;
  readonly before: Antecedents;
  outlet: Source | null;
  /** The source without a name told last, by the noun for it. */
  readonly unnamed: Map<string, Source>;
}

/**
 * Says who each source is: a name in full, a surname, a description (“the NATO chief”) or a pronoun gets the name of the person it means,
 * “the broadcaster” that of the outlet quoted before, an acronym the key of its full name. Where the head of a source is no noun, the
 * subject of its sentence is the source. `entity` begins with what was found: `person:`, `group:`, `country:`, `capital:`, `named:`
 * for any other name, `unnamed:` for a source without a name (“officials”), `unknown:` for a pronoun or surname of which it stays open
 * whom it means.
 */
export function nameSources(
  report: ReadReport,
  said: readonly Said[],
  { referents, open }: FoundNames,
  groups: GroupNames,
): (Source | null)[] {
  const placed = referents
    .flatMap((referent) => referent.mentions.map(({ span }) => ({ span, referent })))
    .sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
  const people = placed.filter(({ referent }) => referent.kind === 'person');
  const quoted = said.flatMap(({ direct, spans }) => (direct ? spans : []));
  const before = antecedents(report, people, quoted);
  const state: State = { report, placed, people, open, groups, before, outlet: null, unnamed: new Map() };
  return said.map(({ source: written }) => {
    if (!written) return null;
    const found = resolve(withoutPossessive(written, report), state);
    before.spoke(found.span[0], found);
    if (found.entity.startsWith('unnamed:')) state.unnamed.set(headOf(found.name), found);
    if (found.entity.startsWith('named:') && !isOutlet(lastWord(found.name), report.pack)) state.outlet = found;
    return found;
  });
}

/** A source as it stands in the text, without the ending of an owner. */
export function withoutPossessive([start, end]: Span, { text, pack }: ReadReport): Span {
  return [start, end - (pack.possessive?.exec(text.slice(start, end))?.[0].length ?? 0)];
}

/** A noun for a newspaper or channel. */
function isOutlet(word: string, { lexeme }: LanguagePack): boolean {
  return lexeme(word).tags.has('outlet');
}

function resolve(span: Span, state: State): Source {
  const { report, before } = state;
  const { pack } = report;
  const written = shown(report.text.slice(...span));
  const key = withoutClitic(written.toLowerCase());
  if (pack.speech?.pronouns.has(key) || isNationality(key, pack)) return byPronoun(span, written, key, state);
  const words = phraseWords(report, span);
  const head = withoutTail(words);
  if (pack.speech && head && !isNounPhrase(words, head)) {
    const subject = before.subject(span[0]);
    if (subject) return { span: subject.span, name: subject.referent.name, entity: subject.referent.key };
    return { span, name: written, entity: `unknown:${key}` };
  }
  const person = personIn(span, words, head, state);
  if (person) return { span, ...person };
  return byItself(span, written, words, state);
}

function shown(text: string): string {
  return text.replace(/[*_]/g, '').replace(/\s+/g, ' ');
}

/** “they’re” → “they”. */
function withoutClitic(key: string): string {
  return key.replace(/['’]\p{L}{1,2}$/u, '');
}

/** “who” means the name right before it, another pronoun the nearest subject or speaker of its gender. */
function byPronoun(span: Span, written: string, key: string, { before, report: { pack } }: State): Source {
  const isRelative = pack.lexeme(key).tags.has('relative-pronoun');
  const found = isRelative ? before.relative(span[0]) : before.meant(span[0], pack.speech?.pronouns.get(key) ?? null);
  return found ? { span, ...found } : { span, name: written, entity: `unknown:${key}` };
}

/** Whether a phrase has a noun for its head: no verb, adverb or other word that names nobody. */
function isNounPhrase(words: readonly PhraseWord[], head: PhraseWord): boolean {
  const { tags, role } = head.lexeme;
  if (/^[^\p{Ll}]/u.test(head.text) || role !== null || tags.has('agent')) return true;
  const opened = words[0]?.lexeme.tags;
  const determined = words.length > 1 && (opened?.has('determiner') || opened?.has('definite-article'));
  if (tags.has('auxiliary') || tags.has('adverb') || tags.has('adverb-ending') || tags.has('past')) return false;
  return determined || !(tags.has('past-ending') || head.lexeme.cue?.form === 'past');
}

/** The person whom a noun phrase names, describes, or stands beside; “a spokesman for the mayor” is not the mayor. */
function personIn(
  span: Span,
  words: readonly PhraseWord[],
  head: PhraseWord | undefined,
  state: State,
): Pick<Source, 'name' | 'entity'> | null {
  if (!head) return null;
  const { text } = state.report;
  const end = head.span[1];
  const inside = within(state.people, span[0], end);
  const named = inside.filter(({ span: own }) => own[1] >= end);
  const all = new Map(inside.map(({ referent }) => [referent.key, referent]));
  const between = inside.length > 1 ? text.slice(inside[0]?.span[1] ?? 0, inside.at(-1)?.span[0]) : '';
  if (named.length > 0 && all.size > 1 && / and /.test(between)) {
    const own = [...all.values()];
    const names = own.map(({ name }) => name).join(' and ');
    return {
      name: names,
      entity: `named:${normalizeName(
        [...own]
          .map(({ key }) => key.slice(7))
          .sort()
          .join(' and '),
      )}`,
    };
  }
  const [first] = named;
  if (first) return { name: first.referent.name, entity: first.referent.key };
  if (state.open.some(([, to]) => to >= end && to <= span[1] + 1)) {
    const name = lastWord(shown(text.slice(span[0], end)), false);
    return { name, entity: `unknown:${normalizeName(name)}` };
  }
  return apposed(span, head, words, state) ?? byRole(head, words, state);
}

/** A party with a state or constituency. */
const PARTY = /^\p{Lu}-\p{Lu}[\p{L}.]*$/u;

/** “the leader”, who is nobody's in particular: the one who was just spoken of, if one. */
function byRole(head: PhraseWord, words: readonly PhraseWord[], { before }: State) {
  const { role, tags } = head.lexeme;
  if (!role || !tags.has('generic-role') || words.length !== 2) return null;
  return words[0]?.lexeme.tags.has('definite-article') ? before.holder(head.span[0], role) : null;
}

/** “the spokesman, Nick Merrill” and “Nick Merrill, a spokesman”: the person beside a role. */
function apposed(
  [start, end]: Span,
  head: PhraseWord,
  words: readonly PhraseWord[],
  { report: { text }, people }: State,
): Pick<Source, 'name' | 'entity'> | null {
  const at = countBefore(people, start);
  const behind = people[at - 1];
  // “Sen. Ann Lee, D-Ore., said”
  if (behind && PARTY.test(text.slice(start, end)) && start - behind.span[1] < 4)
    return { name: behind.referent.name, entity: behind.referent.key };
  if (head.lexeme.role === null) return null;
  const follows = people.slice(at, at + 4).find(({ span }) => span[0] >= end);
  const isAfter = follows && /^, (?:\p{Lu}[\p{L}.]+ ){0,3}$/u.test(text.slice(end, follows.span[0]));
  const isBefore =
    behind && words[0]?.lexeme.tags.has('indefinite-article') && /^,\s$/.test(text.slice(behind.span[1], start));
  const found = isAfter ? follows : isBefore ? behind : null;
  return found ? { name: found.referent.name, entity: found.referent.key } : null;
}

/** A group, a place, an outlet, another name, or nobody by name. */
function byItself(span: Span, written: string, words: readonly PhraseWord[], state: State): Source {
  const { report, placed } = state;
  const { pack } = report;
  const end = withoutTail(words)?.span[1] ?? span[1];
  const exact = within(placed, span[0], end).find(
    ({ span: own, referent }) => referent.kind !== 'person' && own[1] >= end && own[0] <= span[0] + 4,
  );
  if (exact) return { span, name: exact.referent.name, entity: exact.referent.key };
  const article = words[0]?.lexeme.tags;
  const [holder] = within(state.people, span[0], end);
  const rest = holder
    ? report.text
        .slice(holder.span[1], end)
        .replace(/^['’]s?/, '')
        .trim()
    : '';
  if (holder && /^\p{Ll}[\p{L}-]*$/u.test(rest))
    return { span, name: written, entity: `unnamed:${holder.referent.key} ${normalizeName(rest)}` };
  if (state.outlet && isOutlet(lastWord(written), pack) && article?.has('definite-article'))
    return { ...state.outlet, span };
  const owner = words[0] && article?.has('possessive-determiner') ? ownerOf(words[0], state) : null;
  if (owner)
    return { span, name: written, entity: `unnamed:${owner} ${normalizeName(written.replace(/^\S+\s+/, ''))}` };
  const again = words.length === 2 && article?.has('definite-article') ? state.unnamed.get(headOf(written)) : undefined;
  if (again) return { ...again, span };
  const bare = afterOutlet(withoutArticle(withoutBracket(written), pack), pack);
  const key = withoutClitic(written.toLowerCase());
  if (pack.lexeme(key).tags.has('unresolved-pronoun'))
    return { span, name: written, entity: `unknown:${normalizeName(key)}` };
  if (hasName(bare, words))
    return { span, name: /^\p{Ll}/u.test(bare) ? written : bare, entity: `named:${normalizeName(state.groups(bare))}` };
  return { span, name: written, entity: `unnamed:${normalizeName(bare)}` };
}

/** “The Office of Budget (OBR)” → “The Office of Budget”. */
function withoutBracket(name: string): string {
  const closed = name.lastIndexOf(')', name.length - 2);
  const opened = name.indexOf('(', closed + 1);
  return opened < 0 ? name : name.slice(0, opened).trimEnd();
}

/** The noun of “a senior official”, by which “the official” means the same one. */
function headOf(name: string): string {
  return normalizeName(name.split(' ').at(-1) ?? '');
}

/** Whose “his wife” is, by the key of the person. */
function ownerOf({ key, span }: PhraseWord, { before, report }: State): string | null {
  const gender = report.pack.speech?.pronouns.get(key);
  return gender === undefined ? null : (before.meant(span[0], gender)?.entity ?? null);
}

/** “the Norwegian”: who was named last, as with a pronoun. */
function isNationality(key: string, pack: LanguagePack): boolean {
  if (!articleOf(key, pack)) return false;
  return pack.gazetteer?.places.get(withoutArticle(key, pack))?.as === 'adjective';
}

/** Whether a noun phrase begins with an article. */
function articleOf(phrase: string, { lexeme }: LanguagePack): boolean {
  const { tags } = lexeme(phrase.slice(0, Math.max(0, phrase.indexOf(' '))).toLowerCase());
  return tags.has('definite-article') || tags.has('indefinite-article');
}

function withoutArticle(phrase: string, pack: LanguagePack): string {
  return articleOf(phrase, pack) ? phrase.slice(phrase.indexOf(' ') + 1) : phrase;
}

/** Its last word has a capital that is not only that of a common word at the beginning. */
function hasName(bare: string, words: readonly PhraseWord[]): boolean {
  const own = bare.split(' ');
  const isCapital = (word: string | undefined) => /^\p{Lu}/u.test(word ?? '');
  const [first] = words;
  if (own.length === 1 && first?.text === bare && (first.lexeme.commonness > 0 || first.lexeme.tags.has('agent')))
    return (bare.match(/\p{Lu}/gu)?.length ?? 0) > 1;
  return own.some(isCapital) && (isCapital(own.at(-1)) || !/\p{Ll}{2}$/u.test(own.at(-1) ?? ''));
}

/** “German newspaper Die Welt” → “Die Welt”. */
function afterOutlet(name: string, pack: LanguagePack): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => isOutlet(word, pack));
  return at >= 0 && /^\p{Lu}/u.test(words[at + 1] ?? '') ? words.slice(at + 1).join(' ') : name;
}

/** The mentions that overlap `[start, end)`; mentions are ordered and short. */
function within(placed: readonly PlacedMention[], start: number, end: number): PlacedMention[] {
  const out: PlacedMention[] = [];
  for (let k = countBefore(placed, end) - 1; k >= 0 && (placed[k]?.span[0] ?? 0) > start - 100; k--)
    if ((placed[k]?.span[1] ?? 0) > start) out.push(placed[k] as PlacedMention);
  return out.reverse();
}

function countBefore(people: readonly PlacedMention[], offset: number): number {
  return partitionPoint(0, people.length, (k) => (people[k] as PlacedMention).span[0] < offset);
}

function lastWord(name: string, lower = true): string {
  const word = name.split(' ').at(-1) ?? '';
  return lower ? word.toLowerCase() : word;
}
