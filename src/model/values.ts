import type { Span } from './span';

/** How exactly a text says when; `other` for a week or another stretch of days. */
export type Grain = 'year' | 'month' | 'day' | 'hour' | 'other';

/**
 * What tells which time is meant: the words alone (“21 November 2023”), a day or month that comes every year (“in March”), the day of
 * publication (“on Friday”), an event that is called by its day (“9/11”), or nothing, because the words are a name (“Black Friday”).
 */
export type TimeBasis = 'absolute' | 'annual' | 'deictic' | 'event' | 'name';

/** When something was, as a text tells it. */
export interface Time {
  /** Into the text, without a preposition before it; UTF-16 code units, half-open. */
  readonly span: Span;
  /** ISO 8601 calendar date of its first day; null where the text leaves open which one is meant. */
  readonly start: string | null;
  /** Its last day, where it is not one day, month or year: “from 3 to 5 November”, “last week”. */
  readonly end: string | null;
  readonly grain: Grain;
  readonly basis: TimeBasis;
  /** Whether it lies before the report or after it, as the words around it say. */
  readonly direction: 'past' | 'future' | 'unknown';
  /** Stands between quotation marks: somebody else's words, perhaps of another day. */
  readonly quoted: boolean;
}

/** How near a number stands to the truth, as the text says it. */
export type Bound = 'exact' | 'about' | 'more' | 'less' | 'vague';

/** How many or how much, as a text tells it. */
export interface Quantity {
  /** Into the text, from what bounds it to its unit (“more than $60,000”); UTF-16 code units, half-open. */
  readonly span: Span;
  /** With sign and scale: “2.5bn” is 2,500,000,000. Both ends are the same but for a range; null is an open end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** ISO 4217 for money, “%”, “pp” for percentage points, or the name of a measure; empty where things are counted. */
  readonly unit: string;
  /** The words after it that tell what is counted, in small letters, as far as they are no small words. */
  readonly counted: readonly string[];
  /** What the last digit that counts is worth: 1,000 for “13,000”. */
  readonly precision: number;
  /** Part of a name or description rather than an amount: “Route 66”, “Article 5”, “47-page”. */
  readonly named: boolean;
}
