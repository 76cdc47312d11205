import type { Comparison } from '../model/comparison';
import type { ReaderWork } from '../model/review';

/** Whether a reader's work makes the same links, so that nothing has to be worked out anew. */
export function sameLinks(x: ReaderWork, y: ReaderWork): boolean {
  return JSON.stringify([x.linked, x.unlinked]) === JSON.stringify([y.linked, y.unlinked]);
}

/** The comparison with a reader's work that makes the same links as what it holds. */
export function withWork(comparison: Comparison, work: ReaderWork): Comparison {
  const { aside } = comparison.reader;
  return { ...comparison, reader: aside ? { ...work, aside } : work };
}

/** What a reader has done, without what was put aside for it. */
export function workOf({ reader }: Comparison): ReaderWork {
  const { aside: _, ...work } = reader;
  return work;
}
