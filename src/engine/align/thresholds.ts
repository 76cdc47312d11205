/** What `npm run learn` tries on pairs of reports that were not learnt from. */
export interface Thresholds {
  /** A pair less sure than this is no link by itself. */
  readonly sure: number;
  /** A pair of sentences without a link needs less of its own where their neighbours are linked. */
  readonly fits: number;
}

export const THRESHOLDS: Thresholds = { sure: 0.25, fits: 0.04 };
/** For what an encoder's features judge too: they tell far fewer pairs likely that are not, and need less help. */
export const CLOSER_THRESHOLDS: Thresholds = { sure: 0.25, fits: 0.04 };
