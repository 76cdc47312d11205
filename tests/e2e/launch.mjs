import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { loadConfigFromFile } from 'vite';

/** Where the browser is that the tests use, for scripts that Node runs as they are. */
export async function pathOfBrowser() {
  const path = fileURLToPath(new URL('playwright.config.ts', import.meta.url));
  const { config } = await loadConfigFromFile({ command: 'serve', mode: 'test' }, path, undefined, 'error');
  return config.use.launchOptions.executablePath;
}

export async function launchBrowser() {
  return chromium.launch({ executablePath: await pathOfBrowser() });
}
