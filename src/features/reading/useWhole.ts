import { useEffect, useState } from 'react';
import type { Comparison } from '../../engine/model';
import { differences } from '../../engine/reading';
import { type View, viewOf } from './view';

/** With more sentences than this in either report, looking a comparison up is work for a moment of its own. */
const MANY = 1500;

/** A comparison, looked up. That of long reports comes a moment later, step by step: all at once would hold up the page. */
export function useWhole(comparison: Comparison): View | null {
  const long = comparison.reports.some(({ sentences }) => sentences.length > MANY);
  const [whole, setWhole] = useState(() => (long ? null : viewOf(comparison)));
  const stale = whole?.comparison !== comparison;
  useEffect(() => {
    if (!stale) return;
    let next = setTimeout(() => {
      const found = differences(comparison);
      next = setTimeout(() => setWhole(viewOf(comparison, found)));
    });
    return () => clearTimeout(next);
  }, [stale, comparison]);
  return stale ? null : whole;
}
