import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { ReadingHere } from './reading-here';

// A guard, as in the browser: no test is about time, and a loaded machine may need all of it.
configure({ asyncUtilTimeout: 30_000 });

Reflect.set(globalThis, 'Worker', ReadingHere);

afterEach(cleanup);

// The next file has the same document, where there is one.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  if (typeof document === 'undefined') return;
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
});
