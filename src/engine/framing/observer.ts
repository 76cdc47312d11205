import type { Link, Observation, Report, Unlinked } from '../model';

/** What framing looks at: two reports, what they share, and what they do not. */
export interface Shared {
  readonly reports: readonly [Report, Report];
  readonly links: readonly Link[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
}

/** Finds one kind of observation; ids are given afterwards, so that they run through. */
export type Observer = (shared: Shared) => readonly Omit<Observation, 'id'>[];
