import { AUXILIARY, CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../languages/en/clauses';
import { ALSO_PEOPLE, PLACES } from '../../languages/en/countries';
import { CUE_FORMS } from '../../languages/en/cue-verbs';
import { FUNCTION_WORDS } from '../../languages/en/function-words';
import { ADDRESSES, NOT_FIRST_NAMES, ORGANISATION_ENDS, ROLES } from '../../languages/en/roles';
import type { Span } from '../../model/report';
import { folded, type Mention } from './referents';
import { type Role, roleOf } from './role';
import { BySurname } from './surnames';
import { capitalRuns, type Word } from './words';

/** A person of one report: names and what they are said to be. */
export interface Person {
  readonly first: string;
  readonly last: string;
  name: string;
  readonly mentions: Mention[];
  readonly roles: Role[];
}

interface Candidate {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly role: { readonly role: Role; readonly span: Span } | null;
}

/**
 * The people of a report by their names. A run of two to four capitalised words is a person where a role stands beside it or the
 * surname stands alone elsewhere; a single surname only where it is that of such a person, or a role stands before it.
 */
export function findPeople(text: string, sentences: readonly (readonly Word[])[]): Person[] {
  const candidates = sentences.flatMap((words) => capitalRuns(words).map((run) => candidate(words, run)));
  const alone = new Set(
    candidates.filter(({ from, to }) => to - from === 1).map(({ words, from }) => folded(words[from]?.text ?? '')),
  );
  const known = new Register();
  for (const own of candidates)
    if (isFullName(own) && (own.role || alone.has(folded(lastWord(own))))) add(known, text, own);
  for (const own of candidates) if (!isFullName(own) && own.to - own.from === 1) addSingle(known, text, own);
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
    const first = folded(person.first);
    const namesakes = this.#byFirstName.get(first) ?? new BySurname<Person>(LETTERS);
    namesakes.add(person.last, person);
    this.#byFirstName.set(first, namesakes);
    return person;
  }

  /** The first of this name, however the surname is spelled. */
  find(first: string, last: string): Person | undefined {
    return this.#byFirstName.get(folded(first))?.like(last, 1)[0];
  }

  /** The first of this surname, or else of another spelling of it. */
  findSurname(last: string): Person | undefined {
    return this.#bySurname.first(last);
  }
}

function candidate(words: readonly Word[], [start, to]: [number, number]): Candidate {
  let from = start;
  for (let k = start; k < to - 1; k++)
    if (ROLES.has(words[k]?.key ?? '') || ADDRESSES.has(words[k]?.key ?? '')) from = k + 1;
  if (words[from]?.key === 'general' && from < to - 1) from++;
  if (from === start && startsSentence(words, start) && FUNCTION_WORDS.has(words[start]?.key ?? '')) from++;
  while (
    from < to - 1 &&
    (NOT_FIRST_NAMES.has(words[from]?.key ?? '') || PLACES.has(words[from]?.key ?? '') || words[from]?.text === '.')
  )
    from++;
  return { words, from: Math.min(from, to - 1), to, role: roleBefore(words, from) ?? roleAfter(words, to) };
}

function startsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /^["“‘'«(–—-]$/.test(words[at - 1]?.text ?? '');
}

/** Ends in a country's name, and is no person's whose name that is too: “Steve Israel” inside a sentence. */
function isPlace({ words, from, to }: Pick<Candidate, 'words' | 'from' | 'to'>): boolean {
  const last = words[to - 1]?.key ?? '';
  return PLACES.has(last) && !(ALSO_PEOPLE.has(last) && from > 0);
}

