import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { ReadingHere } from './reading-here';

// A guard, as in the browser: no test is about time, and a loaded machine may need all of it.
configure({ asyncUtilTimeout: 30_000 });

Reflect.set(globalThis, 'Worker', ReadingHere);

afterEach(cleanup);
