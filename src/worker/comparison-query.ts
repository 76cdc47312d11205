import { queryOptions } from '@tanstack/react-query';
import type { Input } from '../model/source';
import { inputHash } from '../projections/content-hash';
import { compareInWorker } from './client';

/** How long what is on no screen is held, in milliseconds: long enough to come back to, and no load for those who compare many. */
export const NOT_SHOWN = 60_000;

/** The comparison of two reports. A superseded one is cancelled; the same pair is never computed twice. */
export function comparisonQuery(a: Input, b: Input, watching?: Parameters<typeof compareInWorker>[3]) {
  return queryOptions({
    queryKey: ['comparison', inputHash(a), inputHash(b)],
    queryFn: ({ signal }) => compareInWorker(a, b, signal, watching),
    gcTime: NOT_SHOWN,
  });
}
