import type { Link } from '../../../model/link';
import type { Side } from '../../../model/report';

/** The sentences that the reader selects: which say the same, or which are a statement of their own inside a passage. */
export interface SentenceSelection {
  readonly purpose: 'link' | 'split';
  /** The passage that it began from. */
  readonly from: Link | null;
  readonly selected: Readonly<Record<Side, readonly string[]>>;
}

/** Whether there is something on either side to be linked, or something to be parted from the rest. */
export function isComplete({ purpose, from, selected: { a, b } }: SentenceSelection): boolean {
  if (purpose === 'link') return a.length > 0 && b.length > 0;
  const count = a.length + b.length;
  return from !== null && count > 0 && count < from.a.length + from.b.length;
}
