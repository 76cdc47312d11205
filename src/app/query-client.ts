import { QueryClient } from '@tanstack/react-query';

/** Everything is computed or stored on this machine: it needs no network, stays true, and fails for a reason. */
const ALWAYS = { networkMode: 'always', retry: false } as const;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { ...ALWAYS, staleTime: Number.POSITIVE_INFINITY }, mutations: ALWAYS },
  });
}
