import { formatQuote } from './format-quote';

/** `['a', 'b', 'c']` → `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `“may” and “might”`. */
export function listedWords(words: readonly string[]): string {
  return listed(words.map((own) => formatQuote(own)));
}

/** `“said” (3 times) and “told”`: commonest first, those that come equally often in the order in which they were first seen. */
export function listedWithTimes(words: readonly string[]): string {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return listed([...times].sort((x, y) => y[1] - x[1]).map(withTimes));
}

function withTimes([word, times]: readonly [string, number]): string {
  if (times === 1) return formatQuote(word);
  return `${formatQuote(word)} (${times === 2 ? 'twice' : `${times} times`})`;
}

/** `(1, 'word')` → `1 word`. */
export function amount(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
