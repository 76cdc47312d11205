import type { Span } from '../model/report';
import type { Quantity, Time } from '../model/values';
import type { Lexeme, Place, RoleKind } from './lexeme';

/*
 * What the engine may ask of a language. A pack is data with a few functions over it; the engine holds the algorithms, and no word.
 *
 * Every pack says how words are cut down to stems, which of them are function words, and where sentences end (`root` gives
 * what needs no language). What a language *may* give stands in parts that can be null: a stage that needs a part leaves
 * out what it would find with it, and nothing else.
 */

/** How a dictionary relates two words: one meaning, one above or beside the other, one made from the other, opposites. */
export type LexicalRelation = 'synonym' | 'hypernym' | 'sibling' | 'derived' | 'antonym';

/**
 * What is known of the words of a language beyond their letters. It is large, so it is loaded apart, and everything works
 * without it. Words are given as `tokenKey` makes them; all forms of one word are the same to it. Symmetrical.
 */
export interface Lexicon {
  /** How a word is used: numbers of length 1 together, the same count for every word; null where unknown. */
  vector(word: string): Float32Array | null;
  /** 0 to 1: how alike two words are in use (the cosine of their vectors); 0 where either is unknown. Opposites are alike in use. */
  similarity(x: string, y: string): number;
  /** How two words are related, the nearest relation first; null where none is known. */
  relation(x: string, y: string): LexicalRelation | null;
}

/** Names of the world, by their spelling in lower case; of one word or more. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>;
  /** Groups of states and parties, with the common nouns that stand for them. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** First parts of adjectives for two countries: “russo”. */
  readonly combining: ReadonlyMap<string, string>;
  /** The first words of places and groups of several words. */
  readonly firstWords: ReadonlySet<string>;
  /** The common nouns that stand for any group. */
  readonly groupNouns: ReadonlySet<string>;
  /** A short name of a group → the name that its references are gathered under. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Two words that name one role: “prime minister”. */
  readonly rolePhrases: ReadonlyMap<string, RoleKind>;
  /** A short or gendered word for a role → the word that it is compared by: “gov” → “governor”. */
  readonly roleForms: ReadonlyMap<string, string>;
  /** Forms of address that tell a gender. */
  readonly addressed: ReadonlyMap<string, Gender>;
  /** What is known of a name as a given one, in lower case or not. */
  givenName(name: string): GivenName;
}

export type Gender = 'masculine' | 'feminine';

/** A given name, as it is compared with others. */
export interface GivenName {
  /** Whether it is known to be one. */
  readonly known: boolean;
  /** Of those who bear it; null where both do or nothing is known. */
  readonly gender: Gender | null;
  /** The full names that it may stand for, itself among them where it is one: “Bob” and “Robert” share one. */
  readonly forms: ReadonlySet<string>;
}

/** How clauses tell who says what, besides what the tags and cues of single words tell. */
export interface SpeechRules {
  /** The words of the preposition that attributes: “according to”. */
  readonly attributingPreposition: readonly string[];
  /** Pronouns that stand for one person, with the gender they tell; null where they tell none: “who”. */
  readonly pronouns: ReadonlyMap<string, Gender | null>;
  /** The forms in which a heading attributes, with `source`, `cue` (a verb or a colon) and `content` as groups that have indices. */
  readonly headings: readonly RegExp[];
  /** In a dialogue told with dashes: from the mark that ends the spoken words, a clause that may tell who speaks. */
  readonly dialogueTag: RegExp;
  /** Words that show such a clause to be spoken too: “, we said so”. */
  readonly firstOrSecondPerson: RegExp;
  /** What tells that words are surely said. */
  readonly sayings: SayingFilter;
}

/** A logistic regression over features that hold or not: the probability is 1 / (1 + e^-Σ weight). */
export interface SayingFilter {
  /** By the name of the feature, as `engine/voices/saying-features.ts` makes it. */
  readonly weights: ReadonlyMap<string, number>;
  /** Below this probability words are not surely said. */
  readonly least: number;
}

