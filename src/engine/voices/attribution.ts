import {
  ADVERBS,
  AUXILIARY,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
} from '../language/en/clauses';
import { CUE_FORMS, CUE_NOUN_CLASSES } from '../language/en/cue-verbs';
import { cueAt, type Spoken } from './cues';
import { nounPhraseAfter, nounPhraseBefore, type Run } from './source';
import type { Token } from './tokens';

/** Who says what by which verb, in token indices of one sentence. */
export interface Attribution {
  readonly content: readonly Run[];
  readonly source: Run | null;
  readonly cue: Run;
  readonly spoken: Spoken | null;
}

/**
 * The attributions of one sentence, in the order of their cues. What is said before its verb (“…, he said”) is found first, so that a
 * verb inside it does not take it; what is somebody's content is not searched for further cues.
 */
export function attributions(sentence: readonly Token[]): Attribution[] {
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

/** “Her claim that …” and “statements by the mayor that …”. */
function byNoun(sentence: readonly Token[], at: number): Attribution | null {
  if (!CUE_NOUN_CLASSES.has(sentence[at]?.key ?? '')) return null;
  const owner = possessor(sentence, at);
  const by = /^(?:by|from|of)$/.test(sentence[at + 1]?.key ?? '') ? nounPhraseAfter(sentence, at + 2) : null;
  const that = owner ? at + 1 : (by?.[1] ?? at);
  const source = owner ?? by;
  if (!source || sentence[that]?.key !== 'that') return null;
  const content: Run = [that + 1, verbEnd(sentence, that + 1, clauseEnd(sentence, that + 1), at)];
  return content[1] - content[0] >= 2 ? { content: [content], source, cue: [at, at + 1], spoken: null } : null;
}

/** “Zelensky’s recent”, “his”: whose noun it is. */
function possessor(sentence: readonly Token[], at: number): Run | null {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const { key, kind } = sentence[k] as Token;
    if (kind !== 'word') return null;
    if (/^(?:his|her|their|its|my|our|your)$/.test(key)) return [k, k + 1];
    if (/'s?$/.test(key)) return nounPhraseBefore(sentence, k + 1);
  }
  return null;
}

/** Where the noun is the subject, what it says ends before the second verb: “his claim that it was safe | contradicted …”. */
function verbEnd(sentence: readonly Token[], from: number, end: number, at: number): number {
  const isVerb = ({ key }: Token) =>
    AUXILIARY.has(key) || /(?:[^e]ed)$/.test(key) || /^(?:past|s)$/.test(CUE_FORMS.get(key)?.form ?? '');
  if (sentence.slice(Math.max(0, at - 8), at).some(isVerb)) return end;
  let verbs = 0;
  for (let k = from; k < end; k++) {
    const own = sentence[k] as Token;
    if (!isVerb(own) || (k > from && AUXILIARY.has(sentence[k - 1]?.key ?? ''))) continue;
    if (++verbs === 2) return k;
  }
  return end;
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

/** “what she posited last week”: the pronoun stands for what is said. */
function freeRelative(sentence: readonly Token[], { cue, at }: Spoken, subject: Run | null): Run | null {
  const before = (subject?.[0] ?? 0) - 1;
  const next = sentence[at + 1]?.key ?? '';
  const over = !next || TIME_NOUNS.has(next) || PREPOSITIONS.has(next) || next === 'last' || next === 'this';
  return cue.speech && over && sentence[before]?.key === 'what' ? [before, before + 1] : null;
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

/** The “that” behind the verb, with nothing between but whom it was told, when and where; -1 where there is none. */
function thatAfter(sentence: readonly Token[], { at, cue }: Spoken, end: number): number {
  for (let k = at + 1; k < Math.min(end, at + 14); k++) {
    const { key, kind, text } = sentence[k] as Token;
    if (key === 'that') return k;
    if (SUBJECT_PRONOUNS.has(key) || AUXILIARY.has(key) || CONJUNCTIONS.has(key) || CUE_NOUN_CLASSES.has(key))
      return -1;
    if (kind !== 'word' && text !== '.' && !(kind === 'comma' && k > at + 1) && !(kind === 'quote' && k > at + 1))
      return -1;
    const opens = PREPOSITIONS.has(key) || TIME_NOUNS.has(key) || ADVERBS.has(key) || /..ly$/.test(key);
    if (k === at + 1 && !opens && !cue.frames.has('person')) return -1;
  }
  return -1;
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

/** What follows the verb, without the person spoken to, adverbials, prepositions and “that”. */
function contentAfter(sentence: readonly Token[], spoken: Spoken, subject: Run | null): Run | null {
  const { at, cue } = spoken;
  let from = at + 1;
  const end = isSubordinate(sentence, spoken, subject)
    ? firstComma(sentence, from)
    : clauseEnd(sentence, from, isRelative(sentence, subject));
  const that = thatAfter(sentence, spoken, end);
  if (that >= 0) from = that + 1;
  else if (cue.frames.has('person')) from = afterPerson(sentence, from, end);
  while (
    from < end &&
    (['out', 'of', 'for', 'on', 'about', 'against', 'to', 'that', 'as', 'with', 'at', 'off'].includes(
      sentence[from]?.key ?? '',
    ) ||
      sentence[from]?.kind === 'comma' ||
      sentence[from]?.text === ':')
  )
    from++;
  if (
    sentence
      .slice(from, end)
      .every(
        ({ key }) =>
          ADVERBS.has(key) || TIME_NOUNS.has(key) || PREPOSITIONS.has(key) || key === 'last' || key === 'this',
      )
  )
    return null;
  return from < end &&
    (end - from > 1 || sentence[from]?.kind === 'quote' || /^\p{Lu}/u.test(sentence[from]?.text ?? ''))
    ? [from, end]
    : null;
}

/** “Although he maintained …, ” and “Asked about …, ”: what the verb governs ends where the main clause begins. */
function isSubordinate(sentence: readonly Token[], { at, form, from }: Spoken, subject: Run | null): boolean {
  const first = subject?.[0] ?? from;
  if (at === 0) return form !== 'base';
  return first > 0 && first <= 2 && SUBORDINATORS.has(sentence[first - 1]?.key ?? '');
}

/** “in which he denied that …, may seem”: the clause of the verb stands inside another. */
function isRelative(sentence: readonly Token[], subject: Run | null): boolean {
  const words = [sentence[subject?.[0] ?? -1]?.key, sentence[(subject?.[0] ?? 0) - 1]?.key];
  return words.some((key) => key === 'which' || key === 'who' || key === 'that');
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'although though while whereas when after before as if since because by in'.split(' '),
);

function firstComma(sentence: readonly Token[], from: number): number {
  const found = sentence.findIndex(
    ({ kind, text }, k) => k > from && (kind === 'comma' || (kind === 'quote' && /,["”’'»]+$/.test(text))),
  );
  if (found < 0) return endOf(sentence);
  return sentence[found]?.kind === 'comma' ? found : found + 1;
}

/** “told reporters in Skopje that”, “told Reuters: “…””, “urged him to”. */
function afterPerson(sentence: readonly Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + 10); k++) {
    const { key, kind, text } = sentence[k] as Token;
    if (
      k > from &&
      (kind === 'quote' ||
        text === ':' ||
        SUBJECT_PRONOUNS.has(key) ||
        (DETERMINERS.has(key) && !PREPOSITIONS.has(sentence[k - 1]?.key ?? '')))
    )
      return k;
    if (k > from && ['to', 'about', 'of', 'how', 'why', 'what', 'whether', 'if'].includes(key)) return k;
  }
  return Math.min(end, from + 1);
}

/** The end of what a verb governs: the sentence, a semicolon, a quotation that closes with a comma, a further verb of saying. */
function clauseEnd(sentence: readonly Token[], from: number, relative = false): number {
  const end = endOf(sentence);
  const own = CUE_FORMS.get(sentence[from - 1]?.key ?? '')?.form;
  for (let k = from; k < end; k++) {
    const { text, kind, key } = sentence[k] as Token;
    if (text === ';') return k;
    if (
      kind === 'quote' &&
      /,["”’'»]+$/.test(text) &&
      !/^(?:with|in|on|by|for|of|because|that)$/.test(sentence[k + 1]?.key ?? '')
    )
      return k + 1;
    if (k === from) continue;
    if (ENDING.has(key)) return sentence[k - 1]?.kind === 'comma' ? k - 1 : k;
    const quoted = sentence[k - 1]?.kind === 'quote';
    if (quoted && own === 'past' && key === 'and' && /[^e]ed$/.test(sentence[k + 1]?.key ?? '')) return k;
    if (
      kind === 'comma' &&
      (k - from > 6 || sentence.slice(from, k).some((token) => token.kind === 'quote')) &&
      ASIDE.has(sentence[k + 1]?.key ?? '')
    )
      return k;
    const behind = sentence[k + 1]?.key ?? '';
    if (kind === 'comma' && ((relative && AUXILIARY.has(behind)) || (behind === 'with' && participle(sentence, k + 2))))
      return k;
    if (kind !== 'comma' && key !== 'and' && key !== 'but') continue;
    const next = cueAt(sentence, nextWord(sentence, k + 1));
    if (
      next?.cue.speech &&
      (next.form === 'ing' ? kind === 'comma' || own === 'ing' : kind !== 'comma' && next.form !== 'base')
    )
      return k;
  }
  return end;
}

/** Conjunctions that set something of the report against what was said. */
const ENDING: ReadonlySet<string> = new Set('while although though whereas'.split(' '));
/** After a comma, these usually begin what the report adds. */
const ASIDE: ReadonlySet<string> = new Set('which who as'.split(' '));

/** Whether a participle of saying follows within one noun phrase. */
function participle(sentence: readonly Token[], from: number): boolean {
  return sentence.slice(from, from + 8).some(({ key }) => CUE_FORMS.get(key)?.form === 'ing');
}

function nextWord(sentence: readonly Token[], from: number): number {
  let k = from;
  while (
    k < sentence.length &&
    (/..ly$/.test(sentence[k]?.key ?? '') || ['and', 'but', 'also', 'then'].includes(sentence[k]?.key ?? ''))
  )
    k++;
  return k;
}

function endOf(sentence: readonly Token[]): number {
  return sentence.at(-1)?.kind === 'mark' ? sentence.length - 1 : sentence.length;
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

/** A verb that needs “that” or a quotation has it. */
function allowed({ cue, at }: Spoken, sentence: readonly Token[], [from, to]: Run): boolean {
  const quoted = sentence.slice(from, to).some(({ kind }) => kind === 'quote');
  if (quoted || cue.frames.size > 1 || !cue.frames.has('that')) return true;
  return from < at || sentence[from - 1]?.key === 'that';
}
