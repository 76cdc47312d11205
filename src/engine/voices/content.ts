import { cueAt, type VerbCue } from './cues';
import { hasTag, isAdverb, opensClause, type Token, type TokenRange } from './tokens';

/** What follows the verb, without the person spoken to, adverbials, prepositions and “that”. */
export function contentAfter(sentence: readonly Token[], verb: VerbCue, subject: TokenRange | null): TokenRange | null {
  const { at, cue } = verb;
  const end = isSubordinate(sentence, verb, subject)
    ? firstComma(sentence, at + 1)
    : clauseEnd(sentence, at + 1, isRelative(sentence, subject));
  const that = thatAfter(sentence, verb, end);
  let from = at + 1;
  if (that >= 0) from = that + 1;
  else if (cue.frames.has('person')) from = afterPerson(sentence, from, end);
  while (from < end && leadsTo(sentence[from] as Token)) from++;
  return isContent(sentence.slice(from, end)) ? [from, end] : null;
}

/** Small words and marks between a verb and what it governs: “pointed out”, “called for”. */
function leadsTo(token: Token): boolean {
  return hasTag(token, 'verb-particle') || token.kind === 'comma' || token.text === ':';
}

/** More than when and where, and more than one small word. */
function isContent(words: readonly Token[]): boolean {
  const [first] = words;
  if (!first || words.every(isAdverbial)) return false;
  return words.length > 1 || first.kind === 'quote' || /^\p{Lu}/u.test(first.text);
}

function isAdverbial(token: Token): boolean {
  return hasTag(token, 'adverb') || opensAdjunct(token);
}

/** When and where begin so. */
function opensAdjunct(token: Token): boolean {
  return hasTag(token, 'time-noun') || hasTag(token, 'preposition') || hasTag(token, 'time-modifier');
}

/** “what she posited last week”: the pronoun stands for what is said. */
export function freeRelative(
  sentence: readonly Token[],
  { cue, at }: VerbCue,
  subject: TokenRange | null,
): TokenRange | null {
  const before = (subject?.[0] ?? 0) - 1;
  const next = sentence[at + 1];
  const over = !next || next.kind === 'quote' || opensAdjunct(next);
  return cue.speech && over && hasTag(sentence[before], 'free-relative') ? [before, before + 1] : null;
}

/** “Although he maintained …, ” and “Asked about …, ”: what the verb governs ends where the main clause begins. */
function isSubordinate(sentence: readonly Token[], { at, form, from }: VerbCue, subject: TokenRange | null): boolean {
  const first = subject?.[0] ?? from;
  if (at === 0) return form !== 'base';
  return first > 0 && first <= 2 && hasTag(sentence[first - 1], 'subordinator');
}

/** “in which he denied that …, may seem”: the clause of the verb stands inside another. */
function isRelative(sentence: readonly Token[], subject: TokenRange | null): boolean {
  const first = subject?.[0] ?? -1;
  return hasTag(sentence[first], 'relative-pronoun') || hasTag(sentence[first - 1], 'relative-pronoun');
}

