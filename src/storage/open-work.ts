import type { Comparison } from '../model/comparison';
import type { OpenRecord } from './open-record';

/** The comparison that is being read, with everything that has been done to it. */
export interface OpenWork {
  readonly comparison: () => Comparison;
  readonly record: OpenRecord;
}

let open: OpenWork | null = null;

/** Says which comparison is open, until what it returns is called. Whoever has to end the page asks for it. */
export function holdOpen(work: OpenWork): () => void {
  open = work;
  return () => {
    if (open === work) open = null;
  };
}

export function openWork(): OpenWork | null {
  return open;
}
