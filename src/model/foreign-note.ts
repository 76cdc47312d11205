import type { Side } from './report';

/** A note as a file of another program tells it: its words are still to be found in the reports. */
export interface ForeignNote {
  /** What Parallax called it, where it wrote the file; absent else. */
  readonly id?: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly star: boolean;
  readonly author: string | null;
  /** ISO 8601 date and time, UTC; `null` where the file does not say. */
  readonly created: string | null;
  /** Empty where it is on everything. */
  readonly targets: readonly ForeignTarget[];
}

/** Words that a note is on. */
export interface ForeignTarget {
  /** Empty where the file tells only where they stand. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Unicode code points into the report's text, half-open; `null` where the file does not say. */
  readonly position: readonly [start: number, end: number] | null;
  /** In which report, where the file tells it by the place of the words; else `null`. */
  readonly side: Side | null;
  /** The address or name of the text that it says they stand in. */
  readonly source: string | null;
}

/** What can be merged into a comparison: the notes of a file that is no saved comparison. */
export interface ForeignNotes {
  readonly notes: readonly ForeignNote[];
  /** What the file says it is about. */
  readonly about: string | null;
}
