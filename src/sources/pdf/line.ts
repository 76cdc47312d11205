/** Text on one baseline of one page. All lengths in points, from the top left of the page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
}
