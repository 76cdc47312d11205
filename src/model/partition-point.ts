/**
 * The first place from `low` up to `high` at which `isBefore` no longer holds, found by halving; `high` where it holds everywhere.
 * It has to hold for all places up to some one, and for none after it.
 */
export function partitionPoint(low: number, high: number, isBefore: (place: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
