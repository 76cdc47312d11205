import { DIFFERENCE_NAMES } from '../../engine/kinds';
import type { Edit, Side } from '../../engine/model';
import type { Difference } from '../../engine/reading';
import { clipped, theirs } from './escape';

const LONGEST_WORDING = 60;

export function other(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

/** `0.912` → `0.91`. */
export function score(value: number): string {
  // What is almost sure is not said to be certain.
  return (value < 1 ? Math.min(value, 0.99) : value).toFixed(2);
}

/** `(1, 'sentence')` → `1 sentence`. */
export function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2023-11-22` → `22 November 2023`; anything else as it is. */
export function day(iso: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(date)} ${name} ${year}` : iso;
}

/**
 * Arrows that are drawn by the page: not every font has them, and the words between them must not run together.
 * The character itself stays in the text, for copying and for reading aloud.
 */
export const TO = '<span class="arrow">→</span>';
export const BOTH_WAYS = '<span class="arrow both">↔</span>';

/** What a mark says when it is pointed at: “changed; in B: monitor”. `counterpart` is the other side's wording. */
export function markTitle(kind: Edit['kind'], side: Side, counterpart: string): string {
  if (!counterpart) return `only in ${side.toUpperCase()}`;
  const there = `in ${other(side).toUpperCase()}: ${counterpart}`;
  return kind === 'moved' ? `moved; ${there}` : `changed; ${there}`;
}

/** One difference as HTML in words: `watch → monitor`. */
export function differenceLine({ kind, a, b, shifts }: Difference): string {
  const [left, right] = [a, b].map((wording) => theirs(clipped(wording, LONGEST_WORDING)));
  const words =
    a && b ? `${left} ${kind === 'moved' ? 'moved' : TO} ${right}` : a ? `“${left}” only in A` : `“${right}” only in B`;
  const named = shifts.map((shift) => DIFFERENCE_NAMES[shift]).join(', ');
  return named ? `${words} <i>(${named})</i>` : words;
}
