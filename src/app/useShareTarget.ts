import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { linkServiceQuery } from '../features/loading/link-service';
import type { Loading } from '../features/loading/useSlots';
import { writeAddress } from '../ui/browser-history';
import { sharedTexts } from './offline';
import { addressOf, type Go } from './route';

interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void) => void;
}

/** Opens what the system hands to the installed app: saved files that were opened with it, and what other apps share. */
export function useShareTarget(loading: Loading, go: Go): void {
  const client = useQueryClient();
  const { takeShared } = loading;

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
    if (!new URLSearchParams(location.search).has('brought')) return;
    writeAddress(addressOf({ at: 'new' }), 'replace');
    const take = async () => {
      const shared = await sharedTexts();
      const service = await client.fetchQuery(linkServiceQuery);
      for (const [k, { text, link }] of shared.entries()) takeShared(k === 0 ? 'a' : 'b', text, link, service?.token);
    };
    take().catch(() => {});
  }, [client, takeShared]);
}
