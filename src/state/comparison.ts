import { queryOptions } from '@tanstack/react-query';
import type { Input } from '../engine/input';
import { compareInWorker } from '../worker/client';
import { inputHash } from './hash';

/** The comparison of two reports. A superseded one is cancelled; the same pair is never computed twice. */
export function comparisonQuery(a: Input, b: Input) {
  return queryOptions({
    queryKey: ['comparison', inputHash(a), inputHash(b)],
    queryFn: ({ signal }) => compareInWorker(a, b, signal),
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
