/** A value this many deviations from the mean tells no more than one farther off. */
export const FARTHEST = 5;

/** How many deviations a value is off the mean, within {@link FARTHEST}. */
export function standardised(value: number, mean: number, deviation: number): number {
  const off = (value - mean) / deviation;
  return off > FARTHEST ? FARTHEST : off < -FARTHEST ? -FARTHEST : off;
}
