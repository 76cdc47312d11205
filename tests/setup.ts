import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A guard, as in the browser: no test is about time, and a loaded machine may need all of it.
configure({ asyncUtilTimeout: 30_000 });

vi.mock('../src/worker/reading', () => import('./reading-here'));

afterEach(cleanup);
