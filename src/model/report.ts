/*
 * The one form in which a comparison is seen outside the engine (format `parallax/comparison`, version 1), in this folder.
 *
 * Every offset is in UTF-16 code units into the `text` of its own report, every span half-open `[start, end)`.
 * All data is readonly and JSON-safe. Fields are only ever added.
 */

import type { Span } from './span';
import type { Quantity, Time } from './values';

export type { Span };

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

/** Why a block is folded away, before it is put into words. */
export type FoldReason =
  | {
      readonly code:
        | 'markup'
        | 'byline'
        | 'dateline'
        | 'publication-line'
        | 'page-controls'
        | 'page-furniture'
        | 'links-to-reports'
        | 'subscription-box'
        | 'caption'
        | 'embedded-media'
        | 'headline-repeated';
    }
  /** A page header or footer, with how often it stands in the text. */
  | { readonly code: 'repeated'; readonly times: number };

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
  /** Somebody surely says this (not “pleaded guilty”, a motto, a scare quote); absent where nothing is known of verbs of saying in its
   * language. */
  readonly saying?: boolean;
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
  /** How many and when, as the story tells it, in reading order; absent in files that were saved before they were written. */
  readonly quantities?: readonly Quantity[];
  readonly times?: readonly Time[];
}
