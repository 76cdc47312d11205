import type { Word } from './words';

/** Words of both sides, `[from, to)` by index, that stand against one another. One side may be empty, unless `same` or `moved`. */
export interface Run {
  readonly kind: 'same' | 'changed' | 'moved';
  readonly a: Range;
  readonly b: Range;
}

export type Range = readonly [from: number, to: number];

export const sizeOf = ([from, to]: Range): number => to - from;

/** Words on both sides: one thing replaces another. */
export function replaces({ kind, a, b }: Run): boolean {
  return kind === 'changed' && sizeOf(a) > 0 && sizeOf(b) > 0;
}

/** Whether one follows the other on both sides. */
export function touch(x: Run, y: Run): boolean {
  return x.a[1] === y.a[0] && x.b[1] === y.b[0];
}

export function joined(x: Run, y: Run): Run {
  return { kind: 'changed', a: [x.a[0], y.a[1]], b: [x.b[0], y.b[1]] };
}

/** The same words in a row. */
export function areSame(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every(({ key }, k) => key === b[k]?.key);
}

export function isContent(word: Word | undefined): boolean {
  return word !== undefined && word.kind !== 'punctuation' && !word.function;
}
