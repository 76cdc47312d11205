import {
  ADVERBS,
  AUXILIARY,
  CONJUNCTIONS,
  DETERMINERS,
  PAST,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
} from '../../languages/en/clauses';
import { CUE_FORMS } from '../../languages/en/cue-verbs';
import type { Token } from './tokens';

/** Token indices, half-open. */
export type Run = readonly [from: number, to: number];

/** The noun phrase that ends right before `end`, over an apposition between commas; null where there is none. */
export function nounPhraseBefore(sentence: readonly Token[], end: number): Run | null {
  const last = sentence[end - 1];
  if (!last) return null;
  if (last.kind === 'comma' || isDash(last)) return beforeApposition(sentence, end - 1);
  let to = end;
  while (to > 0 && (TIME_NOUNS.has(sentence[to - 1]?.key ?? '') || (to < end && sentence[to - 1]?.key === 'on'))) to--;
  if (to === 0 || !isWord(sentence[to - 1])) to = end;
  let from = to;
  while (from > 0 && isPhrase(sentence, from - 1, to)) from--;
  return trimmedPhrase(sentence, from, to);
}

/** “Juan Zarate, an adviser, said”: what stands before the comma that opens the apposition. */
function beforeApposition(sentence: readonly Token[], comma: number): Run | null {
  const dash = isDash(sentence[comma] as Token);
  for (let k = comma - 1; k > Math.max(0, comma - 40); k--) {
    const token = sentence[k] as Token;
    if (token.kind === 'quote') return null;
    if (!(dash ? isDash(token) : token.kind === 'comma')) continue;
    const found = nounPhraseBefore(sentence, k);
    if (found && isWord(sentence[k + 1]) && !isAside(sentence, found) && !isDateline(sentence, found)) return found;
  }
  return null;
}

/** “LISBON — The minister said”: the place that a report begins with. */
function isDateline(sentence: readonly Token[], [from, to]: Run): boolean {
  return from === 0 && sentence.slice(from, to).every(({ text }) => text === text.toUpperCase());
}

/** An age or a further description between commas, not yet the name: “Ann Leon, 63, a voter, said”. */
function isAside(sentence: readonly Token[], [from, to]: Run): boolean {
  const key = sentence[from]?.key ?? '';
  return (
    from > 0 &&
    sentence[from - 1]?.kind === 'comma' &&
    (/^\p{Nd}+$/u.test(key) || key === 'a' || key === 'an') &&
    to > from
  );
}

/** The noun phrase that begins at `from`: up to a comma, a verb, a preposition of time or a conjunction. */
export function nounPhraseAfter(sentence: readonly Token[], from: number): Run | null {
  if (/^(?:he|she|it|they|we|i|you|who)$/.test(sentence[from]?.key ?? '')) return [from, from + 1];
  let to = from;
  while (to < sentence.length) {
    const { kind, key, text } = sentence[to] as Token;
    if (kind !== 'word' && text !== '.' && text !== '(' && text !== ')' && text !== '*') break;
    if (text === '.' && !isWord(sentence[to + 1])) break;
    if (to > from && (CONJUNCTIONS.has(key) || AUXILIARY.has(key) || SUBJECT_PRONOUNS.has(key))) break;
    if (to > from && PREPOSITIONS.has(key) && key !== 'of' && key !== 'for' && key !== 'at') break;
    if (to > from && (TIME_NOUNS.has(key) || key === 'then')) break;
    if (to > from && /^(?:past|s)$/.test(CUE_FORMS.get(key)?.form ?? '') && /^\p{Ll}/u.test(text)) break;
    if (to > from && isVerb(sentence, to)) break;
    to++;
  }
  return to > from && !PREPOSITIONS.has(sentence[from]?.key ?? '') && !CONJUNCTIONS.has(sentence[from]?.key ?? '')
    ? [from, to]
    : null;
}

/** A past form in lower case behind a noun. */
function isVerb(sentence: readonly Token[], at: number): boolean {
  const { key, text } = sentence[at] as Token;
  const past = /[^e]ed$/.test(key) || PAST.has(key);
  return (
    past &&
    /^\p{Ll}/u.test(text) &&
    !DETERMINERS.has(sentence[at - 1]?.key ?? '') &&
    !/ly$/.test(sentence[at - 1]?.key ?? '')
  );
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word';
}

function isDash({ text }: Token): boolean {
  return /^[-–—―]+$/.test(text);
}

/** Whether the token at `at` still belongs to the phrase that goes on behind it. */
function isPhrase(sentence: readonly Token[], at: number, to: number): boolean {
  const { kind, key, text } = sentence[at] as Token;
  if (text === '.' || text === '&' || text === '*' || text === '_' || text === '(' || text === ')' || text === '/')
    return true;
  if (kind !== 'word') return false;
  if (SUBJECT_PRONOUNS.has(key) && !DETERMINERS.has(key)) return at === to - 1;
  const next = sentence[at + 1];
  if (next && at + 1 < to && SUBJECT_PRONOUNS.has(next.key) && !DETERMINERS.has(next.key)) return false;
  if (key === 'and') return /^\p{Lu}/u.test(next?.text ?? '') && /^\p{Lu}/u.test(sentence[at - 1]?.text ?? '');
  if (CONJUNCTIONS.has(key) || AUXILIARY.has(key)) return false;
  const cue = CUE_FORMS.get(key);
  return !(
    cue &&
    (cue.form === 'past' || cue.form === 'ing') &&
    at < to - 1 &&
    !DETERMINERS.has(sentence[at - 1]?.key ?? '')
  );
}

/** Without adverbs and prepositional phrases that open it: “In Ohio the mayor” → “the mayor”. */
function trimmedPhrase(sentence: readonly Token[], from: number, to: number): Run | null {
  let start = from;
  while (start < to && /^[.)*_]$/.test(sentence[start]?.text ?? '')) start++;
  while (start < to && (ADVERBS.has(sentence[start]?.key ?? '') || /..ly$/.test(sentence[start]?.key ?? ''))) start++;
  if (sentence[start]?.key === 'with') start++;
  else if (PREPOSITIONS.has(sentence[start]?.key ?? '')) {
    const keys = sentence.slice(start + 1, to).map(({ key }) => key);
    const next = keys.findIndex((key, k) => k > 0 && DETERMINERS.has(key) && !PREPOSITIONS.has(keys[k - 1] ?? ''));
    start = next >= 0 ? start + 1 + next : to - 1;
  }
  let end = to;
  while (end > start && /^[*_(]$/.test(sentence[end - 1]?.text ?? '')) end--;
  if (PREPOSITIONS.has(sentence[end - 1]?.key ?? '') || (start < end - 1 && isParticiple(sentence[start]))) return null;
  return start < end && (isWord(sentence[end - 1]) || sentence[end - 1]?.text === ')') ? [start, end] : null;
}

/** “(points) obtained by the paper”: a participle that opens a phrase belongs to a noun before it. */
function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && /[^e]ed$/.test(token.key) && /^\p{Ll}/u.test(token.text);
}
