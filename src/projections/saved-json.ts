import type { Comparison } from '../model/comparison';

/** Up to so many characters a file is written for people to read; what is longer nobody reads, and it would be three times as long. */
const READABLE = 8 * 1024 * 1024;

/** The comparison as a file that every other program reads: UTF-8 JSON, two spaces unless it is very long, a line feed at the end. */
export function toJson(comparison: Comparison): string {
  return written(comparison);
}

/** Several comparisons in one file. */
export function toLibraryJson(comparisons: readonly Comparison[]): string {
  return written({ format: 'parallax/library', version: 1, comparisons });
}

function written(value: unknown): string {
  const compact = JSON.stringify(value);
  return `${compact.length > READABLE ? compact : JSON.stringify(value, null, 2)}\n`;
}
