import type { LanguagePack } from '../../languages/pack';
import { normalizeName, type Referent } from '../names/referents';
import type { Range } from './quotation-marks';

/** What a heading attributes to whom, each as `[start, end)` in its text. */
export interface HeadingAttribution {
  readonly content: Range;
  readonly source: Range;
  /** The verb, or the colon. */
  readonly cue: Range;
}

/** A statement has so many words at least. */
const FEW = 3;

/**
 * What a heading attributes to somebody by its form: “Name: statement”, “Statement: Name”, “Statement, says Name”, “Statement, Name says”.
 * Only where the report tells who that is, a person, a country or a group; null otherwise: “Photo Scandal: …” gives nobody's words.
 */
export function headingAttribution(
  text: string,
  names: ReadonlySet<string>,
  pack: LanguagePack,
): HeadingAttribution | null {
  for (const form of pack.speech?.headings ?? []) {
    const found = partsOf(form, text);
    if (!found || !isStatement(text.slice(...found.content)) || !isCue(text.slice(...found.cue), pack)) continue;
    if (isKnown(text.slice(...found.source), names, pack)) return found;
  }
  return null;
}

function partsOf(form: RegExp, text: string): HeadingAttribution | null {
  const found = form.exec(text)?.indices?.groups;
  const [content, source, cue] = [found?.content, found?.source, found?.cue];
  return content && source && cue ? { content, source, cue } : null;
}

function isStatement(text: string): boolean {
  return (text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) >= FEW;
}

/** A colon, or a verb of saying with a subject. */
function isCue(written: string, { lexeme }: LanguagePack): boolean {
  if (written === ':') return true;
  const { cue } = lexeme(written.toLowerCase());
  return cue?.speech === true && (cue.form === 's' || cue.form === 'past');
}

/** Named by the report itself, or a country, a group or a role. */
function isKnown(name: string, names: ReadonlySet<string>, { possessive, gazetteer, lexeme }: LanguagePack): boolean {
  const own = normalizeName(possessive ? name.replace(possessive, '') : name);
  return names.has(own) || gazetteer?.places.has(own) || gazetteer?.groups.has(own) || lexeme(own).role !== null;
}

/** How the people among these may be called: the whole name, normalized, and each end of it. */
export function namesOf(referents: readonly Referent[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, name } of referents) {
    if (kind !== 'person') continue;
    const words = normalizeName(name).split(' ');
    words.forEach((_, at) => {
      names.add(words.slice(at).join(' '));
    });
  }
  return names;
}
