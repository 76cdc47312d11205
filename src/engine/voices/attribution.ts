import { ADVERBS, AUXILIARY, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_NOUNS } from '../language/en/clauses';
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

/** The attributions of one sentence, in the order of their cues. What is somebody's content is not searched for further cues. */
export function attributions(sentence: readonly Token[]): Attribution[] {
  const out: Attribution[] = [];
  let open = 0;
  let at = 0;
  while (at < sentence.length) {
    const found = accordingTo(sentence, at, open) ?? byVerb(sentence, at, open, out);
    if (found) {
      out.push(found);
      open = Math.max(at + 1, ...found.content.map(([, to]) => to), found.cue[1]);
      at = found.content.some(([from]) => from > at) || found.spoken === null ? open : at + 1;
    } else at++;
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

function byVerb(sentence: readonly Token[], at: number, open: number, earlier: readonly Attribution[]): Attribution | null {
  const spoken = cueAt(sentence, at);
  if (!spoken) return null;
  const cue: Run = [at, at + 1];
  const subject = spoken.form === 'ing' || spoken.passive ? null : nounPhraseBefore(sentence, spoken.from);
  const before = spoken.from > open ? contentBefore(sentence, subject?.[0] ?? spoken.from, open) : null;
  const after = contentAfter(sentence, spoken);
  const inverted = !subject && before ? nounPhraseAfter(sentence, at + 1) : null;
  const source = subject ?? inverted ?? (spoken.passive ? agent(sentence, at) : shared(sentence, spoken, earlier));
  if (before && (inverted || endsHere(sentence, spoken, source))) {
    const on = going(sentence, Math.max(at + 1, inverted?.[1] ?? 0)) ?? resumed(sentence, at + 1, before);
    return allowed(spoken, sentence, before) ? { content: on ? [before, on] : [before], source, cue, spoken } : null;
  }
  if (!after || !allowed(spoken, sentence, after) || (!source && !isClear(sentence, spoken, after))) return null;
  return { content: [after], source, cue, spoken };
}

/** Where a clause that may be what is said stands before the source: a quotation, or words up to a comma. */
function contentBefore(sentence: readonly Token[], end: number, open: number): Run | null {
  const last = sentence[end - 1];
  if (last?.kind === 'quote') return clean(sentence, open, end);
  if (last?.kind !== 'comma') return null;
  return clean(sentence, open, end - 1);
}

function clean(sentence: readonly Token[], from: number, to: number): Run | null {
  let start = from;
  while (start < to && (sentence[start]?.kind === 'comma' || sentence[start]?.kind === 'mark' || ['and', 'but', 'yet', 'so'].includes(sentence[start]?.key ?? '')))
    start++;
  const quoted = sentence.slice(start, to).some(({ kind }) => kind === 'quote');
  return quoted || to - start >= 3 ? [start, to] : null;
}

/** After the verb comes nothing that could be said: the end, a comma, an adverbial of time or place, or who was told. */
function endsHere(sentence: readonly Token[], spoken: Spoken, source: Run | null): boolean {
  const { at, cue } = spoken;
  const next = sentence[at + 1];
  if (!next || !source) return true;
  if (/[,?!—–-]["”’'»]+$/.test(sentence[source[0] - 1]?.text ?? '')) return true;
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
    if (SUBJECT_PRONOUNS.has(key) || AUXILIARY.has(key) || CONJUNCTIONS.has(key)) return -1;
    if (kind !== 'word' && text !== '.' && !(kind === 'comma' && k > at + 1) && !(kind === 'quote' && k > at + 1)) return -1;
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
    const found = own.kind === 'word' && !PREPOSITIONS.has(own.key) && !CONJUNCTIONS.has(own.key) ? nounPhraseAfter(sentence, from) : null;
    if (found && (from === 0 || sentence[from - 1]?.kind === 'comma')) return [found[0], Math.min(found[1], before, found[0] + 6)];
    const comma = sentence.findIndex(({ kind }, k) => k >= from && kind === 'comma');
    if (comma < 0 || comma >= before) return null;
    from = comma + 1;
  }
  return null;
}

/** What follows the verb, without the person spoken to, adverbials, prepositions and “that”. */
function contentAfter(sentence: readonly Token[], spoken: Spoken): Run | null {
  const { at, cue } = spoken;
  let from = at + 1;
  const end = clauseEnd(sentence, from);
  const that = thatAfter(sentence, spoken, end);
  if (that >= 0) from = that + 1;
  else if (cue.frames.has('person')) from = afterPerson(sentence, from, end);
  while (from < end && (['out', 'of', 'for', 'on', 'about', 'against', 'to', 'that', 'as', 'with', 'at', 'off'].includes(sentence[from]?.key ?? '') || sentence[from]?.kind === 'comma' || sentence[from]?.text === ':'))
    from++;
  return from < end ? [from, end] : null;
}

/** “told reporters in Skopje that”, “told Reuters: “…””, “urged him to”. */
function afterPerson(sentence: readonly Token[], from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + 10); k++) {
    const { key, kind, text } = sentence[k] as Token;
    if (k > from && (kind === 'quote' || text === ':' || SUBJECT_PRONOUNS.has(key) || (DETERMINERS.has(key) && !PREPOSITIONS.has(sentence[k - 1]?.key ?? '')))) return k;
    if (k > from && ['to', 'about', 'of', 'how', 'why', 'what', 'whether', 'if'].includes(key)) return k;
  }
  return Math.min(end, from + 1);
}

/** The end of what a verb governs: the sentence, a semicolon, or a further verb of saying with the same subject. */
function clauseEnd(sentence: readonly Token[], from: number): number {
  const end = endOf(sentence);
  for (let k = from; k < end; k++) {
    const { text, kind, key } = sentence[k] as Token;
    if (text === ';') return k;
    const further = kind === 'comma' || key === 'and' || key === 'but';
    if (!further || k === from) continue;
    const next = cueAt(sentence, nextWord(sentence, k + 1));
    if (next && next.cue.speech && (kind === 'comma' ? next.form === 'ing' : next.form === 'past' || next.form === 's')) return k;
  }
  return end;
}

function nextWord(sentence: readonly Token[], from: number): number {
  let k = from;
  while (k < sentence.length && (/..ly$/.test(sentence[k]?.key ?? '') || ['and', 'but', 'also', 'then'].includes(sentence[k]?.key ?? ''))) k++;
  return k;
}

function endOf(sentence: readonly Token[]): number {
  return sentence.at(-1)?.kind === 'mark' ? sentence.length - 1 : sentence.length;
}

/** Without a source, only a quotation or a clause with “that” is clearly said. */
function isClear(sentence: readonly Token[], { cue }: Spoken, [from, to]: Run): boolean {
  return cue.speech && (sentence[from - 1]?.key === 'that' || sentence.slice(from, to).some(({ kind }) => kind === 'quote'));
}

/** A verb that needs “that” or a quotation has it. */
function allowed({ cue, at }: Spoken, sentence: readonly Token[], [from, to]: Run): boolean {
  const quoted = sentence.slice(from, to).some(({ kind }) => kind === 'quote');
  if (quoted || cue.frames.size > 1 || !cue.frames.has('that')) return true;
  return from < at || sentence[from - 1]?.key === 'that';
}
