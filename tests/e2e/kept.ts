import type { BrowserContext } from '@playwright/test';
import { compare, expect, type File, test as journey } from './test';

interface Kept {
  readonly storage: Awaited<ReturnType<BrowserContext['storageState']>>;
  readonly address: string;
}

/**
 * Journeys through one comparison, which are not about comparing: each worker of the tests compares the two reports once, and each journey
 * finds the comparison kept in its browser. `address` is where it is opened.
 */
export function testOfKept(a: File, b: File) {
  return journey.extend<{ address: string }, { kept: Kept }>({
    kept: [
      async ({ browser }, use, { project }) => {
        const { baseURL = '', storageState = '', serviceWorkers = 'block' } = project.use;
        const context = await browser.newContext({ baseURL, storageState, serviceWorkers });
        const page = await context.newPage();
        await compare(page, a, b);
        await expect(page).toHaveURL(/\?c=/);
        await expect(page.getByRole('button', { name: 'Library' })).toHaveAccessibleDescription('everything is saved');
        const kept = { storage: await context.storageState({ indexedDB: true }), address: page.url() };
        await context.close();
        await use(kept);
      },
      { scope: 'worker' },
    ],
    storageState: ({ kept }, use) => use(kept.storage),
    address: ({ kept }, use) => use(kept.address),
  });
}
