import { partitionPoint } from '../../model/partition-point';

/** Turns offsets in UTF-16 code units into offsets in Unicode code points. Most text has no character of two units. */
export function codePoints(text: string): (at: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (at) => at - partitionPoint(0, pairs.length, (k) => (pairs[k] as number) < at);
}
