import type { Gender, LanguagePack } from '../../languages/pack';
import type { Quote, Span } from '../../model/report';
import { normalizeName, type Referent } from '../names/referents';

type Source = NonNullable<Quote['source']>;

interface PlacedMention {
  readonly span: Span;
  readonly referent: Referent;
}

/**
 * Says who each source is: a name in full, a surname, a description (“the NATO chief”) or a pronoun gets the name of the person it means
 * in this report, “the broadcaster” that of the outlet quoted before. `entity` begins with what was found: `person:`, `group:`,
 * `country:`, `capital:`, `named:` for any other name, `unnamed:` for a source without a name (“officials”), `unknown:` for a pronoun
 * that was not resolved.
 */
export function nameSources(
  text: string,
  spans: readonly (Span | null)[],
  referents: readonly Referent[],
  pack: LanguagePack,
): (Source | null)[] {
  const placed = referents
    .flatMap((referent) => referent.mentions.map(({ span }) => ({ span, referent })))
    .sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
  const people = placed.filter(({ referent }) => referent.kind === 'person');
  // The first of a key, in reading order.
  const byKey = new Map(people.toReversed().map(({ referent }) => [referent.key, referent]));
  const state: State = { text, pack, placed, people, byKey, last: null, outlet: null, gender: new Map() };
  return spans.map((written) => {
    if (!written) return null;
    const span = withoutPossessive(text, written, pack);
    const found = resolve(span, state);
    if (isPerson(found, pack)) state.last = { source: found, at: span[0] };
    if (found.entity.startsWith('named:') && !isOutlet(lastWord(found.name), pack)) state.outlet = found;
    return found;
  });
}

function withoutPossessive(text: string, [start, end]: Span, { possessive }: LanguagePack): Span {
  return [start, end - (possessive?.exec(text.slice(start, end))?.[0].length ?? 0)];
}

/** A noun for a newspaper or channel. */
function isOutlet(word: string, { lexeme }: LanguagePack): boolean {
  return lexeme(word).tags.has('outlet');
}

/** A person, or a name of one or two words that no rule knows and that is no organisation's. */
function isPerson({ name, entity }: Source, { lexeme }: LanguagePack): boolean {
  if (!entity.startsWith('named:')) return entity.startsWith('person:');
  const words = name.split(' ');
  return (
    words.length <= 2 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !lexeme(word.toLowerCase()).tags.has('organisation-end'))
  );
}

/** The report, and what its sources have told so far. */
interface State {
  readonly text: string;
  readonly pack: LanguagePack;
  /** All mentions, in reading order. */
  readonly placed: readonly PlacedMention[];
  readonly people: readonly PlacedMention[];
  last: { readonly source: Source; readonly at: number } | null;
  outlet: Source | null;
  /** By the person's key, once a pronoun has told it. */
  readonly gender: Map<string, Gender>;
  /** The people of the report. */
  readonly byKey: ReadonlyMap<string, Referent>;
}

function resolve(span: Span, state: State): Source {
  const { text, pack } = state;
  const written = text
    .slice(...span)
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ');
  const key = written.toLowerCase();
  const gender = pack.speech?.pronouns.get(key) ?? null;
  if (pack.speech?.pronouns.has(key) || isNationality(key, pack)) return byPronoun(span, written, gender, state);
  const referent = mentionedIn(span, state);
  if (referent) return { span, name: referent.name, entity: referent.key };
  if (state.outlet && isOutlet(lastWord(written), pack) && articleOf(written, pack) === 'definite-article')
    return { ...state.outlet, span };
  const bare = afterOutlet(withoutArticle(written, pack), pack);
  const known = byName(bare, state.byKey);
  if (known) return { span, name: known.name, entity: known.key };
  const kind = pack.lexeme(key).tags.has('unresolved-pronoun') ? 'unknown' : hasName(bare) ? 'named' : 'unnamed';
  return { span, name: kind === 'named' ? bare : written, entity: `${kind}:${normalizeName(bare)}` };
}

