import { inParts, type Part } from '../projections/parts';
import type { Content } from './records';

/** A content without the entries of its comparison's lists, which are stored in parts. */
export interface StoredContent extends Content {
  readonly parts: number;
}

export interface StoredPart extends Part {
  readonly id: string;
  readonly number: number;
}

/** A content as it is stored. */
export function stored(content: Content): { readonly frame: StoredContent; readonly parts: readonly StoredPart[] } {
  const { frame, parts } = inParts(content.comparison);
  return {
    frame: { ...content, comparison: frame, parts: parts.length },
    parts: parts.map((part, number) => ({ id: content.id, number, ...part })),
  };
}
