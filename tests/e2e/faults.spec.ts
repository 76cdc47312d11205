import type { Page } from '@playwright/test';
import { HARBOUR } from './reports';
import { compare, expect, report, test } from './test';

const [A, B] = HARBOUR;
const WORKER = /engine\.worker-[^/]*\.js$/;

/**
 * Puts another worker in the place of ours, none where `body` is null, for the first `times` requests or until what it gives is called.
 * The route stays: to take it away just before a worker is asked for may leave that one unanswered.
 */
async function faulty(page: Page, body: string | null, times = Number.POSITIVE_INFINITY): Promise<() => void> {
  let left = times;
  await page.route(WORKER, (route) => {
    if (left-- <= 0) return route.continue();
    return body === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body });
  });
  return () => {
    left = 0;
  };
}

async function bring(page: Page): Promise<void> {
  await page.goto('?open=new');
  await page.getByLabel('Choose a file for report A').setInputFiles(A);
  await page.getByLabel('Choose a file for report B').setInputFiles(B);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

const CRASHING =
  'addEventListener("message", ({ data }) => { if (data.task === "compare") throw new Error("crash"); else postMessage({ id: data.id, ok: false, message: "no" }) })';
const HANGING = 'addEventListener("message", () => { for (;;); })';
const GREEDY =
  'addEventListener("message", () => { const all = []; for (;;) all.push(Array.from({ length: 1e6 }, (_, k) => ({ k }))); })';

/** So long it takes memory, in milliseconds: more than a gigabyte on any machine that is not very slow. */
const GREED = 5_000;

test.describe('the worker', () => {
  test('crashes once: nobody need know', async ({ page }) => {
    await page.goto('.');
    await faulty(page, CRASHING, 1);
    await bring(page);
    await expect(report(page, 'A')).toBeVisible();
  });

  test('crashes again and again: that is said, and trying again works once it does', async ({ page }) => {
    const mend = await faulty(page, CRASHING);
    await bring(page);
    await expect(page.getByRole('alert')).toContainText('stopped unexpectedly (Uncaught Error: crash), and again');
    mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(report(page, 'A')).toBeVisible();
  });

  test('can’t be loaded: that is said, and trying again works once it can', async ({ page }) => {
    const mend = await faulty(page, null);
    await bring(page);
    await expect(page.getByRole('alert')).toContainText('stopped unexpectedly');
    mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(report(page, 'A')).toBeVisible();
  });

  test('hangs: after a while who waits is told, and can start it again', async ({ page }) => {
    await page.clock.install();
    const mend = await faulty(page, HANGING);
    await bring(page);
    await page.clock.runFor(15_000);
    await expect(page.getByRole('progressbar')).toBeVisible();
    // Asleep for an hour: that is no silence of the worker.
    await page.clock.fastForward('01:00:00');
    await expect(page.getByText('Nothing has come')).toBeHidden();
    await page.clock.runFor(15_000);
    await expect(page.getByText('Nothing has come from the comparison for 20 seconds')).toBeVisible();
    mend();
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.clock.runFor(1_000);
    await expect(report(page, 'A')).toBeVisible();
  });

  test('takes all the memory that it gets: the page lives, and says so', async ({ page }) => {
    await page.clock.install();
    const mend = await faulty(page, GREEDY);
    await bring(page);
    await page.waitForTimeout(GREED);
    await page.clock.runFor(20_000);
    const told = page.getByRole('alert').filter({ hasText: 'stopped unexpectedly' });
    await expect(told.or(page.getByText('Nothing has come from the comparison'))).toBeVisible();
    mend();
    await page.getByRole('button', { name: /^(?:Try|Start) again$/ }).click();
    await expect(report(page, 'A')).toBeVisible();
  });

  test('can be left at any stage', async ({ page }) => {
    const mend = await faulty(page, HANGING);
    await bring(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    mend();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(report(page, 'A')).toBeVisible();
  });
});

test('a part that can’t be fetched is said to be missing; the work stays, and loading anew brings it back', async ({
  page,
}) => {
  const part = /LibraryScreen-[^/]*\.js$/;
  // Before it is loaded ahead.
  await page.route(part, (route) => route.abort());
  await compare(page, A, B);
  await expect(page).toHaveURL(/\?c=/);
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(page.getByRole('alert')).toContainText('This part of Parallax could not be loaded');
  await page.unroute(part);
  await page.getByRole('button', { name: 'Try again' }).click();
  // This browser never asks again for what has failed once.
  await page.getByRole('button', { name: 'Load the page anew' }).click();
  await expect(page.getByRole('list', { name: 'Comparisons' }).getByRole('listitem')).toHaveCount(1);
});

test('what is kept is cleared while it is open: the next thing that is done keeps it all again', async ({
  page,
  context,
}) => {
  await compare(page, A, B);
  await expect(page).toHaveURL(/\?c=/);
  const client = await context.newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toBeFocused();
  await page.keyboard.type('still here');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: 'Library' })).toHaveAccessibleDescription('everything is saved');
  await page.reload();
  await expect(page.getByRole('tab', { name: /Notes/ })).toBeVisible();
  await page.getByRole('tab', { name: /Notes/ }).click();
  await expect(page.getByText('still here')).toBeVisible();
});

test('the server is gone before the files have come: that is said, and trying again brings them', async ({ page }) => {
  const files = /\/files\/[ab]$/;
  await page.route(files, (route) => route.abort());
  await page.goto('?open=files');
  await expect(page.getByRole('alert')).toContainText('What this page came from does not answer');
  await page.unroute(files);
  await page.route(files, (route) =>
    route.fulfill({ body: route.request().url().endsWith('a') ? A.buffer : B.buffer }),
  );
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(report(page, 'A').getByText('Nobody was hurt')).toBeVisible();
});

test('the tab goes into the background, where no timer runs: what was just typed is on the disk', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await compare(page, A, B);
  await expect(page).toHaveURL(/\?c=/);
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toBeFocused();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
  await page.keyboard.insertText('typed just before');
  const kept = page.getByRole('button', { name: 'Library' });
  await expect(kept).toHaveAccessibleDescription('saving');
  // No browser without a screen hides a page by itself.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(kept).toHaveAccessibleDescription('everything is saved');
  await page.clock.resume();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('tab', { name: /^Notes/ }).click();
  await expect(other.getByRole('listitem', { name: 'Note: typed just before' })).toBeVisible();
});
