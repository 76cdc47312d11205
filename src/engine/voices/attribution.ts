import type { SpeechRules } from '../../languages/pack';
import type { Attribution } from './attribution-model';
import { byNoun } from './by-noun';
import { clauseEnd, contentAfter, endOf, freeRelative, thatAfter } from './content';
import { cueAt, type VerbCue } from './cues';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase';
import { hasTag, type Token, type TokenRange } from './tokens';

/** Longer than any sentence, in tokens; what comes to no stop is no sentence, and every verb in it would look at all of it. */
const LONGEST = 2_000;

/**
 * The attributions of one sentence, in the order of their cues. What is said before its verb (“…, he said”) is found first, so that a
 * verb inside it does not take it; what is somebody's content is not searched for further cues.
 */
export function attributions(sentence: readonly Token[], { attributingPreposition }: SpeechRules): Attribution[] {
  if (sentence.length > LONGEST) return [];
  const outside = scan(
    sentence,
    [],
    (at, open) => byPreposition(sentence, at, open, attributingPreposition) ?? parenthetical(sentence, at, open),
  );
  const rest = scan(
    sentence,
    outside,
    (at, open, found) => governing(sentence, at, open, [...outside, ...found]) ?? byNoun(sentence, at),
  );
  return [...outside, ...rest].sort((x, y) => x.cue[0] - y.cue[0]);
}

/** Goes over the tokens that no attribution holds; `open` is where the words begin that may still be somebody's. */
function scan(
  sentence: readonly Token[],
  taken: readonly Attribution[],
  find: (at: number, open: number, found: readonly Attribution[]) => Attribution | null,
): Attribution[] {
  const out: Attribution[] = [];
  const heldTo = new Map(taken.flatMap(({ content, cue }) => [...content, cue]).map(([from, to]) => [from, to]));
  let open = 0;
  for (let at = 0; at < sentence.length; at++) {
    const to = heldTo.get(at);
    if (to !== undefined) {
      open = to;
      at = to - 1;
      continue;
    }
    const found = find(at, open, out);
    if (!found) continue;
    out.push(found);
    open = Math.max(at + 1, ...found.content.map(([, end]) => end), found.cue[1]);
    at = open - 1;
  }
  return out;
}

/** “According to the report, …” and “…, according to the report”. */
function byPreposition(
  sentence: readonly Token[],
  at: number,
  open: number,
  preposition: readonly string[],
): Attribution | null {
  if (!preposition.every((word, k) => sentence[at + k]?.key === word)) return null;
  const behind = at + preposition.length;
  const source = nounPhraseAfter(sentence, behind);
  const to = source?.[1] ?? behind;
  const first = at - open <= 1;
  const comma = sentence.findIndex(({ kind }, k) => k >= to && kind === 'comma');
  const content: TokenRange | null = first
    ? comma >= 0
      ? [comma + 1, endOf(sentence)]
      : null
    : trimmedClause(sentence, open, sentence[at - 1]?.kind === 'comma' ? at - 1 : at);
  return content && content[1] > content[0] ? { content: [content], source, cue: [at, behind], verb: null } : null;
}

/** “…, he said”: the clause of the verb is a parenthetical beside what is said. */
function parenthetical(sentence: readonly Token[], at: number, open: number): Attribution | null {
  const verb = cueAt(sentence, at);
  if (!verb?.cue.speech || verb.form === 'ing' || verb.passive || isInfinitive(sentence, verb)) return null;
  const subject = betweenQuoteAnd(sentence, verb.from) ?? nounPhraseBefore(sentence, verb.from);
  const before = contentBefore(sentence, subject?.[0] ?? verb.from, open);
  const inverted = !subject && before ? nounPhraseAfter(sentence, at + 1) : null;
  const source = subject ?? inverted;
  if (!before || !source || !(inverted || endsHere(sentence, verb, source)) || !takesContent(verb, sentence, before))
    return null;
  const rest =
    continuedQuotation(sentence, Math.max(at + 1, inverted?.[1] ?? 0)) ?? continuedClause(sentence, at + 1, before);
  return { content: rest ? [before, rest] : [before], source, cue: [at, at + 1], verb };
}

function isInfinitive(sentence: readonly Token[], { from, at }: VerbCue): boolean {
  return sentence.slice(Math.max(0, from - 1), at).some((token) => hasTag(token, 'infinitive-marker'));
}

