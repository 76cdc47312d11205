import { PREPOSITIONS } from '../../languages/en/clauses';
import { PLACES } from '../../languages/en/countries';
import { ORGANISATION_ENDS, OUTLETS } from '../../languages/en/roles';
import type { Quote, Span } from '../../model/report';
import type { Referent } from '../names/referents';
import { folded } from '../names/referents';

type Source = NonNullable<Quote['source']>;

/** A mention of a referent, in reading order. */
interface Placed {
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
): (Source | null)[] {
  const placed = referents
    .flatMap((referent) => referent.mentions.map(({ span }) => ({ span, referent })))
    .sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
  const people = placed.filter(({ referent }) => referent.kind === 'person');
  // The first of a key, in reading order.
  const byKey = new Map(people.toReversed().map(({ referent }) => [referent.key, referent]));
  const state: State = { last: null, outlet: null, gender: new Map(), byKey };
  return spans.map((written) => {
    if (!written) return null;
    const span = withoutPossessive(text, written);
    const found = resolve(text, span, placed, people, state);
    if (isPerson(found)) state.last = { source: found, at: span[0] };
    if (found.entity.startsWith('named:') && !OUTLETS.has(lastWord(found.name))) state.outlet = found;
    return found;
  });
}

function withoutPossessive(text: string, [start, end]: Span): Span {
  return [start, end - (/['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0)];
}

/** A person, or a name of one or two words that no rule knows and that is no organisation's. */
function isPerson({ name, entity }: Source): boolean {
  if (!entity.startsWith('named:')) return entity.startsWith('person:');
  const words = name.split(' ');
  return (
    words.length <= 2 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !ORGANISATION_ENDS.has(word.toLowerCase()))
  );
}

interface State {
  last: { readonly source: Source; readonly at: number } | null;
  outlet: Source | null;
  /** “he” or “she” by the person's key, once it is known. */
  readonly gender: Map<string, string>;
  /** The people of the report. */
  readonly byKey: ReadonlyMap<string, Referent>;
}

function resolve(text: string, span: Span, placed: readonly Placed[], people: readonly Placed[], state: State): Source {
  const written = text
    .slice(...span)
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ');
  const key = written.toLowerCase();
  const pronoun = PRONOUNS.get(key) ?? (isNationality(key) ? '' : undefined);
  if (pronoun !== undefined) return byPronoun(text, span, written, pronoun, people, state);
  const head = headEnd(text, span);
  const inside = within(placed, span[0], head).filter(
    ({ span: own }) => own[1] >= span[1] || !/^['’]/.test(text.slice(own[1], own[1] + 1)),
  );
  const person = inside.find(({ referent }) => referent.kind === 'person');
  const exact = inside.find((own) => own.span[1] >= head && own.span[0] <= span[0] + 4);
  const referent = person?.referent ?? exact?.referent;
  if (referent) return { span, name: referent.name, entity: referent.key };
  if (OUTLETS.has(lastWord(written)) && /^the /i.test(written) && state.outlet) return { ...state.outlet, span };
  const bare = afterOutlet(written.replace(/^(?:the|a|an) /i, ''));
  const known = byName(bare, state.byKey);
  if (known) return { span, name: known.name, entity: known.key };
  const kind =
    written === 'I' || /^(?:they|we|it|which|that|this|those|these|who|some|others)$/i.test(written)
      ? 'unknown'
      : hasName(bare)
        ? 'named'
        : 'unnamed';
  return { span, name: kind === 'named' ? bare : written, entity: `${kind}:${folded(bare)}` };
}

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['who', ''],
]);

/** “the Norwegian”: who was named last, as with a pronoun. */
function isNationality(key: string): boolean {
  return key.startsWith('the ') && PLACES.get(key.slice(4))?.as === 'adjective';
}

/** Where the head of a noun phrase ends: before a preposition, so that “a spokesman for the mayor” is not the mayor. */
function headEnd(text: string, [start, end]: Span): number {
  for (const word of text.slice(start, end).matchAll(/\s(\p{L}+)/gu))
    if (PREPOSITIONS.has(word[1] ?? '')) return start + word.index;
  return end;
}

/**
 * A pronoun means the person named last in its own sentence, else the one who spoke last, else the one named last; never one for whom
 * the other pronoun was used.
 */
function byPronoun(
  text: string,
  span: Span,
  written: string,
  pronoun: string,
  people: readonly Placed[],
  state: State,
): Source {
  const before = lastBefore(people, span[0]);
  const fits = (entity: string) => !pronoun || (state.gender.get(entity) ?? pronoun) === pronoun;
  const near = people.slice(Math.max(0, before - 8), before).reverse();
  const same = near.find(
    (own) => fits(own.referent.key) && !/[.!?]\s|["”»]|''|\n/.test(text.slice(own.span[1], span[0])),
  );
  const spoke =
    state.last && span[0] - state.last.at < FAR && fits(state.last.source.entity) ? state.last.source : null;
  const named = near.find((own) => fits(own.referent.key) && span[0] - own.span[1] < FAR)?.referent;
  const found = same?.referent ?? (spoke ? { key: spoke.entity, name: spoke.name } : named);
  if (!found) return { span, name: written, entity: `unknown:${written.toLowerCase()}` };
  if (pronoun) state.gender.set(found.key, pronoun);
  return { span, name: found.name, entity: found.key };
}

/** Characters beyond which a pronoun no longer means somebody named before. */
const FAR = 1_500;

function lastBefore(people: readonly Placed[], at: number): number {
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
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    !/\p{Ll}{2,}s?$/u.test(words.at(-1)?.replace(/^\p{Lu}.*$/u, '') ?? '')
  );
}

/** A person whose full name the source ends in, behind titles or in a headline. */
function byName(bare: string, byKey: State['byKey']): Referent | undefined {
  const words = bare.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const two = folded(words.slice(-2).join(' '));
  return words.length >= 2 ? byKey.get(`person:${two}`) : undefined;
}

/** “German newspaper Die Welt” → “Die Welt”. */
function afterOutlet(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => OUTLETS.has(word));
  return at >= 0 && /^\p{Lu}/u.test(words[at + 1] ?? '') ? words.slice(at + 1).join(' ') : name;
}

/** The mentions that overlap `[start, end)`; mentions are ordered and short. */
function within(placed: readonly Placed[], start: number, end: number): Placed[] {
  const out: Placed[] = [];
  for (let k = lastBefore(placed, end) - 1; k >= 0 && (placed[k]?.span[0] ?? 0) > start - 100; k--)
    if ((placed[k]?.span[1] ?? 0) > start) out.push(placed[k] as Placed);
  return out.reverse();
}

function lastWord(name: string): string {
  return name.split(' ').at(-1)?.toLowerCase() ?? '';
}
