import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Comparison } from '../../../model/comparison';
import { type ComparisonIndex, indexComparison, indexSteps } from './comparison-index';
import { inSteps } from './in-steps';

/** With more sentences than this in either report, indexing a comparison is work for a moment of its own. */
const MANY = 1500;

/**
 * A comparison, indexed. That of long reports comes a moment later, step by step: all at once would hold up the page. Until then
 * what was there before stays.
 */
export function useComparisonIndex(comparison: Comparison): ComparisonIndex | null {
  const long = comparison.reports.some(({ sentences }) => sentences.length > MANY);
  const atOnce = useMemo(() => (long ? null : indexComparison(comparison)), [long, comparison]);
  const [later, setLater] = useState<ComparisonIndex | null>(null);
  useEffect(() => {
    if (!long) return;
    // So is the screen drawn with it.
    return inSteps(indexSteps(comparison), (index) => startTransition(() => setLater(index)));
  }, [long, comparison]);
  return atOnce ?? later;
}
