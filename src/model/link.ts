import type { Span } from './report';

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
  /** Its own in the whole comparison: the link's and its place. Missing in what was saved before edits had any. */
  readonly id?: string;
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
  /**
   * Whether it is the home of its sentences (`homes.ts`), of which each has one at most. Any other link only points: they are told
   * there too, and it has no words and no edits. Missing in what was saved before, until it is read.
   */
  readonly primary?: boolean;
  /** Told differently: over half of the words of each side answer none of the other's. Its edits are complete, and none is worth a mark. */
  readonly rewritten?: boolean;
  readonly why: readonly Reason[];
  readonly words: readonly WordPair[];
  readonly edits: readonly Edit[];
}

/** A sentence that is in no link, with the nearest sentences of the other report, best first. */
export interface Unlinked {
  readonly sentence: string;
  readonly nearest: readonly { readonly sentence: string; readonly score: number }[];
}
