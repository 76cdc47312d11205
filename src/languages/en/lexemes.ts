import type { Lexeme, Tag } from '../lexeme';
import { remembered } from '../remembered';
import { ABBREVIATED, MONTHS } from './abbreviations';
import { certaintyOf, LEFT_TO_OTHERS, PROSPECTIVE_MODALS, WEAK_HEDGES } from './certainty';
import { CHARGED } from './charged';
import * as clauses from './clauses';
import { commonness } from './commonness';
import { ALSO_PEOPLE, PLACES } from './countries';
import { CUE_FORMS, CUE_NOUN_CLASSES } from './cue-verbs';
import { basesOf, oppositesOf } from './derivation';
import { EVENTS, NEUTRAL } from './events';
import { FRAMING, FRAMING_PATTERNS } from './framing-words';
import { FUNCTION_WORDS, NEGATIONS } from './function-words';
import { plainForm } from './irregular';
import { NAMING } from './naming-words';
import { numberValue } from './numbers';
import { ADDRESSES, AGENTS, GENERIC_ROLES, NOT_FIRST_NAMES, ORGANISATION_ENDS, OUTLETS, ROLES } from './roles';
import { AUXILIARIES, CERTAINTY, CUES, DAYS } from './speech';
import { americanised } from './spelling';
import { stem, withoutPossessive } from './stem';
import { DEGREES, scaleOf } from './strength';
import { ENDINGS, SYNTAX } from './syntax';
import { synsetsOf } from './thesaurus';
import { classesOf } from './word-classes';
import { auxiliaryOf, ENDING_TAGS, expanded, WORDING_TAGS } from './wording';

const LISTS: Readonly<Partial<Record<Tag, Iterable<string>>>> = {
  auxiliary: clauses.AUXILIARY,
  be: clauses.BE,
  adverb: clauses.ADVERBS,
  carrier: clauses.CARRIERS,
  preposition: clauses.PREPOSITIONS,
  conjunction: clauses.CONJUNCTIONS,
  determiner: clauses.DETERMINERS,
  'subject-pronoun': clauses.SUBJECT_PRONOUNS,
  'time-noun': clauses.TIME_NOUNS,
  past: clauses.PAST,
  'tense-auxiliary': AUXILIARIES,
  saying: CUES,
  calendar: DAYS,
  month: MONTHS,
  hedge: CERTAINTY,
  'weak-hedge': WEAK_HEDGES,
  degree: DEGREES,
  charged: CHARGED,
  agent: AGENTS,
  address: ADDRESSES,
  outlet: OUTLETS,
  'organisation-end': ORGANISATION_ENDS,
  'not-first-name': NOT_FIRST_NAMES,
  'generic-role': GENERIC_ROLES,
  'also-person': ALSO_PEOPLE,
  'event-neutral': NEUTRAL,
  ...FRAMING,
  ...SYNTAX,
  ...NAMING,
  prospective: PROSPECTIVE_MODALS,
  ...WORDING_TAGS,
};

/** Tags that the letters of a word tell. */
const PATTERNS: readonly (readonly [Tag, (key: string) => boolean])[] = [
  ['left-to-others', (key) => LEFT_TO_OTHERS.test(key)],
  ['irregular', (key) => plainForm(key) !== key],
  ...ENDINGS,
  ...ENDING_TAGS,
  ...FRAMING_PATTERNS,
];

const LISTED: ReadonlyMap<string, readonly Tag[]> = byWord(LISTS);

function byWord(lists: typeof LISTS): Map<string, Tag[]> {
  const tags = new Map<string, Tag[]>();
  for (const [tag, words] of Object.entries(lists) as [Tag, Iterable<string>][])
    for (const word of words) {
      const known = tags.get(word);
      if (known) known.push(tag);
      else tags.set(word, [tag]);
    }
  return tags;
}

function tagsOf(key: string): ReadonlySet<Tag> {
  const tags = new Set(LISTED.get(key));
  for (const [tag, holds] of PATTERNS) if (holds(key)) tags.add(tag);
  return tags;
}

/** What is known of a form of an English word. What costs more than a look into a list is worked out when it is first asked for. */
class EnglishLexeme implements Lexeme {
  readonly bare: string;
  readonly abbreviates: string | null;
  readonly function: boolean;
  readonly negation: boolean;
  readonly cue: Lexeme['cue'];
  readonly cueNoun: Lexeme['cueNoun'];
  readonly role: Lexeme['role'];
  readonly place: Lexeme['place'];
  readonly event: string | null;
  readonly certainty: number | null;
  readonly scale: number | null;
  readonly classes: number;
  #tags: ReadonlySet<Tag> | undefined;
  #value: number | null | undefined;
  #stem: string | null | undefined;
  #root: string | null | undefined;
  #spelling: string | undefined;
  #bases: ReadonlySet<string> | undefined;
  #commonness: number | undefined;

  constructor(readonly key: string) {
    this.bare = withoutPossessive(key);
    this.abbreviates = ABBREVIATED.get(this.bare) ?? ABBREVIATED.get(this.bare.replace(/\./g, '')) ?? null;
    this.function = FUNCTION_WORDS.has(key);
    this.negation = NEGATIONS.has(key);
    this.classes = classesOf(key);
    this.scale = scaleOf(key);
    this.certainty = certaintyOf(key);
    this.event = EVENTS.get(key) ?? null;
    this.place = PLACES.get(key) ?? null;
    this.role = ROLES.get(key) ?? null;
    this.cueNoun = CUE_NOUN_CLASSES.get(key) ?? null;
    this.cue = CUE_FORMS.get(key) ?? null;
  }

  get stem() {
    if (this.#stem === undefined) this.#stem = stem(this.bare);
    return this.#stem;
  }
  get root() {
    if (this.#root === undefined) this.#root = stem(plainForm(this.spelling));
    return this.#root;
  }
  get singular() {
    return this.key.replace(/s$/, '');
  }
  get spelling() {
    this.#spelling ??= americanised(this.bare);
    return this.#spelling;
  }
  get value() {
    if (this.#value === undefined) this.#value = numberValue(this.key);
    return this.#value;
  }
  get commonness() {
    this.#commonness ??= commonness(this.stem ?? this.bare);
    return this.#commonness;
  }
  get tags() {
    this.#tags ??= tagsOf(this.key);
    return this.#tags;
  }
  get expanded() {
    return expanded(this.key);
  }
  get auxiliary() {
    return auxiliaryOf(this.key);
  }
  get bases() {
    this.#bases ??= basesOf(this.bare);
    return this.#bases;
  }
  get synsets() {
    return synsetsOf(this.root ?? this.bare);
  }
  get opposites() {
    return oppositesOf(this.bare);
  }
}

/** The English lexeme of a key. */
export const englishLexeme: (key: string) => Lexeme = remembered((key) => new EnglishLexeme(key));
