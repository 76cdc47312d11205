/** Turns offsets in UTF-16 code units into offsets in Unicode code points. Most text has no character of two units. */
export function codePoints(text: string): (at: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (at) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return at - low;
  };
}
