import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Loading } from '../features/loading/useSlots';
import type { Pair } from '../model/source';
import { writeAddress } from '../ui/browser-history';
import { addressOf, type Go } from './route';

interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void) => void;
}

/**
 * Opens what is handed over from elsewhere: saved files that the system opens with the installed app, what other apps share, and pages
 * that the reader carries here from other tabs. Those are a pair that is compared at once, where both can be read.
 */
export function useShareTarget(loading: Loading, go: Go, onPair: (pair: Pair) => void): void {
  const client = useQueryClient();
  const { takeBrought } = loading;

  useEffect(() => {
    const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(async ({ files = [] }) => {
      if (files.length === 0) return;
      const [{ openFiles }, { setKnown }] = await Promise.all([
        import('../features/library/files'),
        import('../features/library/known'),
      ]);
      const { ids, problems, known } = await openFiles(await Promise.all(files.map((file) => file.getFile())));
      setKnown(known);
      const [only] = ids;
      if (only && ids.length === 1 && problems.length + known.length === 0) go({ at: 'comparison', id: only });
      else go({ at: 'library' });
    });
  }, [go]);

  useEffect(() => {
    const how = new URLSearchParams(location.search).get('brought');
    if (how === null) return;
    writeAddress(addressOf({ at: 'new' }), 'replace');
    const take = async () => {
      const waiting = await import('../carry/waiting');
      const [first, second] = await waiting.takeBrought(new URL('.', document.baseURI).href);
      const { linkServiceQuery } = await import('../features/loading/link-service');
      const service = await client.fetchQuery(linkServiceQuery);
      const [a, b] = await Promise.all([
        first ? takeBrought('a', first, service?.token) : null,
        second ? takeBrought('b', second, service?.token) : null,
      ]);
      if (a && b && how === 'compare') onPair({ a, b });
    };
    take().catch(() => {});
  }, [client, takeBrought, onPair]);
}