function isFullName({ words, from, to }: Candidate): boolean {
  const own = words.slice(from, to).filter(({ text }) => text !== '.');
  const keys = own.map(({ key }) => key);
  return (
    own.length >= 2 &&
    own.length <= 4 &&
    !NOT_FIRST_NAMES.has(keys[0] ?? '') &&
    !keys.some((key) => ORGANISATION_ENDS.has(key) || ROLES.has(key)) &&
    !PLACES.has(keys.join(' ')) &&
    !isPlace({ words, from, to }) &&
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
  if (!found && (!own.role?.role.before || isPlace(own) || isRole(mention.text))) return;
  const person = found ?? known.add({ first: '', last: mention.text, name: mention.text, mentions: [], roles: [] });
  person.mentions.push(mention);
  note(person, text, own);
}

function isRole(text: string): boolean {
  return (
    ROLES.has(text.toLowerCase()) ||
    ORGANISATION_ENDS.has(text.toLowerCase()) ||
    NOT_FIRST_NAMES.has(text.toLowerCase())
  );
}

/** Nobody is said to be more than this. */
const MOST_ROLES = 20;

/** A role that stands beside the name is a mention by description as well where it has words of its own. */
function note(person: Person, text: string, { role }: Candidate): void {
  if (!role) return;
  const isKnown = person.roles.some(({ phrase, before }) => phrase === role.role.phrase && before === role.role.before);
  if (!isKnown && person.roles.length < MOST_ROLES) person.roles.push(role.role);
  const written = text.slice(...role.span).replace(/\s+/g, ' ');
  const describes = /^the\s|['’]s?\s/i.test(written);
  if (role.role.before && /\s/.test(written))
    person.mentions.push({ span: role.span, text: written, how: describes ? 'description' : 'title' });
}

/** “Ukrainian President”, “the alliance's secretary general,” right before the name. */
function roleBefore(words: readonly Word[], name: number): Candidate['role'] {
  const end = /^[,.]$/.test(words[name - 1]?.text ?? '') ? name - 1 : name;
  const from = titleStart(words, phraseStart(words, end), end);
  const role = end > from ? roleOf(words.slice(from, end)) : null;
  if (!role || !isRoleWord(words, end - 1)) return null;
  return { role: { ...role, before: true }, span: [words[from]?.span[0] ?? 0, words[end - 1]?.span[1] ?? 0] };
}

/** Words in lower case before a title in capitals are not of it: “gave | Russian President”. */
function titleStart(words: readonly Word[], from: number, end: number): number {
  const plain = !words[end - 1]?.capital || words[end]?.text === ',';
  if ((plain && words[from]?.key === 'the') || words.slice(from, end).some(({ possessive }) => possessive)) return from;
  const capital = words.slice(from, end).findIndex((word) => word.capital || word.key === 'former');
  return capital < 0 ? from : from + capital;
}

function isRoleWord(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  return ROLES.has(key) || ADDRESSES.has(key);
}

/** “, a labour researcher at …,” right behind the name. */
function roleAfter(words: readonly Word[], end: number): Candidate['role'] {
  if (words[end]?.text !== ',') return null;
  const next = words.slice(end + 1, end + 9);
  const stop = next.findIndex(({ text }) => /^[,.;:—–-]$/.test(text));
  const phrase = stop < 0 ? next : next.slice(0, stop);
  const verb = phrase.findIndex(({ key }) => AUXILIARY.has(key) || SUBJECT_PRONOUNS.has(key));
  const role = roleOf(verb < 0 ? phrase : phrase.slice(0, verb));
  return role && phrase[0] && !phrase[0].capital ? { role: { ...role, before: false }, span: phrase[0].span } : null;
}

/** Where the noun phrase begins that ends at `end`: at most seven words back, at a determiner or behind a verb or preposition. */
export function phraseStart(words: readonly Word[], end: number): number {
  let from = end;
  while (from > 0 && end - from < 7) {
    const { key, text } = words[from - 1] as Word;
    if (
      !/^[\p{L}\p{N}]/u.test(text) ||
      AUXILIARY.has(key) ||
      PREPOSITIONS.has(key) ||
      CONJUNCTIONS.has(key) ||
      key === 'that'
    )
      break;
    const cue = CUE_FORMS.get(key);
    if (cue && cue.form !== 'base' && !words[from - 1]?.capital) break;
    from--;
    if (key === 'the' || key === 'a' || key === 'an') break;
  }
  return from;
}
