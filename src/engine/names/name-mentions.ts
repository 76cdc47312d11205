import type { Gazetteer, Gender } from '../../languages/pack';
import type { Span } from '../../model/report';
import { type Apposition, roleAfter, roleBefore } from './appositions';
import { normalizeName } from './referents';
import { capitalRuns, hasTag, isRole, isTitle, type Word } from './words';

/** What may name a person: a run of capitalised words in the story, taken apart. */
export interface NameMention {
  /** Which of the reports names them, by index. */
  readonly side: number;
  readonly span: Span;
  readonly text: string;
  /** Given names and initials, normalized; none where a surname stands alone. */
  readonly given: readonly string[];
  readonly surname: string;
  /** “jr”; null where there is none. */
  readonly suffix: string | null;
  /** As a form of address tells it. */
  readonly gender: Gender | null;
  /** A title or role stands right before it. */
  readonly titled: boolean;
  /** It is brought in as somebody's relative: “his wife, Ann Lee”. */
  readonly kin: boolean;
  /** The first word is known to be a given name, or so rare that it is hardly anything else. */
  readonly named: boolean;
  readonly apposition: Apposition | null;
}

/** A name has so many words at most. */
const MOST = 4;

/** The names in the sentences of a report's story. */
export function nameMentions(
  text: string,
  sentences: readonly (readonly Word[])[],
  side: number,
  gazetteer: Gazetteer,
): NameMention[] {
  return sentences.flatMap((words) =>
    capitalRuns(words).flatMap((run) => mentionAt(text, words, run, side, gazetteer) ?? []),
  );
}

function mentionAt(
  text: string,
  words: readonly Word[],
  run: readonly [number, number],
  side: number,
  gazetteer: Gazetteer,
): NameMention | null {
  const [from, end] = nameIn(words, run, gazetteer);
  const suffix = end - from > 1 && hasTag(words[end - 1], 'name-suffix') ? (words[end - 1]?.key ?? null) : null;
  const own = words.slice(from, suffix ? end - 1 : end).filter(({ text: written }) => written !== '.');
  if (!isName(own, from, gazetteer)) return null;
  const parts = own.map((word) => normalizeName(word.text).replace(/\./g, ''));
  const span: Span = [words[from]?.span[0] ?? 0, words[end - 1]?.span[1] ?? 0];
  const given = parts.slice(0, -1).filter((part) => part !== '');
  const role = roleBefore(words, from, gazetteer);
  // “the president Marsh worked for”: a surname alone goes with a title, and with no description.
  const isApart = given.length === 0 && role?.how === 'description' && !wordBefore(words, from)?.capital;
  const before = isApart ? null : role;
  const title = isApart ? undefined : wordBefore(words, from);
  return {
    side,
    span,
    text: text.slice(...span).replace(/\s+/g, ' '),
    given,
    surname: parts.at(-1) ?? '',
    suffix,
    gender: genderOf(words, from, given, gazetteer),
    titled: before !== null || (isTitle(title) && !title?.possessive),
    kin: isKin(words, from),
    named: given.some((name) => gazetteer.givenName(name).known) || own[0]?.lexeme.commonness === 0,
    apposition: before ?? roleAfter(words, end, gazetteer),
  };
}

/** The run without the titles and other words before the name, and the day behind it. */
function nameIn(
  words: readonly Word[],
  [start, to]: readonly [number, number],
  gazetteer: Gazetteer,
): [number, number] {
  let end = to;
  while (end - start > 1 && hasTag(words[end - 1], 'calendar')) end--;
  let from = start;
  for (let k = start; k < end - 1; k++) if (isTitle(words[k])) from = k + 1;
  const isGiven = (word: Word | undefined) => gazetteer.givenName(word?.key ?? '').known;
  const opens = from === start && startsSentence(words, start) && words[start]?.lexeme.function;
  if (opens && words[start + 1]?.text !== '.') from++;
  while (from < end - 1 && isBeforeName(words[from]) && !isGiven(words[from])) from++;
  // “Republican Paul Ryan”: a word of the language before one that is known to be a given name.
  const first = words.slice(from, end - 1).findIndex(isGiven);
  if (first > 0 && words.slice(from, from + first).every(({ lexeme, key }) => lexeme.commonness > 0 && key.length > 2))
    from += first;
  return [Math.min(from, end - 1), end];
}

function isBeforeName(word: Word | undefined): boolean {
  return (
    hasTag(word, 'not-first-name') ||
    hasTag(word, 'rank') ||
    hasTag(word, 'organisation-end') ||
    word?.lexeme.place !== null ||
    word.text === '.'
  );
}

function startsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /^["“‘'«(–—-]$/.test(words[at - 1]?.text ?? '');
}

/** One to four words that may be a person's name, and are no place, group, role or headline. */
function isName(own: readonly Word[], from: number, gazetteer: Gazetteer): boolean {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length > MOST || !/\p{L}/u.test(last.text)) return false;
  const isGiven = gazetteer.givenName(first.key).known;
  if (
    (hasTag(first, 'not-first-name') && !isGiven) ||
    own.some((word) => hasTag(word, 'organisation-end') && !(word === first && isGiven))
  )
    return false;
  if (own.some((word) => isRole(word) && !(word === last && isGiven && own.length > 1))) return false;
  if (own.length === 1 && (last.lexeme.function || hasTag(last, 'calendar') || /^\p{Lu}{2,}$/u.test(last.text)))
    return false;
  if (own.some(({ text }) => /^\p{Lu}{2,}$/u.test(text) && text.length > 2)) return false;
  if (gazetteer.groups.has(last.key)) return false;
  if (last.lexeme.place) return hasTag(last, 'also-person') && (from > 0 || isGiven || own.length === 1);
  return !gazetteer.places.has(own.map(({ key }) => key).join(' '));
}

/** Over the full stop of an abbreviation. */
function wordBefore(words: readonly Word[], at: number): Word | undefined {
  return words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1];
}

function genderOf(
  words: readonly Word[],
  from: number,
  given: readonly string[],
  { addressed, givenName }: Gazetteer,
): Gender | null {
  const title = addressed.get(wordBefore(words, from)?.key ?? '');
  return title ?? given.map((name) => givenName(name).gender).find((gender) => gender !== null) ?? null;
}

/** “his wife, Ann Lee”, “the judge's father, the preacher Ann Lee”: at most one description between. */
function isKin(words: readonly Word[], from: number): boolean {
  const before = words.slice(Math.max(0, from - 6), from);
  const at = before.findLastIndex((word) => hasTag(word, 'kin'));
  if (at < 0) return false;
  return before
    .slice(at + 1)
    .every(
      (word) =>
        word.text === ',' ||
        (!/^[^\p{L}]/u.test(word.text) &&
          !hasTag(word, 'auxiliary') &&
          word.lexeme.cue === null &&
          !hasTag(word, 'preposition')),
    );
}
