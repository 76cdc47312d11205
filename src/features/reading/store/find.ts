import type { Side, Span } from '../../../model/report';
import { findInReport } from '../../../projections/evidence';
import { type ComparisonIndex, reportOf } from './comparison-index';

/** One place of the words of a query. */
export interface Found {
  readonly side: Side;
  readonly span: Span;
}

/** Where the words of a query stand in both reports. */
export interface FindResult {
  readonly spans: Readonly<Record<Side, readonly Span[]>>;
  /** All places, those of A first. */
  readonly places: readonly Found[];
}

const NOTHING: FindResult = { spans: { a: [], b: [] }, places: [] };

/** Nothing while the search is closed. */
export function findIn(index: ComparisonIndex, open: boolean, query: string): FindResult {
  if (!open) return NOTHING;
  const spans = { a: findInReport(reportOf(index, 'a'), query), b: findInReport(reportOf(index, 'b'), query) };
  return { spans, places: (['a', 'b'] as const).flatMap((side) => spans[side].map((span): Found => ({ side, span }))) };
}
