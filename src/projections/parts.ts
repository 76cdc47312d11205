import type { Comparison } from '../model/comparison';

/** How many entries of a list go in one part: a few milliseconds' work for the page that takes it in. */
const ENTRIES = 150;

/** Entries of one of the comparison's {@link lists}, to be added to its end. */
export interface Part {
  readonly list: number;
  readonly entries: readonly unknown[];
}

/**
 * A comparison without the entries of its lists, and these in parts. Handed over whole, one of two long reports would hold up the
 * page for a third of a second.
 */
export function inParts(comparison: Comparison): { readonly frame: Comparison; readonly parts: readonly Part[] } {
  const [a, b] = comparison.reports;
  const frame: Comparison = {
    ...comparison,
    reports: [
      { ...a, blocks: [], sentences: [], quotes: [] },
      { ...b, blocks: [], sentences: [], quotes: [] },
    ],
    links: [],
    unlinked: { a: [], b: [] },
    observations: [],
    ...(comparison.highlights && { highlights: [] }),
  };
  const parts = lists(comparison).flatMap((all, list) =>
    Array.from({ length: Math.ceil(all.length / ENTRIES) }, (_, k) => ({
      list,
      entries: all.slice(k * ENTRIES, (k + 1) * ENTRIES),
    })),
  );
  return { frame, parts };
}

/** Whether something from outside can be added to a frame. */
export function isPartOf(frame: Comparison, { list, entries }: Part): boolean {
  return Array.isArray(entries) && Number.isSafeInteger(list) && Array.isArray(lists(frame)[list]);
}

/** Adds a part to the frame it belongs to, which is whole when every part has come. */
export function addPart(frame: Comparison, { list, entries }: Part): void {
  // The frame belongs to whoever puts it together: until it is whole, nobody else has seen it.
  (lists(frame)[list] as unknown[]).push(...entries);
}

/** Everything in a comparison that grows with the length of the reports, always in the same order. */
function lists({
  reports,
  links,
  unlinked,
  observations,
  highlights = [],
}: Comparison): readonly (readonly unknown[])[] {
  return [
    ...reports.flatMap(({ blocks, sentences, quotes }): (readonly unknown[])[] => [blocks, sentences, quotes]),
    links,
    unlinked.a,
    unlinked.b,
    observations,
    highlights,
  ];
}
