/**
 * The one form in which a comparison is seen outside the engine (format `parallax/comparison`, version 1).
 *
 * Every offset is in UTF-16 code units into the `text` of its own report, every span half-open `[start, end)`.
 * All data is readonly and JSON-safe. Fields are only ever added.
 */

/** Half-open `[start, end)`, UTF-16 code units into one report's `text`. */
export type Span = readonly [start: number, end: number];

export type Side = 'a' | 'b';

export type BlockKind =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'list-item'
  | 'caption'
  | 'embed'
  | 'furniture';

/** A run of text that belongs together on the page. Several spans where furniture cuts through it. */
export interface Block {
  readonly kind: BlockKind;
  readonly spans: readonly Span[];
  /** Why the block is folded away, in words a reader understands; absent on blocks of the story. */
  readonly reason?: string;
}

export interface Sentence {
  readonly id: string;
  /** Index into the report's `blocks`. */
  readonly block: number;
  /** In reading order, not overlapping; more than one where furniture or markup cuts through the sentence. */
  readonly spans: readonly Span[];
}

/** Who is quoted, by which verb, with what words: the three parts of an attribution. */
export interface Quote {
  readonly id: string;
  readonly spans: readonly Span[];
  /** More of the words stand in quotation marks, or after a dialogue dash, than not. */
  readonly direct: boolean;
  /**
   * Who says it. `name` is the fullest name that the report gives; `entity` begins with what was found (`person:`, `group:`, `country:`,
   * `capital:`, `named:`, `unnamed:`, or `unknown:` for a pronoun that was not resolved) and is the same for the same source.
   */
  readonly source: { readonly span: Span; readonly name: string; readonly entity: string } | null;
  /** The verb or noun that introduces the words, or a colon. */
  readonly cue: Span | null;
}

/** One article as loaded. `text` is the source text unchanged, so that nothing is ever lost. */
export interface Report {
  readonly id: Side;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO 8601 calendar date. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** A named reason for a link: the words it stands on, and how much it spoke for the link (0 to 1). */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** How one word answers another. */
export type WordRelation = 'same' | 'form' | 'synonym' | 'name' | 'number' | 'date' | 'other';

export interface WordPair {
  readonly a: Span;
  readonly b: Span;
  readonly how: WordRelation;
}

export type EditKind = 'same' | 'changed' | 'only-a' | 'only-b' | 'moved';

/** What kind of change an edit makes. */
export type Shift =
  | 'negation'
  | 'certainty'
  | 'strength'
  | 'attribution'
  | 'naming'
  | 'number'
  | 'date'
  | 'tense'
  | 'synonym'
  | 'form'
  | 'spelling'
  | 'function'
  | 'punctuation';

/** A run of tokens, in reading order; `null` on the side that has no such words. */
export interface Edit {
  readonly kind: EditKind;
  readonly a: Span | null;
  readonly b: Span | null;
  readonly shifts: readonly Shift[];
}

/** Sentences of A and of B that say the same. Many to many; links may cross. */
export interface Link {
  readonly id: string;
  /** Sentence ids, in reading order, at least one. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** 0 to 1: how sure the link is. */
  readonly score: number;
  readonly origin: 'engine' | 'reader';
  /** True where the link's order crosses the order of the others. */
  readonly moved: boolean;
  readonly why: readonly Reason[];
  readonly words: readonly WordPair[];
  readonly edits: readonly Edit[];
}

/** A sentence that is in no link, with the nearest sentences of the other report, best first. */
export interface Unlinked {
  readonly sentence: string;
  readonly nearest: readonly { readonly sentence: string; readonly score: number }[];
}

export type ObservationKind =
  | 'only-here'
  | 'voice'
  | 'cue-verb'
  | 'naming'
  | 'loaded-word'
  | 'certainty'
  | 'fact-agrees'
  | 'fact-differs'
  | 'placement'
  | 'headline'
  | 'quote-altered';

/** A difference in framing with its evidence: words the reader can see, and one plain sentence. */
export interface Observation {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** The link it stands in, if any. */
  readonly link?: string;
  /** `kind/rule`, stable, so that a reader can reject a rule as a whole. */
  readonly rule: string;
  readonly says: string;
  readonly detail: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export interface Summary {
  /** Sentences of each report that are in at least one link. */
  readonly linked: { readonly a: number; readonly b: number };
  readonly unlinked: { readonly a: number; readonly b: number };
  /** Share, 0 to 1, of all words of both stories that stand in a `same` edit. */
  readonly 'shared-words': number;
}

/**
 * Words in one report, by where they stood and by what they are, so that they are found again where the text has changed:
 * the TextPositionSelector and the TextQuoteSelector of the Web Annotation Data Model (W3C 2017) in one.
 */
export interface Anchor {
  /** UTF-16 code units into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** What stands before and after, at most 32 code units each. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Sentences of A and of B, each by its words. */
export interface PassagePair {
  readonly id: string;
  readonly a: readonly Anchor[];
  readonly b: readonly Anchor[];
}

/** Each is drawn in a shape of its own as well. */
export type NoteColour = 'amber' | 'blue' | 'green' | 'rose' | 'violet';

/** What a reader has written: on words of A, of B or of both, or, without any, on the whole comparison. */
export interface Note {
  readonly id: string;
  readonly a: readonly Anchor[];
  readonly b: readonly Anchor[];
  /** The rule of the observation that it is on, if it is on one; its words are then the observation's. */
  readonly rule?: string;
  /** Markdown. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly star: boolean;
  readonly colour: NoteColour | null;
  /** ISO 8601 date and time, UTC. */
  readonly created: string;
  readonly changed: string;
}

/** What a reader does not want to see: an observation of that rule on these words, or a difference in wording between them. */
export interface Rejection {
  /** The observation's rule, or `difference`. */
  readonly rule: string;
  readonly a: readonly Anchor[];
  readonly b: readonly Anchor[];
}

/** What a person added; empty from the engine. */
export interface ReaderWork {
  /** What the reader calls the comparison. */
  readonly name?: string;
  /** Who wrote the notes, if the reader says so. */
  readonly author?: string;
  readonly notes: readonly Note[];
  readonly rejected: readonly Rejection[];
  /** Links of the engine whose sentences all stand in one of these are not made. */
  readonly unlinked: readonly PassagePair[];
  /** These are made, whatever the engine finds; a link of the engine inside one of them is not made. */
  readonly linked: readonly PassagePair[];
  /** What the engine had said where the reader has put something else, so that it can come back. */
  readonly aside?: {
    readonly links: readonly Link[];
    readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
  };
}

/** Two reports of one event, compared. */
export interface Comparison {
  readonly format: 'parallax/comparison';
  readonly version: 1;
  readonly reports: readonly [Report, Report];
  readonly links: readonly Link[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
  readonly observations: readonly Observation[];
  readonly summary: Summary;
  readonly reader: ReaderWork;
}
