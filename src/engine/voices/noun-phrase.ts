import { hasTag, isAdverb, isFiniteCue, opensClause, type Token, type TokenRange } from './tokens';

/** The noun phrase that ends right before `end`, over an apposition between commas; null where there is none. */
export function nounPhraseBefore(sentence: readonly Token[], end: number): TokenRange | null {
  const last = sentence[end - 1];
  if (!last) return null;
  if (last.kind === 'comma' || isDash(last)) return beforeApposition(sentence, end - 1);
  let to = end;
  const saysWhen = (token: Token | undefined) =>
    hasTag(token, 'time-noun') || (to < end && hasTag(token, 'time-preposition'));
  while (to > 0 && saysWhen(sentence[to - 1])) to--;
  if (to === 0 || !isWord(sentence[to - 1])) to = end;
  let from = to;
  while (from > 0 && isPhrase(sentence, from - 1, to)) from--;
  return trimmedPhrase(sentence, from, to);
}

/** “Juan Zarate, an adviser, said”: what stands before the comma that opens the apposition. */
function beforeApposition(sentence: readonly Token[], comma: number): TokenRange | null {
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
function isDateline(sentence: readonly Token[], [from, to]: TokenRange): boolean {
  return from === 0 && sentence.slice(from, to).every(({ text }) => text === text.toUpperCase());
}

/** An age or a further description between commas, not yet the name: “Ann Leon, 63, a voter, said”. */
function isAside(sentence: readonly Token[], [from, to]: TokenRange): boolean {
  const first = sentence[from];
  return (
    from > 0 &&
    sentence[from - 1]?.kind === 'comma' &&
    (/^\p{Nd}+$/u.test(first?.key ?? '') || hasTag(first, 'indefinite-article')) &&
    to > from
  );
}

/** The noun phrase that begins at `from`: up to a comma, a verb, a preposition of time or a conjunction. */
export function nounPhraseAfter(sentence: readonly Token[], from: number): TokenRange | null {
  const first = sentence[from];
  if (hasTag(first, 'nominative-pronoun')) return [from, from + 1];
  let to = from;
  while (to < sentence.length && goesOn(sentence, to, from)) to++;
  return to > from && !hasTag(first, 'preposition') && !hasTag(first, 'conjunction') ? [from, to] : null;
}

/** Whether the phrase that began at `from` holds the token at `at` too. */
function goesOn(sentence: readonly Token[], at: number, from: number): boolean {
  const own = sentence[at] as Token;
  const { kind, text } = own;
  if (kind !== 'word' && text !== '.' && text !== '(' && text !== ')' && text !== '*') return false;
  if (text === '.' && !isWord(sentence[at + 1])) return false;
  return at === from || !(opensClause(own) || isAdjunct(own) || isVerb(sentence, at));
}

/** When, where or how: no part of the noun phrase. */
function isAdjunct(token: Token): boolean {
  return (
    (hasTag(token, 'preposition') && !hasTag(token, 'postmodifier')) ||
    hasTag(token, 'time-noun') ||
    hasTag(token, 'time-adverb')
  );
}

/** A verb in lower case: one of saying, or a past form behind a noun. */
function isVerb(sentence: readonly Token[], at: number): boolean {
  const own = sentence[at] as Token;
  if (!/^\p{Ll}/u.test(own.text)) return false;
  if (isFiniteCue(own)) return true;
  const before = sentence[at - 1];
  return (
    (hasTag(own, 'past-ending') || hasTag(own, 'past')) &&
    !hasTag(before, 'determiner') &&
    !hasTag(before, 'adverb-ending')
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
  const own = sentence[at] as Token;
  if (INSIDE.has(own.text)) return true;
  if (own.kind !== 'word') return false;
  if (isSubject(own)) return at === to - 1;
  const next = sentence[at + 1];
  if (at + 1 < to && isSubject(next)) return false;
  if (hasTag(own, 'copulative')) return isCapitalised(next) && isCapitalised(sentence[at - 1]);
  if (hasTag(own, 'conjunction') || hasTag(own, 'auxiliary')) return false;
  const form = own.lexeme.cue?.form;
  return !((form === 'past' || form === 'ing') && at < to - 1 && !hasTag(sentence[at - 1], 'determiner'));
}

/** Marks that stand inside a name: of an abbreviation, a firm, emphasis, an aside. */
const INSIDE: ReadonlySet<string> = new Set(['.', '&', '*', '_', '(', ')', '/']);

/** A pronoun that is a subject by itself, and never stands before a noun. */
function isSubject(token: Token | undefined): boolean {
  return hasTag(token, 'subject-pronoun') && !hasTag(token, 'determiner');
}

function isCapitalised(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

/** Without adverbs and prepositional phrases that open it: “In Ohio the mayor” → “the mayor”. */
function trimmedPhrase(sentence: readonly Token[], from: number, to: number): TokenRange | null {
  let start = from;
  while (start < to && /^[.)*_]$/.test(sentence[start]?.text ?? '')) start++;
  while (start < to && isAdverb(sentence[start])) start++;
  if (hasTag(sentence[start], 'absolute-preposition')) start++;
  else if (hasTag(sentence[start], 'preposition')) {
    start += 2;
    while (start < to && !opensPhrase(sentence, start)) start++;
    if (start >= to) start = to - 1;
  }
  let end = to;
  while (end > start && /^[*_(]$/.test(sentence[end - 1]?.text ?? '')) end--;
  if (hasTag(sentence[end - 1], 'preposition') || (start < end - 1 && isParticiple(sentence[start]))) return null;
  return start < end && (isWord(sentence[end - 1]) || sentence[end - 1]?.text === ')') ? [start, end] : null;
}

/** A determiner, but not that of a prepositional phrase. */
function opensPhrase(sentence: readonly Token[], at: number): boolean {
  return hasTag(sentence[at], 'determiner') && !hasTag(sentence[at - 1], 'preposition');
}

/** “(points) obtained by the paper”: a participle that opens a phrase belongs to a noun before it. */
function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && hasTag(token, 'past-ending') && /^\p{Ll}/u.test(token.text);
}
