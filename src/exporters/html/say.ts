import type { Edit } from '../../model/link';
import type { Side } from '../../model/report';
import type { Difference } from '../../projections/differences';
import { other, shiftNames, wordingWords } from '../words';
import { theirs } from './escape';

/**
 * Arrows that are drawn by the page: not every font has them, and the words between them must not run together.
 * The character itself stays in the text, for copying and for reading aloud.
 */
const TO = '<span class="arrow">→</span>';
export const BOTH_WAYS = '<span class="arrow both">↔</span>';

/** What a mark says when it is pointed at: “changed; in B: monitor”. `counterpart` is the other side's wording. */
export function markTitle(kind: Edit['kind'], side: Side, counterpart: string): string {
  if (!counterpart) return `only in ${side.toUpperCase()}`;
  const there = `in ${other(side).toUpperCase()}: ${counterpart}`;
  return kind === 'moved' ? `moved; ${there}` : `changed; ${there}`;
}

/** One difference as HTML in words: `watch → monitor`. */
export function differenceLine(difference: Difference): string {
  const words = wordingWords(difference, { theirs, to: TO });
  const named = shiftNames(difference);
  return named ? `${words} <i>(${named})</i>` : words;
}
