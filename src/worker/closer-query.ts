import { queryOptions } from '@tanstack/react-query';
import type { Transfer } from '../model/closer-reading';
import type { Progress } from '../model/options';
import type { Input } from '../model/source';
import { inputHash } from '../projections/content-hash';
import { compareInWorker, keepEncoderInWorker } from './client';
import { NOT_SHOWN } from './comparison-query';

/** All queries of the encoder. */
export const ENCODER_KEY = ['encoder'];

/** How much has come of what the encoder is opened from: told by whoever fetches it. */
export const transferQuery = queryOptions({
  queryKey: [...ENCODER_KEY, 'transfer'],
  queryFn: (): Transfer | null => null,
  enabled: false,
});

/** What the encoder is opened from, fetched and kept for when it is needed. */
export const encoderQuery = queryOptions({
  queryKey: [...ENCODER_KEY, 'kept'],
  queryFn: async ({ client, signal }) => {
    await keepEncoderInWorker(signal, (transfer) => client.setQueryData(transferQuery.queryKey, transfer));
    return true;
  },
  gcTime: Number.POSITIVE_INFINITY,
});

/** The closer reading of two reports. */
export function closerQuery(a: Input, b: Input, progress: Progress) {
  return queryOptions({
    queryKey: ['closer', inputHash(a), inputHash(b)],
    queryFn: async ({ client, signal }) => {
      await client.fetchQuery(encoderQuery);
      return compareInWorker(a, b, signal, {
        closely: true,
        progress,
        transferred: (transfer) => client.setQueryData(transferQuery.queryKey, transfer),
      });
    },
    gcTime: NOT_SHOWN,
  });
}

/** Some browsers tell that their reader pays for what is transferred. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
}
