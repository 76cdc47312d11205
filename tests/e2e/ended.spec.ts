import { readFile } from 'node:fs/promises';
import { expect, report, test } from './test';

test('the program that served the page has ended: notes, views and saving still work', async ({ page }) => {
  // What is loaded ahead, also by workers, comes when nothing else is to be done: until nothing more has come for a while.
  const asked: string[] = [];
  let last = Date.now();
  page.context().on('request', (request) => {
    asked.push(request.url());
    last = Date.now();
  });
  await page.goto('.');
  await expect(report(page, 'A')).toBeVisible();
  const isAllThere = () =>
    [/NotesTab/, /export\.worker/, /others-/, /passage-/].every((part) => asked.some((url) => part.test(url))) &&
    Date.now() - last > 5_000;
  await expect.poll(isAllThere, { timeout: 90_000 }).toBe(true);
  await page.route('**/*', (route) => route.abort());
  await page.keyboard.press('2');
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: /Note, in Markdown/ }).fill('Written after the program had ended.');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('region', { name: 'Preview' }).locator('iframe')).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('Written after the program had ended.');
  expect(await page.getByText('could not be loaded').count()).toBe(0);
});

test('a part that is missing fails in its place, and the reports stay', async ({ page }) => {
  await page.route(/KeysDialog/, (route) => route.abort());
  await page.goto('.');
  await expect(report(page, 'A')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('alert').filter({ hasText: 'This part of Parallax could not be loaded' })).toBeVisible();
  await expect(report(page, 'A')).toBeVisible();
  await page.unroute(/KeysDialog/);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toHaveCount(0);
});
