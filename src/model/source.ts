import type { Block, BlockKind, Report, Span } from './report';

/** What a source may know about a report beside its text. */
export type Metadata = Partial<Pick<Report, 'title' | 'outlet' | 'author' | 'published' | 'url' | 'language'>>;

/** A block as a structured source (a web page, a Word file, a PDF) knows it. */
export interface SourceBlock {
  readonly kind: BlockKind;
  /** Into the source's text, without white space at its ends. */
  readonly span: Span;
  /** Why it is not of the story; absent where the source cannot tell or it is. */
  readonly reason?: string;
}

/** Text as it came from a source, still with its page furniture and markup. */
export interface SourceText extends Metadata {
  readonly text: string;
  /**
   * What the file says of itself, for where its text says nothing: its author may be whoever saved it, its title that of a template, its
   * date the day it was copied.
   */
  readonly properties?: Metadata;
  /** Told from the text itself when absent. */
  readonly format?: 'text' | 'markdown';
  /** What a structured source knows of the text: in order, every non-space character in exactly one. `format` is then not asked. */
  readonly structure?: readonly SourceBlock[];
  /** The blocks as a reader has settled them: taken as they are, whatever format or structure says. */
  readonly blocks?: readonly Block[];
}

/** Sentences that are taken as they are: the report's text is these, joined by a line feed. */
export interface SourceSentences extends Metadata {
  readonly sentences: readonly string[];
}

export type Input = SourceText | SourceSentences;

/** Two reports, ready to be compared. */
export interface Pair {
  readonly a: SourceText;
  readonly b: SourceText;
}
