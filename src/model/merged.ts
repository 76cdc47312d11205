/** What became of another's work when it was merged into a comparison: how many of each. */
export interface Merged {
  readonly notes: {
    readonly added: number;
    /** In both already. */
    readonly same: number;
    /** Of those added: the same note was changed by either, so that both stand beside one another. */
    readonly beside: number;
    /** Of those added: their words are in neither report, or in too many places. */
    readonly lost: number;
  };
  /** Rejections, stars, links made and links taken apart that were added. */
  readonly decisions: number;
  /** About which both had decided differently: the open comparison's own stands. */
  readonly contrary: number;
}
