import type { Span } from './report';

/** What a highlight is about; a later version may know others. */
export type HighlightKind =
  | 'headline'
  | 'wording'
  | 'quote'
  | 'verb'
  | 'name'
  | 'number'
  | 'date'
  | 'only-a'
  | 'only-b';

/** The same words of both sides in another place. */
export interface HighlightPlace {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** A named reason why a highlight ranks where it does: what it adds to the score, in logits. */
export interface HighlightReason {
  readonly feature: string;
  readonly weight: number;
}

/** A difference worth telling: the fewest words that show it. */
export interface Highlight {
  readonly id: string;
  readonly kind: HighlightKind;
  /** In reading order; empty on the side that has no such words. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** One plain sentence. */
  readonly says: string;
  /** Ids of the links, edits and observations that it comes from. */
  readonly links: readonly string[];
  readonly edits: readonly string[];
  readonly observations: readonly string[];
  /** Where else the same pair of words stands. */
  readonly places: readonly HighlightPlace[];
  /** 0 to 1: how likely a careful editor would point it out. */
  readonly score: number;
  readonly why: readonly HighlightReason[];
}

/** A highlight as the engine finds it, before its sentence is made. */
export type FoundHighlight = Omit<Highlight, 'id' | 'says'>;
