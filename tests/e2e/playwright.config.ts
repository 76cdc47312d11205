import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser';
import { withoutCloserReading } from './closer-reading';

/** Another one where two checkouts are tested at once. */
const PORT = Number(process.env.E2E_PORT ?? 4183);
const ADDRESS = `http://127.0.0.1:${PORT}/some/where/`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  forbidOnly: true,
  retries: 0,
  // Guards against what never ends; no test is about time, and a loaded machine may need all of it.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  fullyParallel: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../test-results/e2e.json' }],
  ],
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1440, height: 900 },
    // A smooth scroll ends when it likes; without it, what is level is level at once.
    contextOptions: { reducedMotion: 'reduce' },
    // It would fetch all of the reader in every test, and answer what tests put in its place.
    serviceWorkers: 'block',
    storageState: withoutCloserReading(ADDRESS),
    launchOptions: { executablePath: await findBrowser() },
  },
  webServer: {
    command: 'node server.mjs',
    env: { PORT: String(PORT) },
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
