import type { Gazetteer } from '../../languages/pack';
import type { Span } from '../../model/report';
import { type Role, roleOf } from './role';
import { hasTag, isTitle, isWord, type Word } from './words';

/** A role that stands beside a name. */
export interface Apposition {
  readonly role: Role;
  readonly span: Span;
  /** How it mentions the person where it stands before the name. */
  readonly how: 'description' | 'title';
}

/** “Ukrainian President”, “the alliance's secretary general,” right before the name that begins at `name`. */
export function roleBefore(words: readonly Word[], name: number, gazetteer: Gazetteer): Apposition | null {
  const end = /^[,.]$/.test(words[name - 1]?.text ?? '') ? name - 1 : name;
  const from = titleStart(words, phraseStart(words, end), end);
  const role = end > from ? roleOf(words.slice(from, end), gazetteer) : null;
  // “Smith, the mayor's lawyer, Lee said”: between two commas it is of the name before.
  const isBehind = end < name && words[name - 1]?.text === ',' && words[from - 1]?.text === ',';
  if (!role || isBehind || !isTitle(words[end - 1]) || words[end - 1]?.possessive) return null;
  // “The late Sen.” is a title, however much stands before it.
  const isShort = words[end]?.text === '.';
  const isOwned = words.slice(from, end - 1).some(({ possessive, lexeme }) => possessive && !lexeme.function);
  const describes = !isShort && (hasTag(words[from], 'definite-article') || isOwned);
  return {
    role: { ...role, before: true },
    span: [words[from]?.span[0] ?? 0, words[end - 1]?.span[1] ?? 0],
    how: describes ? 'description' : 'title',
  };
}

/** Words in lower case before a title in capitals are not of it: “gave | Russian President”. */
function titleStart(words: readonly Word[], from: number, end: number): number {
  const phrase = words.slice(from, end);
  const plain = !words[end - 1]?.capital || words[end]?.text === ',';
  if ((plain && hasTag(words[from], 'definite-article')) || phrase.some(({ possessive }) => possessive)) return from;
  const capital = phrase.findIndex((word) => word.capital || hasTag(word, 'rank'));
  return capital < 0 ? from : from + capital;
}

/** “, a labour researcher at …,” right behind the name that ends at `end`. */
export function roleAfter(words: readonly Word[], end: number, gazetteer: Gazetteer): Apposition | null {
  if (words[end]?.text !== ',') return null;
  const next = words.slice(end + 1, end + 9);
  const stop = next.findIndex(({ text }) => /^[,.;:—–-]$/.test(text));
  const phrase = stop < 0 ? next : next.slice(0, stop);
  const verb = phrase.findIndex((word) => hasTag(word, 'auxiliary') || hasTag(word, 'subject-pronoun'));
  const role = roleOf(verb < 0 ? phrase : phrase.slice(0, verb), gazetteer);
  const first = phrase[0];
  return role && first && !first.capital ? { role, span: first.span, how: 'description' } : null;
}

/** Where the noun phrase begins that ends at `end`: at most seven words back, at a determiner or behind a verb or preposition. */
export function phraseStart(words: readonly Word[], end: number): number {
  let from = end;
  while (from > 0 && end - from < 7) {
    const word = words[from - 1] as Word;
    if (!isWord(word) || endsPhrase(word)) break;
    from--;
    if (hasTag(word, 'definite-article') || hasTag(word, 'indefinite-article')) break;
  }
  return from;
}

/** A word behind which another phrase begins: a verb, a preposition, a conjunction. */
function endsPhrase(word: Word): boolean {
  const { cue } = word.lexeme;
  return (
    hasTag(word, 'auxiliary') ||
    hasTag(word, 'preposition') ||
    hasTag(word, 'conjunction') ||
    hasTag(word, 'complementizer') ||
    (cue !== null && cue.form !== 'base' && !word.capital)
  );
}
