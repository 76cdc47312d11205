import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { App } from './App';
import { Providers } from './Providers';

interface PageProps {
  readonly client: QueryClient;
  /** Called when the screen does what the reader tells it to. */
  readonly onLive?: (() => void) | undefined;
}

/** All of the page, drawn by the browser or, what a first visit sees, by the build. */
export function Page({ client, onLive }: PageProps) {
  return (
    <StrictMode>
      <Providers client={client}>
        <App onLive={onLive} />
      </Providers>
    </StrictMode>
  );
}
