import { useIsFetching, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchingWords } from '../../messages/closer-reading';
import { useCloserReadingSetting } from '../../storage/settings';
import { encoderQuery, savesData, transferQuery } from '../../worker/closer-query';

/** Fetches what the closer reading needs while reports are brought, and tells how much of it has come. */
export function FetchAhead() {
  const client = useQueryClient();
  const wanted = useCloserReadingSetting();
  const isFetching = useIsFetching({ queryKey: encoderQuery.queryKey }) > 0;
  const { data: transfer } = useQuery(transferQuery);
  useEffect(() => {
    // It goes on when this screen is left, and what goes wrong is told where it is needed.
    if (wanted && !savesData()) void client.prefetchQuery(encoderQuery);
  }, [client, wanted]);
  if (!isFetching || !transfer) return null;
  return <p className="text-control text-soft">{fetchingWords(transfer)}</p>;
}
