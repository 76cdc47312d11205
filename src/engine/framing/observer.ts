import type { Link, Unlinked } from '../../model/link';
import type { FoundObservation } from '../../model/observation';
import type { Quote, Side } from '../../model/report';
import type { Common } from '../names/across';
import type { Referent } from '../names/referents';
import type { ReadReport } from '../read-report';
import type { WordCounter } from './sentence-index';

/** What framing looks at: two reports, what they share, and what they do not. */
export interface Compared {
  readonly reports: readonly [ReadReport, ReadReport];
  /** Whom and what each report names. */
  readonly referents: readonly [readonly Referent[], readonly Referent[]];
  readonly links: readonly Link[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
}

/** The same with what both name. */
export interface Named extends Compared {
  readonly named: readonly Common[];
}

/** The same with who speaks. */
export interface ObserverInput extends Named {
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

/** Finds one kind of observation; ids and sentences are given afterwards. */
export type Observer = (input: ObserverInput) => readonly FoundObservation[];
