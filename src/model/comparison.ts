import type { Link, Unlinked } from './link';
import type { Observation } from './observation';
import type { Report } from './report';
import type { ReaderWork } from './review';

export interface Summary {
  /** Sentences of each report that are in at least one link. */
  readonly linked: { readonly a: number; readonly b: number };
  readonly unlinked: { readonly a: number; readonly b: number };
  /** Share, 0 to 1, of all words of both stories that stand in a `same` edit. */
  readonly 'shared-words': number;
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
