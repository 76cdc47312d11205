import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { usePrinting } from '../../../src/features/reading/chunks';

afterEach(() => vi.unstubAllGlobals());

test('what comes while the page is being printed is drawn for paper', () => {
  vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { matches: media === 'print' }));
  const { result } = renderHook(usePrinting);
  expect(result.current).toBe(true);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(result.current).toBe(false);
});
