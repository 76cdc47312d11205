import type { Report } from './model';

/** What a source may know about a report beside its text. */
export type Metadata = Partial<Pick<Report, 'title' | 'outlet' | 'author' | 'published' | 'url' | 'language'>>;

/** Text as it came from a source, still with its page furniture and markup. */
export interface SourceText extends Metadata {
  readonly text: string;
  /** Told from the text itself when absent. */
  readonly format?: 'text' | 'markdown';
}

/** Sentences that are taken as they are: the report's text is these, joined by a line feed. */
export interface SourceSentences extends Metadata {
  readonly sentences: readonly string[];
}

export type Input = SourceText | SourceSentences;

/** Sentence indices, of A and of B, that a person has linked. */
export interface GivenLink {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export interface Options {
  /** When present these links are kept as given and no other is made. */
  readonly links?: readonly GivenLink[];
}

export type ProblemCode = 'empty' | 'too-large' | 'binary' | 'no-article' | 'unreadable' | 'unsupported' | 'bad-links';

/** An expected failure, as a value: which kind, and a sentence that says what happened and what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
}
