export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'no-article'
  | 'unreadable'
  | 'unsupported'
  | 'bad-links'
  | 'protected'
  | 'scanned'
  | 'damaged';

/** An expected failure, as a value: which kind, and a sentence that says what happened and what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
}
