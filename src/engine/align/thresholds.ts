/** How much less than others of its sentences a pair may be. */
export interface Rivalry {
  /** In one sentence's links the weaker must be at least this share of the strongest. */
  readonly rival: number;
  /** Where both sentences have a closer partner, at least this share of what the less close of them shares. */
  readonly closer: number;
}

/** What `npm run learn` tries on pairs of reports that were not learnt from. */
export interface Thresholds extends Rivalry {
  /** A pair less sure than this is no link by itself. */
  readonly sure: number;
  /** A pair that shares little of the longer sentence is more often of one topic than of one statement: it needs this. */
  readonly sureOfLittle: number;
  /** A pair of sentences without a link needs less of its own where their neighbours are linked. */
  readonly fits: number;
}

export const THRESHOLDS: Thresholds = { sure: 0.3, sureOfLittle: 0.65, fits: 0.18, closer: 0.4, rival: 0.4 };
/** For what an encoder's features judge too: they tell far fewer pairs likely that are not, and need less help. */
export const CLOSER_THRESHOLDS: Thresholds = { sure: 0.32, sureOfLittle: 0.55, fits: 0.25, closer: 0.2, rival: 0.2 };
