import type { Encoder } from '../resources';

/** How the cosine of two words becomes an answer. */
export type Answering = Pick<Encoder, 'scale' | 'none'>;

/** How likely each of some words answers each of others, 0 to 1, row by row. */
export interface Answers {
  /** As a share of all that the word of the row, or that of the column, may be answered by, nothing among it. */
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
}

/**
 * The softmax of `scale` × cosine over each row and over each column, against `none` (as awesome-align has it, Dou & Neubig
 * 2021, with a null): exchanging rows and columns exchanges the answers, and nothing else.
 *
 * @param cosines row by row. @param answers where it is written, as long as `cosines`.
 */
export function mutualSoftmax(
  cosines: Float64Array,
  rows: number,
  columns: number,
  { scale, none }: Answering,
  { ofRow, ofColumn }: Answers,
): void {
  // No cosine is above 1: nothing overflows.
  const nothing = Math.exp(none - scale);
  const rowSums = new Float64Array(rows).fill(nothing);
  const columnSums = new Float64Array(columns).fill(nothing);
  for (let i = 0, cell = 0; i < rows; i++)
    for (let j = 0; j < columns; j++, cell++) {
      const own = Math.exp(scale * ((cosines[cell] as number) - 1));
      ofRow[cell] = own;
      rowSums[i] = (rowSums[i] as number) + own;
      columnSums[j] = (columnSums[j] as number) + own;
    }
  for (let i = 0, cell = 0; i < rows; i++)
    for (let j = 0; j < columns; j++, cell++) {
      const own = ofRow[cell] as number;
      ofColumn[cell] = own / (columnSums[j] as number);
      ofRow[cell] = own / (rowSums[i] as number);
    }
}
