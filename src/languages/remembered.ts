/** So many answers are remembered that a long batch of reports does not fill the memory. */
const MOST = 100_000;

/** A function of a word that is worked out once for each word. */
export function remembered<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const open = known.get(word);
    if (open !== undefined) return open;
    if (known.size === MOST) known.clear();
    const own = work(word);
    known.set(word, own);
    return own;
  };
}