/** The person mentioned in the head of a noun phrase, or what its head names as a whole. */
function mentionedIn(span: Span, { text, pack, placed }: State): Referent | undefined {
  const head = headEnd(text, span, pack);
  const inside = within(placed, span[0], head).filter(
    ({ span: own }) => own[1] >= span[1] || !/^['’]/.test(text.slice(own[1], own[1] + 1)),
  );
  const person = inside.find(({ referent }) => referent.kind === 'person');
  const exact = inside.find((own) => own.span[1] >= head && own.span[0] <= span[0] + 4);
  return (person ?? exact)?.referent;
}

/** “the Norwegian”: who was named last, as with a pronoun. */
function isNationality(key: string, pack: LanguagePack): boolean {
  if (articleOf(key, pack) !== 'definite-article') return false;
  return pack.gazetteer?.places.get(withoutArticle(key, pack))?.as === 'adjective';
}

/** The article that a noun phrase begins with; null where it begins with none. */
function articleOf(phrase: string, { lexeme }: LanguagePack): 'definite-article' | 'indefinite-article' | null {
  const end = phrase.indexOf(' ');
  if (end < 0) return null;
  const { tags } = lexeme(phrase.slice(0, end).toLowerCase());
  return tags.has('definite-article')
    ? 'definite-article'
    : tags.has('indefinite-article')
      ? 'indefinite-article'
      : null;
}

function withoutArticle(phrase: string, pack: LanguagePack): string {
  return articleOf(phrase, pack) ? phrase.slice(phrase.indexOf(' ') + 1) : phrase;
}

/** Where the head of a noun phrase ends: before a preposition, so that “a spokesman for the mayor” is not the mayor. */
function headEnd(text: string, [start, end]: Span, { lexeme }: LanguagePack): number {
  for (const word of text.slice(start, end).matchAll(/\s(\p{L}+)/gu))
    if (lexeme(word[1] ?? '').tags.has('preposition')) return start + word.index;
  return end;
}

/**
 * A pronoun means the person named last in its own sentence, else the one who spoke last, else the one named last; never one for whom
 * a pronoun of the other gender was used.
 */
function byPronoun(span: Span, written: string, gender: Gender | null, state: State): Source {
  const { text, people } = state;
  const before = lastBefore(people, span[0]);
  const fits = (entity: string) => !gender || (state.gender.get(entity) ?? gender) === gender;
  const near = people.slice(Math.max(0, before - 8), before).reverse();
  const same = near.find(
    (own) => fits(own.referent.key) && !/[.!?]\s|["”»]|''|\n/.test(text.slice(own.span[1], span[0])),
  );
  const spoke =
    state.last && span[0] - state.last.at < FAR && fits(state.last.source.entity) ? state.last.source : null;
  const named = near.find((own) => fits(own.referent.key) && span[0] - own.span[1] < FAR)?.referent;
  const found = same?.referent ?? (spoke ? { key: spoke.entity, name: spoke.name } : named);
  if (!found) return { span, name: written, entity: `unknown:${written.toLowerCase()}` };
  if (gender) state.gender.set(found.key, gender);
  return { span, name: found.name, entity: found.key };
}

/** Characters beyond which a pronoun no longer means somebody named before. */
const FAR = 1_500;

function lastBefore(people: readonly PlacedMention[], at: number): number {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.span[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A capital that is not the first letter of an adjective of a country alone. */
function hasName(bare: string): boolean {
  const words = bare.split(' ');
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) && !/\p{Ll}{2}$/u.test(words.at(-1)?.replace(/^\p{Lu}.*$/u, '') ?? '')
  );
}

/** A person whose full name the source ends in, behind titles or in a headline. */
function byName(bare: string, byKey: State['byKey']): Referent | undefined {
  const words = bare.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const two = normalizeName(words.slice(-2).join(' '));
  return words.length >= 2 ? byKey.get(`person:${two}`) : undefined;
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
  for (let k = lastBefore(placed, end) - 1; k >= 0 && (placed[k]?.span[0] ?? 0) > start - 100; k--)
    if ((placed[k]?.span[1] ?? 0) > start) out.push(placed[k] as PlacedMention);
  return out.reverse();
}

function lastWord(name: string): string {
  return name.split(' ').at(-1)?.toLowerCase() ?? '';
}
