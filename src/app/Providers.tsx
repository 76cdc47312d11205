import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { createQueryClient } from './query-client';

interface ProvidersProps {
  /** Where it knows something already; without it, one that knows nothing. */
  readonly client?: QueryClient;
  readonly children: ReactNode;
}

export function Providers({ client: given, children }: ProvidersProps) {
  const [client] = useState(() => given ?? createQueryClient());
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </ErrorBoundary>
  );
}