/** Whatever stands between a quotation and the verb is who says it. */
function betweenQuoteAnd(sentence: readonly Token[], end: number): TokenRange | null {
  let from = end;
  while (from > 0 && sentence[from - 1]?.kind === 'word' && end - from < 12) from--;
  const quote = sentence[from - 1];
  return from < end &&
    quote?.kind === 'quote' &&
    /[,?!]["”’'»]*$/.test(quote.text) &&
    !hasTag(sentence[from], 'conjunction')
    ? [from, end]
    : null;
}

/** “He said that …”, “criticised the plan”: the verb governs what is said. */
function governing(
  sentence: readonly Token[],
  at: number,
  open: number,
  earlier: readonly Attribution[],
): Attribution | null {
  const verb = cueAt(sentence, at);
  if (!verb || verb.from < open) return null;
  const subject = ownSubject(sentence, verb);
  const after = contentAfter(sentence, verb, subject) ?? freeRelative(sentence, verb, subject);
  const source =
    (isInfinitive(sentence, verb) && !verb.passive ? firstPhrase(sentence, at) : null) ??
    subject ??
    (verb.passive ? agent(sentence, at) : sharedSubject(sentence, verb, earlier));
  if (!after || !takesContent(verb, sentence, after) || (!source && !isClear(sentence, verb, after))) return null;
  return { content: [after], source, cue: [at, at + 1], verb };
}

/** A participle has a subject of its own only after “with”: “with the minister declaring …”. */
function ownSubject(sentence: readonly Token[], { form, passive, from }: VerbCue): TokenRange | null {
  if (passive) return null;
  const found = nounPhraseBefore(sentence, from);
  return form !== 'ing' || hasTag(sentence[(found?.[0] ?? 0) - 1], 'absolute-preposition') ? found : null;
}

/** Where a clause that may be what is said stands before the source: a quotation, or words up to a comma. */
function contentBefore(sentence: readonly Token[], end: number, open: number): TokenRange | null {
  const last = sentence[end - 1];
  if (last?.kind === 'quote')
    return trimmedClause(sentence, /^[:–—-]+$/.test(sentence[end - 2]?.text ?? '') ? end - 1 : open, end);
  if (last?.kind !== 'comma') return null;
  return trimmedClause(sentence, open, end - 1);
}

function trimmedClause(sentence: readonly Token[], from: number, to: number): TokenRange | null {
  let start = from;
  while (start < to && connects(sentence[start])) start++;
  return to - start >= 3 || holdsQuote(sentence, [start, to]) ? [start, to] : null;
}

/** Joins a clause to the one before it, and is of neither. */
function connects(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'mark' || hasTag(token, 'coordinator');
}

function holdsQuote(sentence: readonly Token[], [from, to]: TokenRange): boolean {
  return sentence.slice(from, to).some(({ kind }) => kind === 'quote');
}

/** After the verb comes nothing that could be said: the end, a comma, an adverbial of time or place, or who was told. */
function endsHere(sentence: readonly Token[], verb: VerbCue, source: TokenRange | null): boolean {
  const { at, cue } = verb;
  const next = sentence[at + 1];
  if (!next || !source) return true;
  const last = sentence[source[0] - 1];
  if (last?.kind === 'quote' && /[,?!—–-]["”’'»]*$/.test(last.text)) return true;
  if (next.kind === 'quote' || thatAfter(sentence, verb, endOf(sentence)) >= 0) return false;
  if (next.kind === 'comma') return true;
  if (next.kind === 'mark') return next.text !== ':';
  if (cue.frames.has('person')) return nounPhraseAfter(sentence, at + 1)?.[1] === clauseEnd(sentence, at + 1);
  return hasTag(next, 'preposition') || hasTag(next, 'time-noun');
}

/** The quotation that goes on after “he said”. */
function continuedQuotation(sentence: readonly Token[], from: number): TokenRange | null {
  for (let k = from; k < sentence.length; k++) {
    const { kind } = sentence[k] as Token;
    if (kind === 'quote') return [k, k + 1];
    if (cueAt(sentence, k)) return null;
  }
  return null;
}

/** “In any case, he said, the plan failed”: what goes on behind the comma, unless it tells more of the speaker or the time. */
function continuedClause(sentence: readonly Token[], comma: number, before: TokenRange): TokenRange | null {
  if (sentence[comma]?.kind !== 'comma' || holdsQuote(sentence, before)) return null;
  const next = sentence[comma + 1];
  if (hasTag(next, 'ing-ending') || hasTag(next, 'supplement')) return null;
  const end = clauseEnd(sentence, comma + 1);
  return end > comma + 1 ? [comma + 1, end] : null;
}

function agent(sentence: readonly Token[], at: number): TokenRange | null {
  const by = sentence.findIndex((token, k) => k > at && k < at + 12 && hasTag(token, 'agentive-preposition'));
  return by > 0 ? nounPhraseAfter(sentence, by + 1) : null;
}

/** A verb without a subject of its own has that of the verb before it, or of its sentence. */
function sharedSubject(
  sentence: readonly Token[],
  { from }: VerbCue,
  earlier: readonly Attribution[],
): TokenRange | null {
  const last = earlier.findLast(({ source }) => source);
  if (last?.source && last.source[0] < from) return last.source;
  return firstPhrase(sentence, from);
}

/** The first noun phrase of the sentence that does not stand after a preposition. */
function firstPhrase(sentence: readonly Token[], before: number): TokenRange | null {
  let from = 0;
  while (from < before) {
    const own = sentence[from] as Token;
    const found =
      own.kind === 'word' && !hasTag(own, 'preposition') && !hasTag(own, 'conjunction')
        ? nounPhraseAfter(sentence, from)
        : null;
    if (found && !hasTag(own, 'adverb') && (from === 0 || sentence[from - 1]?.kind === 'comma'))
      return [found[0], Math.min(found[1], before, found[0] + 6)];
    const comma = sentence.findIndex(({ kind }, k) => k >= from && kind === 'comma');
    if (comma < 0 || comma >= before) return null;
    from = comma + 1;
  }
  return null;
}

/** Without a source, only a quotation or a clause with “that” is clearly said. */
function isClear(sentence: readonly Token[], { cue, at, form }: VerbCue, content: TokenRange): boolean {
  return (
    cue.speech &&
    ((at === 0 && form === 'past') ||
      hasTag(sentence[content[0] - 1], 'complementizer') ||
      holdsQuote(sentence, content))
  );
}

/** A verb that needs “that”, an infinitive or a quotation has it. */
function takesContent({ cue, at }: VerbCue, sentence: readonly Token[], content: TokenRange): boolean {
  if (cue.frames.has('clause') || cue.frames.has('person') || cue.frames.has('thing')) return true;
  if (content[0] < at || holdsQuote(sentence, content)) return true;
  const before = sentence[content[0] - 1];
  return hasTag(before, 'complementizer') || (cue.frames.has('deed') && hasTag(before, 'infinitive-marker'));
}
