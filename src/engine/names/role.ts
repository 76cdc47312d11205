import type { RoleKind } from '../../languages/lexeme';
import type { Gazetteer } from '../../languages/pack';
import { hasTag, isRole, type Word } from './words';

/** What somebody is: the kind of the role and the places, groups and other words that narrow it. */
export interface Role {
  readonly kind: RoleKind;
  /** The noun phrase, as keys. */
  readonly phrase: string;
  /** The role word itself. */
  readonly word: string;
  /** It may stand for any role of its kind: “chief”. */
  readonly generic: boolean;
  /** Countries and groups, by their keys. */
  readonly of: ReadonlySet<string>;
  /** Common nouns that stand for a group: “the alliance's chief”. */
  readonly nouns: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  /** Words that set it apart from the very role: “former”, “deputy”. */
  readonly ranks: ReadonlySet<string>;
  /** Those of `other` that are written small, so that they say what kind of role it is: “union president”. */
  readonly small: ReadonlySet<string>;
  /** It stood before the name, as a title does. */
  readonly before: boolean;
}

/** The role that a noun phrase names by its last role word; null where there is none. */
export function roleOf(phrase: readonly Word[], gazetteer: Gazetteer): Role | null {
  const at = phrase.findLastIndex(isRole);
  const head = phrase[at];
  if (!head) return null;
  const keys = phrase.map(({ key }) => key);
  const modifiers = phrase.filter((word) => isModifier(word, gazetteer));
  const two = gazetteer.rolePhrases.get(`${keys[at - 1]} ${keys[at]}`);
  return {
    kind: two ?? head.lexeme.role ?? 'other',
    phrase: keys.join(' '),
    word: gazetteer.roleForms.get(head.key) ?? head.key,
    generic: hasTag(head, 'generic-role'),
    of: placesAndGroups(phrase, gazetteer),
    nouns: new Set(keys.filter((key) => gazetteer.groupNouns.has(key))),
    other: new Set(modifiers.map(({ key }) => key)),
    small: new Set(modifiers.flatMap(({ key, capital }) => (capital ? [] : [key]))),
    ranks: new Set(phrase.flatMap((word) => (hasTag(word, 'rank') ? [word.key] : []))),
    before: false,
  };
}

function placesAndGroups(phrase: readonly Word[], { places, groups, firstWords }: Gazetteer): Set<string> {
  const of = new Set<string>();
  for (let k = 0; k < phrase.length; k++) {
    const { key, lexeme } = phrase[k] as Word;
    const two = firstWords.has(key) ? places.get(`${key} ${phrase[k + 1]?.key}`) : undefined;
    const place = two ?? lexeme.place;
    if (place) of.add(place.country);
    const last = two ? (phrase[++k]?.key ?? '') : key;
    if (groups.has(last)) of.add(last);
  }
  return of;
}

/** A word of three letters or more that narrows the role, and names no place, group or role itself. */
function isModifier(word: Word, { groups }: Gazetteer): boolean {
  const { key, lexeme } = word;
  if (lexeme.place || lexeme.role || groups.has(key) || lexeme.function || hasTag(word, 'rank')) return false;
  return /^\p{L}[\p{L}-]{2,}$/u.test(key);
}

/** Whether a description may mean somebody with this role: the same role, of the same rank, and of nothing else than it says. */
export function answers(description: Role, role: Role, { groups }: Gazetteer): boolean {
  if (description.kind !== role.kind || !areSame(description.ranks, role.ranks)) return false;
  if (description.word !== role.word && !(description.generic && isNarrowed(description))) return false;
  if (!narrowed(description, role)) return false;
  const isCalled = (group: string, noun: string) => groups.get(group)?.includes(noun) === true;
  if (description.of.size === 0)
    return [...description.nouns].every(
      (noun) => role.nouns.has(noun) || [...role.of].some((own) => isCalled(own, noun)),
    );
  return [...description.of].some((own) => role.of.has(own) || [...role.nouns].some((noun) => isCalled(own, noun)));
}

/** Whether it says by a place, a group or another word which of its kind it is. */
function isNarrowed({ of, nouns, other }: Role): boolean {
  return of.size + nouns.size + other.size > 0;
}

function areSame(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size === y.size && [...x].every((own) => y.has(own));
}

/** “the army chief” is no security chief, nor is a union president “the president”: both say the same of what kind it is. */
function narrowed(description: Role, role: Role): boolean {
  const said = (word: string) => role.other.has(word) || role.nouns.has(word);
  if (description.of.size > 0 && role.other.size === 0) return true;
  // “the president” heads a state: of one who heads something else it is said of what.
  const own = role.kind === 'leader' ? role.other : role.small;
  return [...description.other].every(said) && [...own].every((word) => description.other.has(word));
}
