import type { Comparison } from '../model/comparison';

/** The comparison as a file that every other program reads: UTF-8 JSON, two spaces, a line feed at the end. */
export function toJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`;
}

/** Several comparisons in one file. */
export function toLibraryJson(comparisons: readonly Comparison[]): string {
  return `${JSON.stringify({ format: 'parallax/library', version: 1, comparisons }, null, 2)}\n`;
}
