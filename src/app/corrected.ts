import { queryOptions } from '@tanstack/react-query';
import type { Progress } from '../model/options';
import type { Pair } from '../model/source';
import { inputHash } from '../projections/content-hash';
import { saysWhy } from '../storage/failures';
import { keptQuery, library } from '../storage/repository';
import { comparisonQuery } from '../worker/comparison-query';

/** Compares corrected texts, and puts the comparison in the place of the one before. */
export function correctedQuery(id: string, { a, b }: Pair, progress: Progress) {
  return queryOptions({
    queryKey: ['corrected', id, inputHash(a), inputHash(b)],
    queryFn: async ({ client }) => {
      const comparison = await client.fetchQuery(comparisonQuery(a, b, { progress }));
      try {
        await library.replace(id, { pair: { a, b }, comparison, readOnly: false });
      } catch (error) {
        throw new Error(saysWhy(error));
      }
      client.removeQueries({ queryKey: keptQuery(id).queryKey });
      return true;
    },
    networkMode: 'always',
    // Each time that it is asked for it is done.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
