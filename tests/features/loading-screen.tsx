import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { createQueryClient } from '../../src/app/query-client';
import LoadingScreen from '../../src/features/loading/LoadingScreen';
import type { SourceText } from '../../src/model/source';
// Loaded with the first text; a test does not wait for that.
import '../../src/features/loading/take';
import { useSlots } from '../../src/features/loading/useSlots';

/** The loading screen as the app shows it, with empty slots; `compared` hears what the reader asks to compare. */
export function openLoadingScreen() {
  const compared = vi.fn<(a: SourceText, b: SourceText) => void>();
  function Screen() {
    return <LoadingScreen loading={useSlots()} onCompare={compared} onExample={() => {}} onLibrary={() => {}} />;
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Screen />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), compared };
}
