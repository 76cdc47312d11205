import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '../../model/comparison';
import { differences } from '../../projections/reading';
import { type View, viewOf } from './view';

/** With more sentences than this in either report, looking a comparison up is work for a moment of its own. */
const MANY = 1500;

/**
 * A comparison, looked up. That of long reports comes a moment later, step by step: all at once would hold up the page. Until then
 * what was there before stays.
 */
export function useWhole(comparison: Comparison): View | null {
  const long = comparison.reports.some(({ sentences }) => sentences.length > MANY);
  const atOnce = useMemo(() => (long ? null : viewOf(comparison)), [long, comparison]);
  const [later, setLater] = useState<View | null>(null);
  useEffect(() => {
    if (!long) return;
    let next = setTimeout(() => {
      const found = differences(comparison);
      next = setTimeout(() => setLater(viewOf(comparison, found)));
    });
    return () => clearTimeout(next);
  }, [long, comparison]);
  return atOnce ?? later;
}