/** Where the sentences of a text end. All words in lower case, without their full stop. */
export interface SentenceRules {
  /** The language by whose Unicode rules (UAX #29) sentences are told; null where what stands beside a full stop tells it alone. */
  readonly unicode: string | null;
  /** Abbreviations whose full stop never ends a sentence. */
  readonly neverEnd: ReadonlySet<string>;
  /** Abbreviations only before a number: elsewhere they are words, or end a sentence. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence: they do when a word follows that usually begins one. */
  readonly mayEnd: ReadonlySet<string>;
  /** Words that usually begin a sentence. */
  readonly starters: ReadonlySet<string>;
  /** Ordinals and days are written with a full stop: “am 21. November”. */
  readonly ordinalStop: boolean;
}

/** Words by which pages set apart what is not of the story, and say who wrote it and when. */
export interface PageWords {
  /** Whether a line does nothing but name its authors: “By Ann Lee”, “Von Ann Lee und Tom de Vries”. */
  isByline(line: string): boolean;
  /** The persons whom a line credits, in order; `isMarked` where it is known to, though no word of it says so. */
  authors(line: string, isMarked: boolean): readonly string[];
  /** What those are who write reports, as it stands beside their names: “correspondent”. */
  readonly role: RegExp;
  /** A line that tells when it was published, and what looks like a date or an hour in it. */
  readonly publication: RegExp;
  readonly date: RegExp;
  /** A line that is nothing but an hour, or how long ago: an entry of a live report begins with one. */
  readonly stamp: RegExp;
  /** A word above a headline that says of what kind the report is, alone on its line. */
  readonly label: RegExp;
  /** What an agency tells of its own report: who edited it, what is new in it. */
  readonly note: RegExp;
  /** The head of a mail: a line of it, the line with its subject (a group), and one that says that a mail was forwarded. */
  readonly mail: { readonly header: RegExp; readonly subject: RegExp; readonly forwarded: RegExp };
  /** The credit of a picture: by a word that says so, or by how credits name people and agencies. */
  readonly credit: RegExp;
  readonly agency: RegExp;
  /** A platform from which something is embedded, alone on its line. */
  readonly platform: RegExp;
  /** A heading over links to other reports or to pages about a matter, alone on its line. */
  readonly links: RegExp;
  /** A heading that offers something to the visitor, and what kinds of boxes stand under such. */
  readonly box: RegExp;
  readonly subscription: RegExp;
  readonly related: RegExp;
  readonly control: RegExp;
  /** Where a page begins: what leads past its menu, or to an account. */
  readonly menu: RegExp;
  readonly pointer: RegExp;
  readonly offer: RegExp;
  /** Whether a word is the name of a day or month, or one that stands beside dates and hours. */
  isOfDates(word: string): boolean;
  /** The first full calendar date in a text, as ISO 8601; null where there is none. */
  findDate(text: string): string | null;
}

/** A quantity with the span of its number, sign, scale and unit, without the words that bound it. */
export interface ReadQuantity extends Quantity {
  readonly number: Span;
}

/** When something was, by its own words: whether they are quoted is for who knows what stands around them. */
export type ReadTime = Omit<Time, 'quoted'>;

/** Reads values out of a text; spans are into that text, in order. */
export interface ValueRules {
  /**
   * Everything that says when, resolved against the calendar date on which the text was published; without it, only what names its
   * year is resolved.
   */
  times(text: string, published: string | null): readonly ReadTime[];
  /** The numbers, with what they count. */
  quantities(text: string): readonly ReadQuantity[];
}

export interface LanguagePack {
  /** Primary language subtag (BCP 47); `und` for the root pack. */
  readonly language: string;
  /** `en-4`: another one where the pack finds other things. */
  readonly version: string;
  readonly lexicon: Lexicon | null;
  lexeme(key: string): Lexeme;
  /** How common a stem is in the language: 0 for a rare or unknown one, 1 for the commonest. */
  commonness(stem: string): number;
  readonly sentences: SentenceRules;
  readonly page: PageWords;
  /** Null where dates and numbers of the language are not read. */
  readonly values: ValueRules | null;
  /** Null where nothing is known of the language's clauses: then only quotation marks and dialogue dashes tell that somebody speaks. */
  readonly speech: SpeechRules | null;
  /** Null where no names are known: then no people, places, groups and events are found. */
  readonly gazetteer: Gazetteer | null;
  /** The ending of an owner, as it is written; null where owners have none. */
  readonly possessive: RegExp | null;
  /** A capital inside a sentence is a sign of a name (not so in German). */
  readonly capitalsAreNames: boolean;
}
