import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A condition is waited for as long as a busy machine may take; it is over as soon as it holds.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);
