import type { Block } from '../../model/report';
import type { SourceText } from '../../model/source';
import type { Origin } from './origin';

export const FIELDS = ['title', 'outlet', 'author', 'published'] as const;

/** What a report says of itself and a reader may correct. */
export type Field = (typeof FIELDS)[number];

/** A report that is ready to be compared: the text as it was read, and what the reader has corrected in it. */
export interface Filled {
  readonly origin: Origin;
  /** As it was read. */
  readonly original: SourceText;
  /** With the words that the reader has corrected. */
  readonly read: SourceText;
  /** The blocks that Parallax found; empty as long as none was moved or corrected. */
  readonly found: readonly Block[];
  /** Which of them, by index, the reader has moved in or out of the story. */
  readonly moved: ReadonlySet<number>;
  readonly edits: Readonly<Partial<Record<Field, string>>>;
  /** With the blocks as settled, but for the edits: what the preview is worked out from. */
  readonly settled: SourceText;
  /** With everything the reader has corrected: what is compared. */
  readonly source: SourceText;
}

export function filledWith(origin: Origin, read: SourceText, edits: Filled['edits'] = {}): Filled {
  return corrected({ origin, original: read, read, found: [], moved: new Set(), edits, settled: read, source: read });
}

export function withEdit(filled: Filled, field: Field, value: string): Filled {
  return corrected({ ...filled, edits: { ...filled.edits, [field]: value } });
}

export function asFound({ origin, original }: Filled): Filled {
  return filledWith(origin, original);
}

export function isCorrected({ original, read, moved, edits }: Filled): boolean {
  return read !== original || moved.size > 0 || Object.keys(edits).length > 0;
}

/** The text that is compared follows from what is settled and what is edited. */
export function corrected(filled: Filled): Filled {
  const { settled, edits } = filled;
  return { ...filled, source: Object.keys(edits).length > 0 ? { ...settled, ...edits } : settled };
}
