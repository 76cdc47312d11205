import type { Auxiliary, EditTag } from './edit-tags';
import type { ClauseTag, EndingTag, FramingTag, NameTag } from './word-tags';

/**
 * A form of a word with what is known of it wherever it stands, as spaCy's `Lexeme`. Words are looked up by their key: lower
 * case, straight apostrophes. The same key gives the same object.
 */
export interface Lexeme {
  readonly key: string;
  /** Without the possessive ending. */
  readonly bare: string;
  /** What the forms of the word share by their endings; null where no rule knows it. */
  readonly stem: string | null;
  /** What all forms and spellings share, irregular ones too; null where no rule knows it. */
  readonly root: string | null;
  /** Without an ending that marks several; only the spelling is asked: “troops” → “troop”. */
  readonly singular: string;
  /** The bare word in one of its spellings: “labour” → “labor”. */
  readonly spelling: string;
  /** The value of a number, in digits or in words; null for anything else. */
  readonly value: number | null;
  /** The word that it is short for: “calif” → “california”. A key with a full stop is short only where the stop is written; one with a hyphen begins a compound. */
  readonly abbreviates: string | null;
  /** Carries grammar rather than content. */
  readonly function: boolean;
  readonly negation: boolean;
  /** 0 for a rare or unknown word, 1 for the commonest. */
  readonly commonness: number;
  /** The closed classes that the matching of words has learnt of, one bit each in the order of {@link WORD_CLASSES}. */
  readonly classes: number;
  readonly tags: ReadonlySet<Tag>;
  /** What kind of certainty a hedge or modal has: words of one number are certain alike; null for other words. */
  readonly certainty: number | null;
  /** On which scale of strength it stands; null for other words. */
  readonly scale: number | null;
  /** The verb of saying or thinking that it is a form of. */
  readonly cue: CueForm | null;
  /** The noun of speech that it is a form of. */
  readonly cueNoun: CueNoun | null;
  readonly role: RoleKind | null;
  /** A country or capital of one word. */
  readonly place: Place | null;
  /** The family of a noun for an event: “war”, “protests”. */
  readonly event: string | null;
  /** Its words without contraction: “didn't” → “did not”. */
  readonly expanded: string;
  /** What it is as a form of an auxiliary; null for other words. */
  readonly auxiliary: Auxiliary | null;
  /** What is left of the bare word without each derivational ending that it may have: words that share one are derived from one another. */
  readonly bases: ReadonlySet<string>;
  /** The sets of synonyms that it is in, by number, beside what the lexicon knows. */
  readonly synsets: readonly number[];
  /** Bare words that it turns round by a negative prefix: “able” for “unable”. */
  readonly opposites: readonly string[];
}

/** The closed classes of words by which the matching of words has been learnt. A pack may know any of them. */
export const WORD_CLASSES = [
  'determiner',
  'possessive',
  'preposition',
  'pronoun',
  'auxiliary',
  'modal',
  'conjunction',
  'negation',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** What a word can be in a clause, or what it tells of. A word may be several. */
export type Tag =
  | ClauseTag
  | EndingTag
  | FramingTag
  | NameTag
  // in a clause
  | 'auxiliary'
  | 'be'
  | 'adverb'
  /** A verb that carries another: “declined to say”. */
  | 'carrier'
  | 'preposition'
  | 'conjunction'
  | 'determiner'
  | 'subject-pronoun'
  | 'time-noun'
  /** An irregular past form that is hardly anything else. */
  | 'past'
  /** Carries tense and aspect for another verb. */
  | 'tense-auxiliary'
  /** A form that its ending does not tell: “went”. */
  | 'irregular'
  // what it tells of
  /** Somebody says something: a verb or noun. */
  | 'saying'
  /** Names a day, a month or a span of the calendar. */
  | 'calendar'
  | 'month'
  /** Says how certain a statement is. */
  | 'hedge'
  /** Hedges only as part of a phrase. */
  | 'weak-hedge'
  /** Leaves what follows to somebody else: “alleged”. */
  | 'left-to-others'
  /** Strengthens or weakens what stands beside it. */
  | 'degree'
  | 'charged'
  // who
  /** Somebody who speaks without a name: “officials”. */
  | 'agent'
  /** A form of address before a name. */
  | 'address'
  /** A newspaper, channel or agency that was named before. */
  | 'outlet'
  /** Ends the name of an organisation. */
  | 'organisation-end'
  /** Begins the name of a place or event rather than a person's. */
  | 'not-first-name'
  /** A role that may stand for any of its kind. */
  | 'generic-role'
  /** A country or capital whose name people bear too. */
  | 'also-person'
  /** Does not tell one event of a country from another. */
  | 'event-neutral'
  | EditTag;

/** Classes of verbs and nouns of saying, by what they presuppose (the sources stand in `en/cue-verbs.ts`). */
export type CueClass = 'neutral' | 'assertive' | 'factive' | 'doubting' | 'emotive' | 'directive';

/** How a verb takes what is said: a clause or quotation; the person spoken to first; a thing; an infinitive; only with “that”. */
export type CueFrame = 'clause' | 'person' | 'thing' | 'deed' | 'that';

/** A verb of saying or thinking. */
export interface Cue {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: ReadonlySet<CueFrame>;
  /** False for verbs of thought. */
  readonly speech: boolean;
}

/** A noun of speech: “claim”. */
export type CueNoun = Pick<Cue, 'lemma' | 'class'>;

/** A form of such a verb. */
export interface CueForm extends Cue {
  readonly form: 'base' | 's' | 'past' | 'ing';
}

/** What people are called by their work. Words of one kind may stand for one another. */
export type RoleKind =
  | 'leader'
  | 'chief'
  | 'minister'
  | 'lawmaker'
  | 'expert'
  | 'speaker'
  | 'candidate'
  | 'officer'
  | 'other';

/** What a place name stands for: a country, named or as an adjective, or its capital. */
export interface Place {
  /** The first spelling of the country. */
  readonly country: string;
  readonly as: 'country' | 'adjective' | 'capital';
}
