import type { EncodedPassage } from '../resources';
import type { Answering } from './mutual-softmax';

/** Numbers that an encoder gives of each word, and that of each tag. */
export const VECTOR_SIZE = 128;
/** What an encoder tells of each word by itself, as logits, in the order in which they come. */
export const TAGS = [
  'outside content',
  'begins content',
  'inside content',
  'source',
  'cue',
  'no attribution',
  'saying',
  'other attribution',
  'telling',
] as const;

export type Tag = (typeof TAGS)[number];

/** What an encoder has read in a report. A word is asked for by where it begins in the text. */
export interface Meaning extends Answering {
  /** The row of the word that begins at `offset`; -1 where it was not read. */
  rowAt(offset: number): number;
  /** `VECTOR_SIZE` numbers a row, of length 1. */
  readonly vectors: Float32Array;
  /** `TAGS.length` numbers a row. */
  readonly tags: Float32Array;
}

/** What was read of the word that begins at `offset`; null where it was not read. */
export function vectorAt({ rowAt, vectors }: Meaning, offset: number): Float32Array | null {
  const row = rowAt(offset);
  return row < 0 ? null : vectors.subarray(row * VECTOR_SIZE, (row + 1) * VECTOR_SIZE);
}

/** Gathers what was read of passages; `starts` has the offset in the text, `length` long, of each word of each passage. */
export function gatherMeaning(
  length: number,
  starts: readonly (readonly number[])[],
  passages: readonly EncodedPassage[],
  { scale, none }: Answering,
): Meaning {
  const rows = new Int32Array(length).fill(-1);
  const count = starts.reduce((sum, own) => sum + own.length, 0);
  const vectors = new Float32Array(count * VECTOR_SIZE);
  const tags = new Float32Array(count * TAGS.length);
  let row = 0;
  starts.forEach((own, k) => {
    const passage = passages[k];
    if (passage?.vectors.length !== own.length * VECTOR_SIZE || passage.tags.length !== own.length * TAGS.length)
      throw new RangeError('The encoder has not told of each word.');
    vectors.set(passage.vectors, row * VECTOR_SIZE);
    tags.set(passage.tags, row * TAGS.length);
    for (const start of own) rows[start] = row++;
  });
  return { scale, none, rowAt: (offset) => rows[offset] ?? -1, vectors, tags };
}
