import { queryOptions } from '@tanstack/react-query';

/** How much this browser keeps for us, in words, and whether it has promised not to clear it; null where it does not say. */
export const storageQuery = queryOptions({
  queryKey: ['storage'],
  queryFn: async (): Promise<{ readonly size: string; readonly stays: boolean } | null> => {
    const { storage } = navigator;
    if (!storage?.estimate) return null;
    const [{ usage = 0 }, stays] = await Promise.all([storage.estimate(), storage.persisted()]);
    return { size: `${Math.max(1, Math.round(usage / 1_000_000)).toLocaleString('en')} MB`, stays };
  },
  staleTime: 0,
});
