import { GROUPS, PLACES } from '../../languages/en/countries';
import { CUE_FORMS } from '../../languages/en/cue-verbs';
import { ROLES } from '../../languages/en/roles';
import { folded, type Referent } from '../names/referents';
import type { Range } from './direct';

/** Whose words a heading gives, each as `[start, end)` in its text. */
export interface HeadingVoice {
  readonly content: Range;
  readonly source: Range;
  /** The verb, or the colon. */
  readonly cue: Range;
}

const NAME = String.raw`(?:(?:\p{Lu}[\p{L}’'-]*\.?|of|de|van|von|bin|al)\s){0,4}\p{Lu}[\p{L}.’'-]*`;
const VERB = String.raw`\p{L}+`;
const BEFORE = new RegExp(String.raw`^\s*(?<source>${NAME})(?<cue>:)\s+(?<content>\S.*\S)\s*$`, 'su');
const BEHIND = new RegExp(String.raw`^\s*(?<content>\S.*\S)(?<cue>:)\s+(?<source>${NAME})\s*$`, 'su');
const SAYS_NAME = new RegExp(String.raw`^\s*(?<content>\S.*[^,\s]),?\s+(?<cue>${VERB})\s+(?<source>${NAME})\s*$`, 'su');
const NAME_SAYS = new RegExp(String.raw`^\s*(?<content>\S.*[^,\s]),\s+(?<source>${NAME})\s+(?<cue>${VERB})\s*$`, 'su');

/** A statement has so many words at least. */
const FEW = 3;

/**
 * What a heading attributes to somebody by its form: “Name: statement”, “Statement: Name”, “Statement, says Name”, “Statement, Name says”.
 * Only where the report tells who that is, a person, a country or a group; null otherwise: “Photo Scandal: …” gives nobody's words.
 */
export function headingVoice(text: string, names: ReadonlySet<string>): HeadingVoice | null {
  for (const form of [BEFORE, BEHIND, SAYS_NAME, NAME_SAYS]) {
    const groups = withPlaces(form, text);
    if (!groups) continue;
    const { content, source, cue } = groups;
    const said = text.slice(...content);
    if ((said.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) < FEW) continue;
    const verb = CUE_FORMS.get(text.slice(...cue).toLowerCase());
    if (text.slice(...cue) !== ':' && !(verb?.speech && (verb.form === 's' || verb.form === 'past'))) continue;
    if (isKnown(text.slice(...source), names)) return { content, source, cue };
  }
  return null;
}

function withPlaces(form: RegExp, text: string): HeadingVoice | null {
  const found = new RegExp(form.source, `${form.flags}d`).exec(text)?.indices?.groups;
  const [content, source, cue] = [found?.content, found?.source, found?.cue];
  return content && source && cue ? { content, source, cue } : null;
}

/** Named by the report itself, or a country, a group or a role. */
function isKnown(name: string, names: ReadonlySet<string>): boolean {
  const own = folded(name.replace(/['’]s?$/, ''));
  return PLACES.has(own) || GROUPS.has(own) || ROLES.has(own) || names.has(own);
}

/** How the people among these may be called: the whole name, folded, and each end of it. */
export function namesOf(referents: readonly Referent[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, name } of referents) {
    if (kind !== 'person') continue;
    const words = folded(name).split(' ');
    words.forEach((_, at) => {
      names.add(words.slice(at).join(' '));
    });
  }
  return names;
}
