import type { Terms, TermVector } from '../terms';

/** Two sentences side by side. One object is used for all pairs, one after another. */
export interface Pair {
  a: TermVector;
  b: TermVector;
  /** Their places in the reports. */
  i: number;
  j: number;
  /** The content classes that both say, ascending, and where each stands in `distinct` of either: the first `count`. */
  shared: Int32Array;
  placesA: Int32Array;
  placesB: Int32Array;
  count: number;
  /** By class: 1 where it is one of them. */
  readonly isShared: Uint8Array;
  readonly runs: SharedRuns;
}

/** The most words in a row, function words too, that both sentences say. */
export interface SharedRuns {
  longest: number;
  /** The longest of those that stand in one quotation of A, of B, and of both. */
  inA: number;
  inB: number;
  inBoth: number;
}

/**
 * Features that look at one thing. What is told of two directions is given as the less and the more of them, so that it is
 * the same when A and B change places.
 */
export interface Family<Name extends string, Ready = unknown> {
  readonly features: readonly Name[];
  /** What has to be known of both reports. */
  prepare(terms: Terms): Ready;
  /**
   * Writes the features of a pair into `values`, in the order of their names, from `at` on. It is given what has been prepared,
   * instead of being made of it: a machine keeps what it has compiled as long as the function lives.
   */
  measure(ready: Ready, pair: Pair, values: Float32Array, at: number): void;
}

/** What has been prepared is the family's own affair. */
export function family<Name extends string, Ready>(own: Family<Name, Ready>): Family<Name> {
  return own;
}

/** Writes the lesser of two numbers, then the greater. */
export function writeBoth(values: Float32Array, at: number, x: number, y: number): void {
  values[at] = x < y ? x : y;
  values[at + 1] = x < y ? y : x;
}
