import type { Span } from './report';

/** How exactly a text says when. */
export type Grain = 'day' | 'week' | 'month' | 'year';

/** An expression of time, resolved to calendar days, both ends included. */
export interface TimeExpression {
  /** Into the text that was read; UTF-16 code units, half-open. */
  readonly span: Span;
  /** ISO 8601 calendar dates. */
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  /** False where the text leaves open which one is meant, as “on Friday” does. */
  readonly certain: boolean;
}

/** How near a number stands to the truth, as the text says it. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** A number as a text tells it, with what belongs to it. */
export interface Quantity {
  /** Into the text that was read, from the number to its scale or unit; UTF-16 code units, half-open. */
  readonly span: Span;
  /** With its scale: “2.5bn” is 2,500,000,000. */
  readonly value: number;
  /** “$”, “%”, or in small letters the word after it; empty where there is none. */
  readonly unit: string;
  readonly bound: Bound;
}
