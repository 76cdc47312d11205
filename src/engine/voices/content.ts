import {
  ADVERBS,
  AUXILIARY,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
} from '../../languages/en/clauses';
import { CUE_FORMS, CUE_NOUN_CLASSES } from '../../languages/en/cue-verbs';
import { cueAt, type Spoken } from './cues';
import type { Run } from './source';
import type { Token } from './tokens';

/** What follows the verb, without the person spoken to, adverbials, prepositions and “that”. */
export function contentAfter(sentence: readonly Token[], spoken: Spoken, subject: Run | null): Run | null {
  const { at, cue } = spoken;
  const end = isSubordinate(sentence, spoken, subject)
    ? firstComma(sentence, at + 1)
    : clauseEnd(sentence, at + 1, isRelative(sentence, subject));
  const that = thatAfter(sentence, spoken, end);
  let from = at + 1;
  if (that >= 0) from = that + 1;
  else if (cue.frames.has('person')) from = afterPerson(sentence, from, end);
  while (from < end && leadsTo(sentence[from] as Token)) from++;
  return says(sentence.slice(from, end)) ? [from, end] : null;
}

/** Small words between a verb and what it governs: “pointed out”, “called for”. */
const LEADING: ReadonlySet<string> = new Set('out of for on about against to that as with at off'.split(' '));

function leadsTo({ key, kind, text }: Token): boolean {
  return LEADING.has(key) || kind === 'comma' || text === ':';
}

/** More than when and where, and more than one small word. */
function says(words: readonly Token[]): boolean {
  const [first] = words;
  if (!first || words.every(isAdverbial)) return false;
  return words.length > 1 || first.kind === 'quote' || /^\p{Lu}/u.test(first.text);
}

function isAdverbial({ key }: Token): boolean {
  return ADVERBS.has(key) || TIME_NOUNS.has(key) || PREPOSITIONS.has(key) || key === 'last' || key === 'this';
}

/** “what she posited last week”: the pronoun stands for what is said. */
export function freeRelative(sentence: readonly Token[], { cue, at }: Spoken, subject: Run | null): Run | null {
  const before = (subject?.[0] ?? 0) - 1;
  const next = sentence[at + 1]?.key ?? '';
  const over = !next || TIME_NOUNS.has(next) || PREPOSITIONS.has(next) || next === 'last' || next === 'this';
  return cue.speech && over && sentence[before]?.key === 'what' ? [before, before + 1] : null;
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
export function clauseEnd(sentence: readonly Token[], from: number, relative = false): number {
  const end = endOf(sentence);
  const own = CUE_FORMS.get(sentence[from - 1]?.key ?? '')?.form;
  let quoted = false;
  for (let k = from; k < end; k++) {
    const { text, kind, key } = sentence[k] as Token;
    if (text === ';') return k;
    if (closes(sentence, k)) return k + 1;
    const next = sentence[k + 1]?.key ?? '';
    if (k > from) {
      if (ENDING.has(key)) return sentence[k - 1]?.kind === 'comma' ? k - 1 : k;
      if (kind === 'comma' && (endsAtComma(sentence, k, relative) || answered(sentence, k))) return k;
      if (kind === 'comma' && (quoted || k - from > SHORT) && ASIDE.has(next)) return k;
      if (key === 'and' && own === 'past' && sentence[k - 1]?.kind === 'quote' && /[^e]ed$/.test(next)) return k;
      if (goesOnSaying(sentence, k, own)) return k;
    }
    quoted ||= kind === 'quote';
  }
  return end;
}

/** Content of so few words is hardly over at a relative clause. */
const SHORT = 6;

/** A quotation with its comma inside ends what is said, unless a preposition goes on from it. */
function closes(sentence: readonly Token[], at: number): boolean {
  const { kind, text } = sentence[at] as Token;
  if (kind !== 'quote' || !/,["”’'»]+$/.test(text)) return false;
  return !/^(?:with|in|on|by|for|of|because|that)$/.test(sentence[at + 1]?.key ?? '');
}

/** “…, may seem” goes on with the clause around a relative one, “…, with the minister declaring” with another speaker. */
function endsAtComma(sentence: readonly Token[], at: number, relative: boolean): boolean {
  const next = sentence[at + 1]?.key ?? '';
  return (relative && AUXILIARY.has(next)) || (next === 'with' && participle(sentence, at + 2));
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
  const { kind, key } = sentence[at] as Token;
  if (kind !== 'comma' && key !== 'and' && key !== 'but') return false;
  const next = cueAt(sentence, nextWord(sentence, at + 1));
  if (!next?.cue.speech) return false;
  return next.form === 'ing' ? kind === 'comma' || own === 'ing' : kind !== 'comma' && next.form !== 'base';
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

export function endOf(sentence: readonly Token[]): number {
  return sentence.at(-1)?.kind === 'mark' ? sentence.length - 1 : sentence.length;
}

/** The “that” behind the verb, with nothing between but whom it was told, when and where; -1 where there is none. */
export function thatAfter(sentence: readonly Token[], { at, cue }: Spoken, end: number): number {
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
