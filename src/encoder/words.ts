import { TAGS, VECTOR_SIZE } from '../engine/encode/meaning';
import type { EncodedPassage } from '../engine/resources';

/** What the model gives of each piece of a window, one after the other: `VECTOR_SIZE` and `TAGS.length` numbers. */
export interface PieceOutputs {
  readonly words: Float32Array;
  readonly tags: Float32Array;
}

/** Vectors and tags are multiples of one part of so many: what two machines or two runtimes may differ by is lost. */
const VECTOR_STEPS = 1024;
const TAG_STEPS = 64;

/** What is told of each word of a window: the mean of its pieces, the vector then of length 1. `sizes` has how many pieces each word has. */
export function wordsFrom(sizes: readonly number[], outputs: PieceOutputs): EncodedPassage {
  const vectors = new Float32Array(sizes.length * VECTOR_SIZE);
  const tags = new Float32Array(sizes.length * TAGS.length);
  // The first piece is the beginning of the window, which is of no word.
  let piece = 1;
  sizes.forEach((size, word) => {
    const vector = meanOf(outputs.words, piece, size, VECTOR_SIZE);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    vectors.set(
      vector.map((value) => rounded(value / length, VECTOR_STEPS)),
      word * VECTOR_SIZE,
    );
    tags.set(
      meanOf(outputs.tags, piece, size, TAGS.length).map((value) => rounded(value, TAG_STEPS)),
      word * TAGS.length,
    );
    piece += size;
  });
  return { vectors, tags };
}

function meanOf(rows: Float32Array, from: number, count: number, size: number): Float64Array {
  const mean = new Float64Array(size);
  for (let row = from; row < from + count; row += 1)
    for (let k = 0; k < size; k += 1) mean[k] = (mean[k] ?? 0) + (rows[row * size + k] ?? 0) / count;
  return mean;
}

/** To a multiple of a step; nothing is -0, which has bytes of its own. */
function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0;
}
