import type { Page } from '@playwright/test';
import { testOfKept } from './kept';
import { expect, lit, report, slope, textFile } from './test';

const SYLLABLES = 'ba cor di fen gu hal jo kem lis mor na pel ri sud to vin wex zam'.split(' ');
const PARAGRAPHS = 330;

/** A word that stands for a number, and for no other. */
function named(n: number): string {
  const part = (k: number) => SYLLABLES[Math.floor(n / SYLLABLES.length ** k) % SYLLABLES.length];
  const word = `${part(0)}${part(1)}${part(2)}th`;
  return word[0]?.toUpperCase() + word.slice(1);
}

function long(verb: string, own: string): string {
  return Array.from({ length: PARAGRAPHS }, (_, k) => {
    const [ship, port] = [named(k), named(k + 2000)];
    const alone = k % 5 === 0 ? ` ${own} asked after the crew of the ${named(k + 4000)}.` : '';
    return `The ship ${ship} ${verb} the harbour of ${port} with ${k + 20} people on board.${alone}`;
  }).join('\n\n');
}

const test = testOfKept(
  textFile('a.txt', long('reached', 'Reporters')),
  textFile('b.txt', long('entered', 'Relatives')),
);

async function open(page: Page, address: string) {
  test.slow();
  await page.goto(address);
  await expect(lit(page, 'A')).not.toHaveCount(0);
}

const last = named(PARAGRAPHS - 1);

test('a long report is marked near the window only, and is all there to be found and copied', async ({
  page,
  address,
}) => {
  await open(page, address);
  for (const side of ['A', 'B'] as const) {
    await expect(report(page, side)).toContainText(`The ship ${last}`);
    await expect(report(page, side).locator('.sentence', { hasText: last })).toHaveCount(0);
    expect(await report(page, side).locator('.sentence').count()).toBeLessThan(150);
  }
  await report(page, 'A').hover();
  await page.mouse.wheel(0, 1_000_000);
  await expect(report(page, 'A').locator('.sentence.linked', { hasText: last })).toBeInViewport();
});

test('keys and search lead to what was not drawn yet, level on both sides', async ({ page, address }) => {
  await open(page, address);
  await page.keyboard.press('Escape');
  await page.keyboard.press('[');
  for (const side of ['A', 'B'] as const) {
    await expect(lit(page, side)).toContainText(last);
    await expect(lit(page, side)).toBeInViewport();
  }
  await expect.poll(() => slope(page)).toBeLessThan(4);
  await expect(page.locator('svg path[fill="var(--ribbon)"]')).toHaveAttribute('d', /^M 0 /);
  await page.keyboard.press('/');
  await page.getByRole('textbox', { name: 'Words to find' }).fill(named(150));
  await page.keyboard.press('Enter');
  await expect(report(page, 'A').locator('mark[data-layer="found-here"]')).toBeInViewport();
  await expect.poll(() => slope(page)).toBeLessThan(4);
});

for (const [key, view] of [
  ['2', 'aligned'],
  ['3', 'inline'],
] as const) {
  test(`the ${view} view goes to any passage, and folds what is the same`, async ({ page, address }) => {
    await open(page, address);
    await page.keyboard.press(key);
    const rows = page.getByRole('region', { name: 'Both reports' });
    await expect(rows).toContainText(`The ship ${last}`);
    await expect(rows.locator('mark', { hasText: 'entered' }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('[');
    const current = rows.locator('tr, .sentence').and(page.locator('[aria-current="true"]'));
    await expect(current).toContainText(last);
    await expect(current).toBeInViewport();
    await page.keyboard.press('d');
    await expect(current).toBeInViewport();
  });
}

test('a long list of differences shows the one in focus', async ({ page, address }) => {
  await open(page, address);
  await page.getByRole('tab', { name: 'All differences' }).click();
  const listed = page.getByRole('tabpanel').getByRole('listitem');
  await expect(listed.first()).toBeVisible();
  expect(await listed.count()).toBeLessThan(200);
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(page.getByRole('tabpanel').locator('button[aria-current="true"]')).toBeInViewport();
});

test('all of a long report is printed with its marks', async ({ page, address }) => {
  await open(page, address);
  await page.emulateMedia({ media: 'print' });
  await expect(report(page, 'A').locator('.sentence', { hasText: last })).toHaveCount(1);
  await page.emulateMedia({ media: 'screen' });
  await expect(report(page, 'A').locator('.sentence', { hasText: last })).toHaveCount(0);
  const printed = await page.evaluate((name) => {
    dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll('.sentence')].some((each) => each.textContent?.includes(name));
  }, last);
  expect(printed).toBe(true);
});
