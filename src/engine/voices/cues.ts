import type { Cue, CueForm } from '../../languages/lexeme';
import { hasTag, isAdverb, isArticle, type Token } from './tokens';

/** A verb of saying or thinking in its sentence, with the auxiliaries and adverbs before it. Indices of tokens. */
export interface VerbCue {
  readonly cue: Cue;
  readonly form: CueForm['form'];
  readonly at: number;
  /** Where its group of verbs begins: “has also”. */
  readonly from: number;
  readonly passive: boolean;
}

/** The cue verb at a token; null where the word is a noun, an adjective or another verb's particle. */
export function cueAt(sentence: readonly Token[], at: number): VerbCue | null {
  const cue = sentence[at]?.lexeme.cue;
  if (!cue || isProper(sentence, at)) return null;
  const { form } = cue;
  let from = at;
  while (from > 0 && isOfGroup(sentence[from - 1] as Token)) from--;
  const group = sentence.slice(from, at);
  const before = sentence[from - 1];
  if (from === at && (hasTag(before, 'determiner') || hasTag(before, 'preposition')) && form !== 'ing') return null;
  if (isNoun(sentence, at, form, group.length > 0)) return null;
  const next = sentence[at + 1];
  const leads = hasTag(next, 'agentive-preposition') || hasTag(next, 'genitive-preposition');
  const reduced = from === at && leads && !cue.frames.has('clause');
  const passive = form === 'past' && (reduced || group.some((token) => hasTag(token, 'be')));
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

function isOfGroup(token: Token): boolean {
  return token.kind === 'word' && (hasTag(token, 'auxiliary') || hasTag(token, 'carrier') || isAdverb(token));
}

/** A base form needs a “to”, an auxiliary or a plural before it; a word in -s that may be a plural needs a subject and what is said. */
function isNoun(sentence: readonly Token[], at: number, form: CueForm['form'], carried: boolean): boolean {
  const [before, own, after] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  const owned = hasTag(before, 'possessive-ending');
  if (form === 'ing') return owned || isArticle(before);
  if (form === 'past' || carried) return false;
  if (owned || hasTag(after, 'noun-complement')) return true;
  if (form === 'base') return !hasTag(before, 'plural-ending') && !hasTag(before, 'before-plain-form');
  return !hasTag(own, 'third-person-singular') && !opensContent(after);
}

/** Whether what is said, when or where may begin with a token. */
function opensContent(token: Token | undefined): boolean {
  return (
    token?.kind !== 'word' ||
    /^\p{Lu}/u.test(token.text) ||
    hasTag(token, 'subject-pronoun') ||
    hasTag(token, 'determiner') ||
    hasTag(token, 'preposition') ||
    hasTag(token, 'conjunction')
  );
}
