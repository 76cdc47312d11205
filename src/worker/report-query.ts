import { queryOptions } from '@tanstack/react-query';
import type { Side } from '../model/report';
import type { SourceText } from '../model/source';
import { inputHash } from '../projections/content-hash';
import { ingestInWorker } from './client';
import { NOT_SHOWN } from './comparison-query';

/** One text as the engine understands it. While a corrected one is worked out, the one before it stays. */
export function reportQuery(source: SourceText, side: Side) {
  return queryOptions({
    queryKey: ['report', side, inputHash(source)],
    queryFn: ({ signal }) => ingestInWorker(source, side, signal),
    // Never that of another text: its offsets would point anywhere.
    placeholderData: (before) => (before?.text === source.text ? before : undefined),
    gcTime: NOT_SHOWN,
  });
}
