import { GROUPS, PLACES } from '../../languages/en/countries';
import { GENERIC_ROLES, ROLES } from '../../languages/en/roles';
import type { RoleKind } from '../../languages/pack';
import type { Word } from './words';

/** What somebody is: the kind of the role and the places, groups and other words that narrow it. */
export interface Role {
  readonly kind: RoleKind;
  /** The noun phrase, as keys. */
  readonly phrase: string;
  /** The role word itself. */
  readonly word: string;
  /** Countries and groups, by their keys. */
  readonly of: ReadonlySet<string>;
  /** Common nouns that stand for a group: “the alliance's chief”. */
  readonly nouns: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly former: boolean;
  /** It stood before the name, as a title does. */
  readonly before: boolean;
}

const GROUP_NOUNS: ReadonlySet<string> = new Set([...GROUPS.values()].flat());

/** The role that a noun phrase names by its last role word; null where there is none. */
export function roleOf(phrase: readonly Word[]): Role | null {
  const keys = phrase.map(({ key }) => key);
  const at = keys.findLastIndex((key) => ROLES.has(key));
  if (at < 0) return null;
  const of = new Set<string>();
  for (let k = 0; k < keys.length; k++) {
    const two = PLACES.get(`${keys[k]} ${keys[k + 1]}`);
    const one = PLACES.get(keys[k] ?? '');
    if (two ?? one) of.add((two ?? one)?.country ?? '');
    if (two) k++;
    if (GROUPS.has(keys[k] ?? '')) of.add(keys[k] ?? '');
  }
  const kind = kindAt(keys, at);
  return {
    kind,
    phrase: keys.join(' '),
    word: keys[at] ?? '',
    of,
    nouns: new Set(keys.filter((key) => GROUP_NOUNS.has(key))),
    other: new Set(
      keys
        .slice(0, at)
        .filter(
          (key) => !PLACES.has(key) && !ROLES.has(key) && !GROUPS.has(key) && /^\p{L}{3,}$/u.test(key) && key !== 'the',
        ),
    ),
    former: keys.includes('former') || keys.includes('ex'),
    before: false,
  };
}

/** “secretary general” is a chief, “prime minister” a leader: two words that make one role. */
function kindAt(keys: readonly string[], at: number): RoleKind {
  if (keys[at - 1] === 'prime' && keys[at] === 'minister') return 'leader';
  if (keys[at] === 'general' && keys[at - 1] === 'secretary') return 'chief';
  return ROLES.get(keys[at] ?? '') ?? 'other';
}

/** Whether a description may mean somebody with this role. */
export function answers(description: Role, role: Role): boolean {
  if (description.kind !== role.kind || (description.former && !role.former)) return false;
  if (description.word !== role.word && !GENERIC_ROLES.has(description.word)) return false;
  if (!narrowed(description, role)) return false;
  if (description.of.size === 0)
    return [...description.nouns].every((noun) => role.nouns.has(noun) || belongs(role.of, noun));
  return [...description.of].some(
    (own) => role.of.has(own) || [...role.nouns].some((noun) => GROUPS.get(own)?.includes(noun)),
  );
}

/** “the army chief” is no security chief: what narrows a description must narrow the role too, unless a place or group does. */
function narrowed(description: Role, role: Role): boolean {
  if (description.other.size === 0 || (description.of.size > 0 && role.other.size === 0)) return true;
  return [...description.other].some((own) => role.other.has(own) || role.nouns.has(own));
}

function belongs(of: ReadonlySet<string>, noun: string): boolean {
  return [...of].some((own) => GROUPS.get(own)?.includes(noun));
}
