import type { Gazetteer } from '../../languages/pack';
import type { Span } from '../../model/report';
import { type Mention, normalizeName } from './referents';
import { type Role, roleOf } from './role';
import { BySurname } from './surnames';
import { capitalRuns, hasTag, isRole, isTitle, isWord, type Word } from './words';

/** A person of one report: names and what they are said to be. */
export interface Person {
  readonly first: string;
  readonly last: string;
  name: string;
  readonly mentions: Mention[];
  readonly roles: Role[];
}

/** A role that stands beside a name. */
interface Apposition {
  readonly role: Role;
  readonly span: Span;
  /** How it mentions the person where it stands before the name. */
  readonly how: 'description' | 'title';
}

interface Candidate {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly apposition: Apposition | null;
}

/**
 * The people of a report by their names. A run of two to four capitalised words is a person where a role stands beside it or the
 * surname stands alone elsewhere; a single surname only where it is that of such a person, or a role stands before it.
 */
export function findPeople(text: string, sentences: readonly (readonly Word[])[], gazetteer: Gazetteer): Person[] {
  const candidates = sentences.flatMap((words) => capitalRuns(words).map((run) => candidate(words, run, gazetteer)));
  const alone = new Set(
    candidates
      .filter(({ from, to }) => to - from === 1)
      .map(({ words, from }) => normalizeName(words[from]?.text ?? '')),
  );
  const known = new Register();
  for (const own of candidates)
    if (isFullName(own, gazetteer) && (own.apposition || alone.has(normalizeName(lastWord(own)))))
      add(known, text, own);
  for (const own of candidates) if (!isFullName(own, gazetteer) && own.to - own.from === 1) addSingle(known, text, own);
  for (const { mentions } of known.people) mentions.sort((x, y) => x.span[0] - y.span[0]);
  return known.people;
}

/** Spellings of one name begin alike in one report. */
const LETTERS = 3;

/** People by surname, and by first name and surname, so that a long report costs no more a name than a short one. */
class Register {
  readonly people: Person[] = [];
  readonly #bySurname = new BySurname<Person>(LETTERS);
  readonly #byFirstName = new Map<string, BySurname<Person>>();

  add(person: Person): Person {
    this.people.push(person);
    this.#bySurname.add(person.last, person);
    const first = normalizeName(person.first);
    const namesakes = this.#byFirstName.get(first) ?? new BySurname<Person>(LETTERS);
    namesakes.add(person.last, person);
    this.#byFirstName.set(first, namesakes);
    return person;
  }

  /** The first of this name, however the surname is spelled. */
  find(first: string, last: string): Person | undefined {
    return this.#byFirstName.get(normalizeName(first))?.like(last, 1)[0];
  }

  /** The first of this surname, or else of another spelling of it. */
  findSurname(last: string): Person | undefined {
    return this.#bySurname.first(last);
  }
}

function candidate(words: readonly Word[], [start, to]: [number, number], gazetteer: Gazetteer): Candidate {
  let from = start;
  for (let k = start; k < to - 1; k++) if (isTitle(words[k])) from = k + 1;
  if (from === start && startsSentence(words, start) && words[start]?.lexeme.function) from++;
  while (
    from < to - 1 &&
    (hasTag(words[from], 'not-first-name') || words[from]?.lexeme.place || words[from]?.text === '.')
  )
    from++;
  const apposition = roleBefore(words, from, gazetteer) ?? roleAfter(words, to, gazetteer);
  return { words, from: Math.min(from, to - 1), to, apposition };
}

function startsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /^["“‘'«(–—-]$/.test(words[at - 1]?.text ?? '');
}

/** Ends in a country's name, and is no person's whose name that is too: “Steve Israel” inside a sentence. */
function isPlace({ words, from, to }: Candidate): boolean {
  const last = words[to - 1];
  return last !== undefined && last.lexeme.place !== null && !(hasTag(last, 'also-person') && from > 0);
}

function isFullName(candidate: Candidate, { places }: Gazetteer): boolean {
  const own = candidate.words.slice(candidate.from, candidate.to).filter(({ text }) => text !== '.');
  return (
    own.length >= 2 &&
    own.length <= 4 &&
    !hasTag(own[0], 'not-first-name') &&
    !own.some((word) => hasTag(word, 'organisation-end') || isRole(word)) &&
    !places.has(own.map(({ key }) => key).join(' ')) &&
    !isPlace(candidate) &&
    !own.some(({ text }) => /^\p{Lu}{2,}$/u.test(text))
  );
}

function lastWord({ words, to }: Candidate): string {
  return words[to - 1]?.text ?? '';
}

function mentionOf(text: string, { words, from, to }: Candidate): Mention {
  const span: Span = [words[from]?.span[0] ?? 0, words[to - 1]?.span[1] ?? 0];
  return { span, text: text.slice(...span).replace(/\s+/g, ' '), how: 'name' };
}

function add(known: Register, text: string, own: Candidate): void {
  const mention = mentionOf(text, own);
  const [first, last] = [own.words[own.from]?.text ?? '', lastWord(own)];
  const person = known.find(first, last) ?? known.add({ first, last, name: mention.text, mentions: [], roles: [] });
  person.mentions.push(mention);
  note(person, text, own);
}

function addSingle(known: Register, text: string, own: Candidate): void {
  const mention = mentionOf(text, own);
  const found = known.findSurname(mention.text);
  if (!found && (!own.apposition?.role.before || isPlace(own) || isNoName(own.words[own.from]))) return;
  const person = found ?? known.add({ first: '', last: mention.text, name: mention.text, mentions: [], roles: [] });
  person.mentions.push(mention);
  note(person, text, own);
}

function isNoName(word: Word | undefined): boolean {
  return isRole(word) || hasTag(word, 'organisation-end') || hasTag(word, 'not-first-name');
}

/** Nobody is said to be more than this. */
const MOST_ROLES = 20;

/** A role that stands beside the name is a mention by description as well where it has words of its own. */
function note(person: Person, text: string, { apposition }: Candidate): void {
  if (!apposition) return;
  const { role, span, how } = apposition;
  const isKnown = person.roles.some(({ phrase, before }) => phrase === role.phrase && before === role.before);
  if (!isKnown && person.roles.length < MOST_ROLES) person.roles.push(role);
  const written = text.slice(...span).replace(/\s+/g, ' ');
  if (role.before && /\s/.test(written)) person.mentions.push({ span, text: written, how });
}

/** “Ukrainian President”, “the alliance's secretary general,” right before the name. */
function roleBefore(words: readonly Word[], name: number, gazetteer: Gazetteer): Apposition | null {
  const end = /^[,.]$/.test(words[name - 1]?.text ?? '') ? name - 1 : name;
  const from = titleStart(words, phraseStart(words, end), end);
  const role = end > from ? roleOf(words.slice(from, end), gazetteer) : null;
  if (!role || !isTitle(words[end - 1])) return null;
  const describes =
    hasTag(words[from], 'definite-article') || words.slice(from, end - 1).some(({ possessive }) => possessive);
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
  const capital = phrase.findIndex((word) => word.capital || hasTag(word, 'former'));
  return capital < 0 ? from : from + capital;
}

/** “, a labour researcher at …,” right behind the name. */
function roleAfter(words: readonly Word[], end: number, gazetteer: Gazetteer): Apposition | null {
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
