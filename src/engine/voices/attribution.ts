import { ADVERBS, CONJUNCTIONS, PREPOSITIONS, TIME_NOUNS } from '../../languages/en/clauses';
import { byNoun } from './by-noun';
import { clauseEnd, contentAfter, endOf, freeRelative, thatAfter } from './content';
import { cueAt, type Spoken } from './cues';
import type { Attribution } from './model';
import { nounPhraseAfter, nounPhraseBefore, type Run } from './source';
import type { Token } from './tokens';

/** Longer than any sentence, in tokens; what comes to no stop is no sentence, and every verb in it would look at all of it. */
const LONGEST = 2_000;

/**
 * The attributions of one sentence, in the order of their cues. What is said before its verb (“…, he said”) is found first, so that a
 * verb inside it does not take it; what is somebody's content is not searched for further cues.
 */
export function attributions(sentence: readonly Token[]): Attribution[] {
  if (sentence.length > LONGEST) return [];
  const behind = scan(sentence, [], (at, open) => accordingTo(sentence, at, open) ?? told(sentence, at, open));
  const rest = scan(
    sentence,
    behind,
    (at, open, found) => following(sentence, at, open, [...behind, ...found]) ?? byNoun(sentence, at),
  );
  return [...behind, ...rest].sort((x, y) => x.cue[0] - y.cue[0]);
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
function accordingTo(sentence: readonly Token[], at: number, open: number): Attribution | null {
  if (sentence[at]?.key !== 'according' || sentence[at + 1]?.key !== 'to') return null;
  const source = nounPhraseAfter(sentence, at + 2);
  const to = source?.[1] ?? at + 2;
  const first = at - open <= 1;
  const comma = sentence.findIndex(({ kind }, k) => k >= to && kind === 'comma');
  const content: Run | null = first
    ? comma >= 0
      ? [comma + 1, endOf(sentence)]
      : null
    : clean(sentence, open, sentence[at - 1]?.kind === 'comma' ? at - 1 : at);
  return content && content[1] > content[0] ? { content: [content], source, cue: [at, at + 2], spoken: null } : null;
}

/** “…, he said”. */
function told(sentence: readonly Token[], at: number, open: number): Attribution | null {
  const spoken = cueAt(sentence, at);
  if (!spoken?.cue.speech || spoken.form === 'ing' || spoken.passive || isInfinitive(sentence, spoken)) return null;
  const subject = betweenQuoteAnd(sentence, spoken.from) ?? nounPhraseBefore(sentence, spoken.from);
  const before = contentBefore(sentence, subject?.[0] ?? spoken.from, open);
  const inverted = !subject && before ? nounPhraseAfter(sentence, at + 1) : null;
  const source = subject ?? inverted;
  if (!before || !source || !(inverted || endsHere(sentence, spoken, source)) || !allowed(spoken, sentence, before))
    return null;
  const on = going(sentence, Math.max(at + 1, inverted?.[1] ?? 0)) ?? resumed(sentence, at + 1, before);
  return { content: on ? [before, on] : [before], source, cue: [at, at + 1], spoken };
}

function isInfinitive(sentence: readonly Token[], { from, at }: Spoken): boolean {
  return sentence.slice(Math.max(0, from - 1), at).some(({ key }) => key === 'to');
}

/** Whatever stands between a quotation and the verb is who says it. */
function betweenQuoteAnd(sentence: readonly Token[], end: number): Run | null {
  let from = end;
  while (from > 0 && sentence[from - 1]?.kind === 'word' && end - from < 12) from--;
  const quote = sentence[from - 1];
  return from < end &&
    quote?.kind === 'quote' &&
    /[,?!]["”’'»]*$/.test(quote.text) &&
    !CONJUNCTIONS.has(sentence[from]?.key ?? '')
    ? [from, end]
    : null;
}

/** “He said that …”, “criticised the plan”. */
function following(
  sentence: readonly Token[],
  at: number,
  open: number,
  earlier: readonly Attribution[],
): Attribution | null {
  const spoken = cueAt(sentence, at);
  if (!spoken || spoken.from < open) return null;
  const subject = ownSubject(sentence, spoken);
  const after = contentAfter(sentence, spoken, subject) ?? freeRelative(sentence, spoken, subject);
  const source =
    (isInfinitive(sentence, spoken) && !spoken.passive ? firstPhrase(sentence, at) : null) ??
    subject ??
    (spoken.passive ? agent(sentence, at) : shared(sentence, spoken, earlier));
  if (!after || !allowed(spoken, sentence, after) || (!source && !isClear(sentence, spoken, after))) return null;
  return { content: [after], source, cue: [at, at + 1], spoken };
}

/** A participle has a subject of its own only after “with”: “with the minister declaring …”. */
function ownSubject(sentence: readonly Token[], { form, passive, from }: Spoken): Run | null {
  if (passive) return null;
  const found = nounPhraseBefore(sentence, from);
  return form !== 'ing' || sentence[(found?.[0] ?? 0) - 1]?.key === 'with' ? found : null;
}

/** Where a clause that may be what is said stands before the source: a quotation, or words up to a comma. */
function contentBefore(sentence: readonly Token[], end: number, open: number): Run | null {
  const last = sentence[end - 1];
  if (last?.kind === 'quote')
    return clean(sentence, /^[:–—-]+$/.test(sentence[end - 2]?.text ?? '') ? end - 1 : open, end);
  if (last?.kind !== 'comma') return null;
  return clean(sentence, open, end - 1);
}

function clean(sentence: readonly Token[], from: number, to: number): Run | null {
  let start = from;
  while (
    start < to &&
    (sentence[start]?.kind === 'comma' ||
      sentence[start]?.kind === 'mark' ||
      ['and', 'but', 'yet', 'so'].includes(sentence[start]?.key ?? ''))
  )
    start++;
  const quoted = sentence.slice(start, to).some(({ kind }) => kind === 'quote');
  return quoted || to - start >= 3 ? [start, to] : null;
}

/** After the verb comes nothing that could be said: the end, a comma, an adverbial of time or place, or who was told. */
function endsHere(sentence: readonly Token[], spoken: Spoken, source: Run | null): boolean {
  const { at, cue } = spoken;
  const next = sentence[at + 1];
  if (!next || !source) return true;
  const last = sentence[source[0] - 1];
  if (last?.kind === 'quote' && /[,?!—–-]["”’'»]*$/.test(last.text)) return true;
  if (next.kind === 'quote' || thatAfter(sentence, spoken, endOf(sentence)) >= 0) return false;
  if (next.kind === 'comma') return true;
  if (next.kind === 'mark') return next.text !== ':';
  if (cue.frames.has('person')) return nounPhraseAfter(sentence, at + 1)?.[1] === clauseEnd(sentence, at + 1);
  return PREPOSITIONS.has(next.key) || TIME_NOUNS.has(next.key);
}

/** The quotation that goes on after “he said”. */
function going(sentence: readonly Token[], from: number): Run | null {
  for (let k = from; k < sentence.length; k++) {
    const { kind } = sentence[k] as Token;
    if (kind === 'quote') return [k, k + 1];
    if (cueAt(sentence, k)) return null;
  }
  return null;
}

/** “In any case, he said, the plan failed”: what goes on behind the comma, unless it tells more of the speaker or the time. */
function resumed(sentence: readonly Token[], comma: number, [from, to]: Run): Run | null {
  if (sentence[comma]?.kind !== 'comma' || sentence.slice(from, to).some(({ kind }) => kind === 'quote')) return null;
  const key = sentence[comma + 1]?.key ?? '';
  if (/ing$|^(?:who|which|as|while|when|after|before|according)$/.test(key)) return null;
  const end = clauseEnd(sentence, comma + 1);
  return end > comma + 1 ? [comma + 1, end] : null;
}

function agent(sentence: readonly Token[], at: number): Run | null {
  const by = sentence.findIndex(({ key }, k) => k > at && k < at + 12 && key === 'by');
  return by > 0 ? nounPhraseAfter(sentence, by + 1) : null;
}

/** A verb without a subject of its own has that of the verb before it, or of its sentence. */
function shared(sentence: readonly Token[], { from }: Spoken, earlier: readonly Attribution[]): Run | null {
  const last = earlier.findLast(({ source }) => source);
  if (last?.source && last.source[0] < from) return last.source;
  return firstPhrase(sentence, from);
}

/** The first noun phrase of the sentence that does not stand after a preposition. */
function firstPhrase(sentence: readonly Token[], before: number): Run | null {
  let from = 0;
  while (from < before) {
    const own = sentence[from] as Token;
    const found =
      own.kind === 'word' && !PREPOSITIONS.has(own.key) && !CONJUNCTIONS.has(own.key)
        ? nounPhraseAfter(sentence, from)
        : null;
    if (found && !ADVERBS.has(own.key) && (from === 0 || sentence[from - 1]?.kind === 'comma'))
      return [found[0], Math.min(found[1], before, found[0] + 6)];
    const comma = sentence.findIndex(({ kind }, k) => k >= from && kind === 'comma');
    if (comma < 0 || comma >= before) return null;
    from = comma + 1;
  }
  return null;
}

/** Without a source, only a quotation or a clause with “that” is clearly said. */
function isClear(sentence: readonly Token[], { cue, at, form }: Spoken, [from, to]: Run): boolean {
  return (
    cue.speech &&
    ((at === 0 && form === 'past') ||
      sentence[from - 1]?.key === 'that' ||
      sentence.slice(from, to).some(({ kind }) => kind === 'quote'))
  );
}

/** A verb that needs “that”, an infinitive or a quotation has it. */
function allowed({ cue, at }: Spoken, sentence: readonly Token[], [from, to]: Run): boolean {
  const quoted = sentence.slice(from, to).some(({ kind }) => kind === 'quote');
  if (quoted || cue.frames.has('clause') || cue.frames.has('person') || cue.frames.has('thing')) return true;
  const before = sentence[from - 1]?.key;
  return from < at || before === 'that' || (cue.frames.has('deed') && before === 'to');
}
