import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '../../../model/comparison';
import { differences } from '../../../projections/differences';
import { type ComparisonIndex, indexComparison } from './comparison-index';

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
    let next = setTimeout(() => {
      const found = differences(comparison);
      next = setTimeout(() => setLater(indexComparison(comparison, found)));
    });
    return () => clearTimeout(next);
  }, [long, comparison]);
  return atOnce ?? later;
}
