import { test as base, type Page } from '@playwright/test';
import { expect, test } from './test';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const drawn = (page: Page) => page.locator('.first-screen').filter({ visible: true });

/** Nothing but the small script that runs before anything is drawn. */
const withoutTheStart = (page: Page) => page.route(/\/assets\/(?!early).*\.js$/, (route) => route.abort());

base.describe('before any script', () => {
  base.use({ javaScriptEnabled: false });

  base('the words of both reports can be read', async ({ page }) => {
    await page.goto('.');
    for (const name of ['Report A', 'Report B'])
      await expect(page.getByRole('region', { name, exact: true }).locator('.sentence').nth(3)).toBeInViewport();
    await expect(page.getByRole('list', { name: 'What differs' }).getByRole('listitem').first()).toBeInViewport();
  });

  base('a phone shows what differs', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('.');
    const cards = page.getByRole('list', { name: 'What differs' }).getByRole('listitem');
    for (const n of [0, 1, 2]) await expect(cards.nth(n)).toBeInViewport();
    await expect(page.getByRole('region', { name: 'Report A', exact: true })).toBeHidden();
  });
});

for (const address of [
  '?c=none',
  '?correct=none',
  '?open=library',
  '?open=new',
  '?open=new&brought',
  '?open=files',
  '?open=saved',
  '?open=shared',
  '#share=H4sIAAAA',
  '#tab=voices',
])
  base(`${address} never shows the example first`, async ({ page }) => {
    await withoutTheStart(page);
    await page.goto(address);
    await expect(page.locator('.first-screen').first()).toBeAttached();
    await expect(drawn(page)).toHaveCount(0);
    expect(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(0);
  });

base('who has kept something is not shown the example', async ({ page }) => {
  await withoutTheStart(page);
  await page.goto('?open=library');
  await page.evaluate(() => localStorage.setItem('parallax.kept', 'yes'));
  await page.goto('.');
  await expect(page.locator('.first-screen').first()).toBeAttached();
  await expect(drawn(page)).toHaveCount(0);
  await page.goto('?open=example');
  await expect(drawn(page)).toHaveCount(1);
});

for (const [name, viewport] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)
  test(`on ${name} what is drawn becomes live where it stands, and nothing moves`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Reflect.set(globalThis, 'shifts', shifts);
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
      });
      observer.observe({ type: 'layout-shift', buffered: true });
    });
    const letGo = await holdReading(page);
    const opened = page.goto('.');
    await expect(drawn(page)).toHaveCount(1);
    const card = page.getByRole('list', { name: 'What differs' }).getByRole('listitem').first();
    const words = await card.locator('.words').first().elementHandle();
    if (!words) throw new Error('no card is drawn');
    await words.evaluate((element) => getSelection()?.selectAllChildren(element));
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).not.toBe('');
    letGo();
    await opened;
    const keep = page.getByRole('button', { name: 'Keep difference 1', exact: true });
    await keep.click();
    await expect(keep).toHaveAttribute('aria-pressed', 'true');
    expect(await words.evaluate((element) => element.isConnected)).toBe(true);
    const shifts = await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
    expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.001);
  });

test('what is pressed before the page is live is done when it is', async ({ page }) => {
  const letGo = await holdReading(page);
  const opened = page.goto('.');
  await expect(drawn(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Compare your own' }).click();
  letGo();
  await opened;
  await expect(page.getByLabel('Choose a file for report A')).toBeAttached();
});

test('in a window that it was not drawn for it is put right', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto('.');
  await page.keyboard.press('j');
  await expect(page.locator('[data-sentence][aria-current="true"]').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Overview' }).getByRole('group', { name: 'Marks' })).toBeVisible();
});

test('where the example does not come, that is said, with a way on', async ({ page }) => {
  await page.route(/\/example\//, (route) => route.abort());
  await page.goto('.');
  await expect(page.getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible();
  await page.unroute(/\/example\//);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('list', { name: 'What differs' })).toBeVisible();
});

/** Holds back what makes the first screen live, until what it returns is called. */
async function holdReading(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/reading-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => letGo();
}
