import type { Page } from '@playwright/test';
import { withoutCloserReading } from './closer-reading';
import { host } from './hosting';
import { HARBOUR } from './reports';
import { compare, expect, test } from './test';

/** How many versions come while notes are typed; a long run (`npm run soak:update`) meets more moments. */
const ROUNDS = Number(process.env.UPDATE_ROUNDS ?? 2);

test('new versions come while two windows write notes on one comparison: nothing that was written is lost', async ({
  browser,
}) => {
  test.setTimeout(60_000 + ROUNDS * 60_000);
  const server = await host();
  const context = await browser.newContext({
    baseURL: server.address,
    serviceWorkers: 'allow',
    storageState: withoutCloserReading(server.address),
  });
  const page = await context.newPage();
  await page.goto('.');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await compare(page, ...HARBOUR);
  await expect(page).toHaveURL(/\?c=/);
  const other = await context.newPage();
  await other.goto(page.url());
  const windows = [page, other] as const;
  const written: string[] = [];

  for (let round = 1; round <= ROUNDS; round++) {
    server.state.version++;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    for (const own of windows) await expect(notice(own)).toBeVisible({ timeout: 60_000 });
    const texts = windows.map((_, k) => `version ${round}, window ${k + 1}: the ferries sail as usual`);
    written.push(...texts);
    const [going, staying] = round % 2 === 0 ? ([1, 0] as const) : ([0, 1] as const);
    await Promise.all([
      type(windows[going], texts[going] ?? '').then(() =>
        notice(windows[going]).getByRole('button', { name: 'Reload' }).click(),
      ),
      // Another moment each time, from before the other window goes to after it has come back.
      type(windows[staying], texts[staying] ?? '', (round * 37) % 90),
    ]);
    const current = `${server.state.version}`;
    await expect(windows[going].locator('html')).toHaveAttribute('data-version', current, { timeout: 60_000 });
    // Who stays goes over by a reload of its own, once what it has written is kept (`kill.spec.ts` says what a sudden end may cost).
    const library = windows[staying].getByRole('button', { name: 'Library' });
    await expect(library).toHaveAccessibleDescription('everything is saved');
    await windows[staying].reload();
    await expect(windows[staying].locator('html')).toHaveAttribute('data-version', current);
  }
  for (const own of windows) {
    await own.getByRole('tab', { name: /^Notes/ }).click();
    for (const text of written) await expect(own.getByRole('listitem', { name: `Note: ${text}` })).toBeVisible();
  }
  await context.close();
  server.close();
});

const notice = (page: Page) => page.getByRole('status', { name: 'New version' });

async function type(page: Page, text: string, delay = 10): Promise<void> {
  await page.getByRole('tab', { name: /^Notes/ }).click();
  await page.getByRole('button', { name: 'Note on the whole comparison' }).click();
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toBeFocused();
  await page.keyboard.type(text, { delay });
}