function firstComma(sentence: readonly Token[], from: number): number {
  const found = sentence.findIndex(
    ({ kind, text }, k) => k > from && (kind === 'comma' || (kind === 'quote' && /,["”’'»]+$/.test(text))),
  );
  if (found < 0) return endOf(sentence);
  return sentence[found]?.kind === 'comma' ? found : found + 1;
}

/** “told reporters in Skopje that”, “told Reuters: “…””, “urged him to”. */
function afterPerson(sentence: readonly Token[], from: number, end: number): number {
  for (let k = from + 1; k < Math.min(end, from + 10); k++) {
    if (opensMessage(sentence[k] as Token, sentence[k - 1])) return k;
  }
  return Math.min(end, from + 1);
}

/** Whether what somebody was told begins with a token. */
function opensMessage(token: Token, before: Token | undefined): boolean {
  return (
    token.kind === 'quote' ||
    token.text === ':' ||
    hasTag(token, 'subject-pronoun') ||
    (hasTag(token, 'determiner') && !hasTag(before, 'preposition')) ||
    hasTag(token, 'complement-opener')
  );
}

/** The end of what a verb governs: the sentence, a semicolon, a quotation that closes with a comma, a further verb of saying. */
export function clauseEnd(sentence: readonly Token[], from: number, relative = false): number {
  const end = endOf(sentence);
  const own = sentence[from - 1]?.lexeme.cue?.form;
  let quoted = false;
  for (let k = from; k < end; k++) {
    const token = sentence[k] as Token;
    if (token.text === ';') return k;
    if (closes(sentence, k)) return k + 1;
    if (k > from) {
      if (hasTag(token, 'concessive')) return sentence[k - 1]?.kind === 'comma' ? k - 1 : k;
      if (token.kind === 'comma' && endsAtComma(sentence, k, relative, quoted || k - from > SHORT)) return k;
      if (own === 'past' && narratesOn(sentence, k)) return k;
      if (goesOnSaying(sentence, k, own)) return k;
    }
    quoted ||= token.kind === 'quote';
  }
  return end;
}

/** Content of so few words is hardly over at a relative clause. */
const SHORT = 6;

/** A quotation with its comma inside ends what is said, unless a preposition goes on from it. */
function closes(sentence: readonly Token[], at: number): boolean {
  const { kind, text } = sentence[at] as Token;
  if (kind !== 'quote' || !/,["”’'»]+$/.test(text)) return false;
  return !hasTag(sentence[at + 1], 'quotation-adjunct');
}

/**
 * “…, may seem” goes on with the clause around a relative one, “…, with the minister declaring” with another speaker; “…, which” is the
 * report's own where much was said (`full`).
 */
function endsAtComma(sentence: readonly Token[], at: number, relative: boolean, full: boolean): boolean {
  const next = sentence[at + 1];
  return (
    (relative && hasTag(next, 'auxiliary')) ||
    (hasTag(next, 'absolute-preposition') && participle(sentence, at + 2)) ||
    answered(sentence, at) ||
    (full && hasTag(next, 'supplementary-relative'))
  );
}

/** “said it was “over” and closed the door”: the report goes on behind the quotation. */
function narratesOn(sentence: readonly Token[], at: number): boolean {
  return (
    hasTag(sentence[at], 'copulative') && sentence[at - 1]?.kind === 'quote' && hasTag(sentence[at + 1], 'past-ending')
  );
}

/** “…, to which the mayor replied: “…””: another speaker's quotation. */
function answered(sentence: readonly Token[], comma: number): boolean {
  const colon = sentence.slice(comma, comma + 10).findIndex(({ text }) => text === ':');
  return (
    colon > 1 &&
    sentence[comma + colon + 1]?.kind === 'quote' &&
    cueAt(sentence, comma + colon - 1)?.cue.speech === true
  );
}

/** “, adding that …”, “and called it …”: the same subject says more. */
function goesOnSaying(sentence: readonly Token[], at: number, own: string | undefined): boolean {
  const { kind } = sentence[at] as Token;
  if (kind !== 'comma' && !hasTag(sentence[at], 'verb-coordinator')) return false;
  const next = cueAt(sentence, nextWord(sentence, at + 1));
  if (!next?.cue.speech) return false;
  return next.form === 'ing' ? kind === 'comma' || own === 'ing' : kind !== 'comma' && next.form !== 'base';
}

/** Whether a participle of saying follows within one noun phrase. */
function participle(sentence: readonly Token[], from: number): boolean {
  return sentence.slice(from, from + 8).some(({ lexeme }) => lexeme.cue?.form === 'ing');
}

function nextWord(sentence: readonly Token[], from: number): number {
  let k = from;
  while (hasTag(sentence[k], 'adverb-ending') || hasTag(sentence[k], 'linking-word')) k++;
  return k;
}

export function endOf(sentence: readonly Token[]): number {
  return sentence.at(-1)?.kind === 'mark' ? sentence.length - 1 : sentence.length;
}

/** The “that” behind the verb, with nothing between but whom it was told, when and where; -1 where there is none. */
export function thatAfter(sentence: readonly Token[], { at, cue }: VerbCue, end: number): number {
  for (let k = at + 1; k < Math.min(end, at + 14); k++) {
    const own = sentence[k] as Token;
    const { kind, text } = own;
    if (hasTag(own, 'complementizer')) return k;
    if (opensClause(own) || own.lexeme.cueNoun) return -1;
    if (kind !== 'word' && text !== '.' && !(kind === 'comma' && k > at + 1) && !(kind === 'quote' && k > at + 1))
      return -1;
    const opens = hasTag(own, 'preposition') || hasTag(own, 'time-noun') || isAdverb(own);
    if (k === at + 1 && !opens && !cue.frames.has('person')) return -1;
  }
  return -1;
}
