import { formatQuote } from '../../messages/format-quote';
import type { Side } from '../../model/report';

/** `['a', 'b', 'c']` → `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** How often each item comes, commonest first, those that come equally often in the order in which they were first seen. */
export function counted(items: readonly string[]): [item: string, times: number][] {
  const times = new Map<string, number>();
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
  return [...times].sort((x, y) => y[1] - x[1]);
}

/** `“said” (3 times)`. */
export function withTimes([item, times]: readonly [string, number]): string {
  if (times === 1) return formatQuote(item);
  return `${formatQuote(item)} (${times === 2 ? 'twice' : `${times} times`})`;
}

export function sideName(side: Side): string {
  return side.toUpperCase();
}

/** `(1, 'word')` → `1 word`. */
export function amount(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
