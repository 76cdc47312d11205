/** What spoke for or against two sentences saying the same, and how sure it made the engine. For its developers: no file holds it. */
export interface PairInspection {
  /** 0 to 1, by the pair's features; then, where sentences are repeated, the mean of all alike. */
  readonly firstScore: number;
  readonly score: number;
  /** What all pairs begin with, in the logistic sum. */
  readonly bias: number;
  /** Each feature by its name, what speaks loudest first; contribution is its weight times how far the value is off the mean, in deviations. */
  readonly features: readonly {
    readonly feature: string;
    readonly value: number;
    readonly weight: number;
    readonly contribution: number;
  }[];
}

/** Looks into the alignment of two reports, by sentence ids. */
export interface AlignmentInspection {
  /** Null where the two were never held against one another: they share no rare word. */
  readonly pair: (a: string, b: string) => PairInspection | null;
  /** The sentences that one was held against, with the score of each, best first. */
  readonly candidatesOf: (sentence: string) => readonly { readonly sentence: string; readonly score: number }[];
}
