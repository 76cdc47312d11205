import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Progress } from '../model/options';
import type { Pair } from '../model/source';
import { failureMessage } from '../storage/failures';
import { recordQuery, repository } from '../storage/repository';
import { comparisonQuery } from '../worker/comparison-query';

/** Compares corrected texts, and puts the comparison in the place of the one before. */
export function replaceCorrectedMutation(id: string, progress: Progress) {
  return mutationOptions({
    mutationFn: async ({ a, b }: Pair, { client }) => {
      const comparison = await client.fetchQuery(comparisonQuery(a, b, { progress }));
      try {
        await repository.replace(id, { pair: { a, b }, comparison, readOnly: false });
      } catch (error) {
        throw new Error(failureMessage(error));
      }
      client.removeQueries({ queryKey: recordQuery(id).queryKey });
    },
  });
}

/** Ends the comparing of texts that are no longer wanted: then nothing is replaced. */
export function cancelCorrected(client: QueryClient, { a, b }: Pair): Promise<void> {
  return client.cancelQueries({ queryKey: comparisonQuery(a, b).queryKey });
}
