import type { Link, Observation, Report, Unlinked } from '../model';
import type { Common } from '../names/across';
import type { Referent } from '../names/referents';

/** What framing looks at: two reports, what they share, and what they do not. */
export interface Compared {
  readonly reports: readonly [Report, Report];
  readonly links: readonly Link[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
}

/** The same with what both reports name. */
export interface Shared extends Compared {
  readonly referents: readonly [readonly Referent[], readonly Referent[]];
  readonly named: readonly Common[];
}

export type Found = Omit<Observation, 'id'>;

/** Finds one kind of observation; ids are given afterwards, so that they run through. */
export type Observer = (shared: Shared) => readonly Found[];
