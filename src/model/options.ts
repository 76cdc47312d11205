import type { Report } from './report';

/** Sentence indices, of A and of B, that a person has linked. */
export interface GivenLink {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export interface Options {
  /** When present these links are kept as given and no other is made. */
  readonly links?: readonly GivenLink[];
  /** False: every single change of wording stands by itself, as it is found. Else changes are put together as a person would say them. */
  readonly tidy?: boolean;
}

/** Told what share of the work is done, 0 to 1, whenever a stage is. */
export type Progress = (share: number) => void;

/** How work is watched over. */
export interface Watch {
  /** Called on the way, in rising order. */
  readonly progress?: Progress | undefined;
  /** Ends the work after the step in hand. */
  readonly signal?: { throwIfAborted(): void } | undefined;
}

/** How a comparison is watched over. */
export interface WatchComparison extends Watch {
  /** Given both reports once they are read, long before their passages are found in long ones. */
  readonly read?: ((reports: readonly [Report, Report]) => void) | undefined;
}
