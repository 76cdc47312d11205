import type { Link, Unlinked } from './link';

/**
 * Words in one report, by where they stood and by what they are, so that they are found again where the text has changed:
 * the TextPositionSelector and the TextQuoteSelector of the Web Annotation Data Model (W3C 2017) in one.
 */
export interface TextSelector {
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
  readonly a: readonly TextSelector[];
  readonly b: readonly TextSelector[];
}

/** Each is drawn in a shape of its own as well. */
export type NoteColour = 'amber' | 'blue' | 'green' | 'rose' | 'violet';

/** What a reader has written: on words of A, of B or of both, or, without any, on the whole comparison. */
export interface Note {
  readonly id: string;
  readonly a: readonly TextSelector[];
  readonly b: readonly TextSelector[];
  /** The rule of the observation that it is on, if it is on one; its words are then the observation's. */
  readonly rule?: string;
  /** Markdown. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly star: boolean;
  readonly colour: NoteColour | null;
  /** Who wrote it, where that is another than whose work it stands in ({@link ReaderWork.author}). */
  readonly author?: string;
  /** ISO 8601 date and time, UTC. */
  readonly created: string;
  readonly changed: string;
}

/** Something that a comparison says, by its words: an observation, a difference in wording or a highlight. */
export interface Finding {
  /** The observation's rule, `difference`, or `highlight/` with the kind of highlight. */
  readonly rule: string;
  readonly a: readonly TextSelector[];
  readonly b: readonly TextSelector[];
}

/** What a person added; empty from the engine. */
export interface ReaderWork {
  /** What the reader calls the comparison. */
  readonly name?: string;
  /** Who wrote the notes, if the reader says so. */
  readonly author?: string;
  readonly notes: readonly Note[];
  /** What the reader does not want to see. */
  readonly rejected: readonly Finding[];
  /** What the reader wants to keep before all else. Missing in what was saved before there were stars. */
  readonly starred?: readonly Finding[];
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
