import type { Comparison } from './comparison';
import type { Highlight } from './highlight';
import type { Edit } from './link';
import type { Observation } from './observation';
import type { Side, Span } from './report';
import type { Finding, Note, TextSelector } from './review';
import type { ShiftDetail } from './shift-detail';

/** Where the words of a text selector stand now. */
export interface ResolvedSelector {
  readonly span: Span;
  /** True where they are no longer quite the words that they were. */
  readonly changed: boolean;
}

/** A note where its words stand now; `null` for words that can't be found any more. */
export interface PlacedNote {
  readonly note: Note;
  readonly a: readonly (ResolvedSelector | null)[];
  readonly b: readonly (ResolvedSelector | null)[];
}

/** What a reader does not want to see of a comparison. */
export interface Rejected {
  readonly observation: (own: Observation) => Finding | null;
  readonly edit: (own: Edit) => Finding | null;
  /** Rejected itself, or all of the edits and observations that it comes from. */
  readonly highlight: (own: Highlight) => Finding | null;
}

/** What a reader keeps before all else. */
export interface Starred {
  readonly highlight: (own: Highlight) => Finding | null;
}

/** A comparison with all that must be worked out before it can be written in any form. */
export interface Reviewed {
  readonly comparison: Comparison;
  /** Every note, in the order of writing. */
  readonly notes: readonly PlacedNote[];
  readonly rejected: Rejected;
  readonly starred: Starred;
  /** What a sentence on an edit needs to know of each kind of change in it. */
  readonly describe: (edit: Edit) => readonly ShiftDetail[];
  /** The words of a span, ready to be found again. */
  readonly selectorAt: (side: Side, span: Span) => TextSelector;
}
