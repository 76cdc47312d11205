import type { Page } from '@playwright/test';
import { expect, report, test } from './test';

const VIEWS = ['side', 'aligned', 'inline'] as const;
const marks = (page: Page) => page.locator(':is(.pane, .rows) mark[data-side]');

/** By how many pixels anything stands out over the right edge of the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const scrolled = [...document.querySelectorAll('[data-scrolls], main, header')];
    return Math.max(...[root, ...scrolled].map((each) => each.scrollWidth - each.clientWidth));
  });
}

for (const [width, height] of [
  [320, 640],
  [720, 450],
] as const) {
  test(`nothing has to be scrolled sideways at ${width} pixels, as at a large zoom`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const view of VIEWS) {
      await page.goto(`.#view=${view}`);
      await page.reload();
      await expect(page.getByRole('list', { name: 'What differs' })).toBeVisible();
      expect(await overhang(page), 'what differs').toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: view === 'side' ? 'Report A' : 'Both reports' }).click();
      await expect(marks(page).first()).toBeVisible();
      expect(await overhang(page), view).toBeLessThanOrEqual(0);
      for (const name of ['Menu', /next difference/])
        await expect(page.locator('header').getByRole('button', { name })).toBeInViewport();
    }
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Passage, differences, notes …' }).click();
    for (const name of ['What differs', 'All differences', 'Voices', 'Facts']) {
      await page.getByRole('tab', { name }).click();
      expect(await overhang(page), name).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Compare your own' }).click();
    await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeAttached();
    expect(await overhang(page), 'loading').toBeLessThanOrEqual(0);
  });
}

test('at 200 % zoom of a desktop both reports and the panel can be used', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 540 });
  await page.goto('.');
  await expect(marks(page).first()).toBeVisible();
  for (const view of VIEWS) {
    await page.keyboard.press(`${VIEWS.indexOf(view) + 1}`);
    await expect(marks(page).first()).toBeVisible();
    expect(await overhang(page), view).toBeLessThanOrEqual(0);
    await expect(page.getByRole('tab', { name: 'Facts' })).toBeInViewport();
    const box = await page.locator('.pane, .rows').first().boundingBox();
    expect(box?.height, 'room to read').toBeGreaterThan(150);
  }
});

test('in forced colours marks differ by their lines, and the passage in focus has its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('.');
  await expect(marks(page).first()).toBeVisible();
  const line = (name: 'A' | 'B') =>
    report(page, name)
      .locator('mark[data-tier="telling"]')
      .first()
      .evaluate((each) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(each);
        return `${textDecorationLine} ${textDecorationStyle}`;
      });
  expect(await line('A')).toBe('underline solid');
  expect(await line('B')).toBe('underline double');
  const ground = report(page, 'A').locator('mark[data-tier="telling"]').first();
  await expect(ground, 'no yellow of the system').toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(report(page, 'A').locator('.sentence[aria-current="true"]').first()).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('.rail-mark.shared').first()).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await page.keyboard.press('2');
  await expect(page.locator('tr[aria-current="true"] > :first-child')).toHaveCSS('outline-style', 'solid');
});

test('nothing moves where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('.');
  await page.getByRole('button', { name: 'Report A' }).click();
  await expect(page.locator('.sheet')).toHaveCSS('animation-name', 'none');
});
