import type { Link, Unlinked } from '../../model/link';
import type { Quote, Side } from '../../model/report';
import type { ReadReport } from '../read-report';
import type { Common } from './across';
import type { Referent } from './referents';

/** Two reports with what each names, what they share, and what they do not. */
export interface Linked {
  readonly reports: readonly [ReadReport, ReadReport];
  /** Whom and what each report names. */
  readonly referents: readonly [readonly Referent[], readonly Referent[]];
  /** Those that are homes. */
  readonly links: readonly Link[];
  /** Those that only point: sentences told there too. */
  readonly pointing: readonly Link[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
}

/** The same with what both name, and who speaks in either. */
export interface Named extends Linked {
  readonly named: readonly Common[];
  readonly speakers: readonly Speaker[];
}

/** Somebody whose words one or both reports give. */
export interface Speaker {
  readonly name: string;
  /** False for a source without a name: “officials”. */
  readonly named: boolean;
  readonly quotes: Readonly<Record<Side, readonly Quote[]>>;
}
