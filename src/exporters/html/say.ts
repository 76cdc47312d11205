import { OFF_BY_DEFAULT } from '../../engine/framing/shown';
import type { Edit, ObservationKind, Shift, Side } from '../../engine/model';
import type { Difference } from '../../engine/reading';
import { clipped, theirs } from './escape';

const LONGEST_WORDING = 60;

const SHIFT_NAMES: Record<Shift, string> = {
  negation: 'negation',
  certainty: 'certainty',
  strength: 'strength',
  attribution: 'who said it',
  naming: 'name',
  number: 'number',
  date: 'date',
  tense: 'tense',
  synonym: 'other word',
  form: 'word form',
  spelling: 'spelling',
  function: 'small words',
  punctuation: 'punctuation',
};

export const KIND_NAMES: Record<ObservationKind, string> = {
  'only-here': 'Only here',
  voice: 'Voices',
  'cue-verb': 'Verbs of saying',
  naming: 'Names',
  'loaded-word': 'Charged words',
  certainty: 'How sure',
  'fact-agrees': 'Facts that agree',
  'fact-differs': 'Facts that differ',
  placement: 'Where it stands',
  headline: 'Headlines',
  'quote-altered': 'Quotations',
};

/** Kinds that are too often wrong are not exported unasked. */
export function isShown(kind: ObservationKind): boolean {
  return !OFF_BY_DEFAULT.has(kind);
}

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
  const named = shifts.map((shift) => SHIFT_NAMES[shift]).join(', ');
  return named ? `${words} <i>(${named})</i>` : words;
}
