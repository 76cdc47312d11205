import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Block, Report, Side } from '../../model/report';
import type { SourceText } from '../../model/source';
import { reportQuery } from '../../worker/report-query';
import type { Filled } from './filled';
import { type Part, previewOf, storyWords } from './preview';

/** A report as its slot shows it. */
export interface Shown {
  readonly report: Report;
  readonly found: readonly Block[];
  readonly parts: readonly Part[];
  readonly words: number;
}

const NOTHING: SourceText = { text: '' };
const NONE: ReadonlySet<number> = new Set();

/** What the engine understands of a slot; null until it is worked out. What the reader moves is drawn at once. */
export function useReport(side: Side, filled: Filled | null): { shown: Shown | null; error: Error | null } {
  const { settled, read, moved } = filled ?? { settled: NOTHING, read: NOTHING, moved: NONE };
  // While corrected words are read, the blocks are known already: what was read before stays for all else.
  const known = filled && filled.found.length > 0 ? filled.found : null;
  const query = useQuery({
    ...reportQuery(settled, side),
    enabled: filled !== null,
    ...(known && { placeholderData: keepPreviousData }),
  });
  const { data: report, error, isPlaceholderData } = query;
  const found = known ?? (isPlaceholderData ? undefined : report?.blocks);
  const drawn = useMemo(() => {
    if (!found) return null;
    const parts = previewOf(read, found, moved);
    return { found, parts, words: storyWords(parts) };
  }, [read, found, moved]);
  return { shown: filled && report && drawn ? { report, ...drawn } : null, error };
}
