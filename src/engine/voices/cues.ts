import {
  ADVERBS,
  AUXILIARY,
  BE,
  CARRIERS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../languages/en/clauses';
import { CUE_FORMS } from '../../languages/en/cue-verbs';
import type { Cue, CueForm } from '../../languages/pack';
import type { Token } from './tokens';

/** A verb of saying or thinking in its sentence, with the auxiliaries and adverbs before it. Indices of tokens. */
export interface Spoken {
  readonly cue: Cue;
  readonly form: CueForm['form'];
  readonly at: number;
  /** Where its group of verbs begins: “has also”. */
  readonly from: number;
  readonly passive: boolean;
}

/** The cue verb at a token; null where the word is a noun, an adjective or another verb's particle. */
export function cueAt(sentence: readonly Token[], at: number): Spoken | null {
  const found = CUE_FORMS.get(sentence[at]?.key ?? '');
  if (!found || isProper(sentence, at)) return null;
  const { form, ...cue } = found;
  let from = at;
  while (from > 0 && isOfGroup(sentence[from - 1] as Token)) from--;
  const group = sentence.slice(from, at).map(({ key }) => key);
  const before = sentence[from - 1]?.key ?? '';
  if (from === at && (DETERMINERS.has(before) || PREPOSITIONS.has(before)) && form !== 'ing') return null;
  if (isNoun(sentence, at, form, group)) return null;
  const reduced = from === at && /^(?:by|of)$/.test(sentence[at + 1]?.key ?? '') && !cue.frames.has('clause');
  const passive = form === 'past' && (reduced || group.some((key) => BE.has(key)));
  return { cue, form, at, from, passive };
}

/** A capital inside a sentence is a name. */
function isProper(sentence: readonly Token[], at: number): boolean {
  const own = sentence[at];
  return (
    own !== undefined &&
    at > 0 &&
    own.text !== own.key &&
    sentence.slice(0, at).some(({ text }) => /^\p{Ll}/u.test(text))
  );
}

function isOfGroup({ key, kind }: Token): boolean {
  return kind === 'word' && (AUXILIARY.has(key) || ADVERBS.has(key) || CARRIERS.has(key) || /..ly$/.test(key));
}

/** A base form needs a “to”, an auxiliary or a plural before it; a word in -s that may be a plural needs a subject and what is said. */
function isNoun(sentence: readonly Token[], at: number, form: CueForm['form'], group: readonly string[]): boolean {
  if (form === 'ing') return /'s?$|^(?:the|a|an)$/.test(sentence[at - 1]?.key ?? '');
  if (form === 'past' || group.length > 0) return false;
  const before = sentence[at - 1];
  const after = sentence[at + 1];
  if (/'s?$/.test(before?.key ?? '') || /^(?:of|by|against)$/.test(after?.key ?? '')) return true;
  if (form === 'base')
    return !/s$|^(?:they|we|i|you|who|that|to|some|many|most|people|officials)$/.test(before?.key ?? '');
  const said =
    after?.kind !== 'word' ||
    /^\p{Lu}/u.test(after.text) ||
    SUBJECT_PRONOUNS.has(after.key) ||
    DETERMINERS.has(after.key);
  return !said && !PREPOSITIONS.has(after.key) && !SINGLE.has(sentence[at]?.key ?? '') && !CONJUNCTIONS.has(after.key);
}

/** Forms in -s that are no plural of a noun. */
const SINGLE: ReadonlySet<string> = new Set(
  'says tells writes adds argues insists thinks believes suggests knows'.split(' '),
);
