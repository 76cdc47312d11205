import type { Link, Unlinked } from '../../model/link';
import type { Observation } from '../../model/observation';
import type { Quote, Report, Side } from '../../model/report';
import type { Common } from '../names/across';
import type { Referent } from '../names/referents';
import type { WordCounter } from './where';

/** What framing looks at: two reports, what they share, and what they do not. */
export interface Compared {
  readonly reports: readonly [Report, Report];
  readonly links: readonly Link[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
}

/** The same with what each report names, and both. */
export interface Named extends Compared {
  readonly referents: readonly [readonly Referent[], readonly Referent[]];
  readonly named: readonly Common[];
}

/** The same with who speaks. */
export interface Shared extends Named {
  readonly speakers: readonly Speaker[];
  readonly countWords: Readonly<Record<Side, WordCounter>>;
}

/** Somebody whose words one or both reports give. */
export interface Speaker {
  readonly name: string;
  /** False for a source without a name: “officials”. */
  readonly named: boolean;
  readonly quotes: Readonly<Record<Side, readonly Quote[]>>;
}

export type Found = Omit<Observation, 'id'>;

/** Finds one kind of observation; ids are given afterwards, so that they run through. */
export type Observer = (shared: Shared) => readonly Found[];
