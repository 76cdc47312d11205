import type { Highlight } from './highlight';
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

/** What made a comparison, so that it can be made again: the version of the engine, and of what it was given. */
export interface Provenance {
  readonly version: string;
  /** By the name of the resource; null where it was left out. */
  readonly resources: Readonly<Record<string, string | null>>;
}

/** Two reports of one event, compared. */
export interface Comparison {
  readonly format: 'parallax/comparison';
  readonly version: 1;
  readonly reports: readonly [Report, Report];
  readonly links: readonly Link[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
  readonly observations: readonly Observation[];
  /** The differences worth telling, best first, at most 40. Missing in what was saved before there were any. */
  readonly highlights?: readonly Highlight[];
  readonly engine?: Provenance;
  readonly summary: Summary;
  readonly reader: ReaderWork;
}
