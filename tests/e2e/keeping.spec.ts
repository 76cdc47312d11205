import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ARTICLES, ARTICLES_ABSENT } from './articles';
import { PORT } from './reports';
import { choose, compare, expect, report, test, textFile } from './test';

const [A, B] = PORT;
const NAME = 'Port open again / Lindmouth back in business';

const entry = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });
const toLibrary = (page: Page) => page.getByRole('button', { name: 'Library' }).click();

test('a comparison is kept from the beginning: a reload and a later visit find it', async ({ page }) => {
  await compare(page, A, B);
  await expect(page).toHaveURL(/\?c=/);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/view=aligned/);
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  await page.goto('.');
  await entry(page, NAME).getByRole('button', { name: NAME }).click();
  await expect(page.getByText('The port of Lindmouth opened').first()).toBeVisible();
  await page.goBack();
  await expect(entry(page, NAME)).toBeVisible();
});

test('the example is kept only when something is done to it', async ({ page }) => {
  await page.goto('.');
  await expect(report(page, 'A')).toBeVisible();
  await toLibrary(page);
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
});

test('a saved file opens on another machine, and is saved there again byte for byte', async ({ page, browser }) => {
  await compare(page, A, B);
  await toLibrary(page);
  const save = async (from: Page) => {
    const download = from.waitForEvent('download');
    await entry(from, NAME).getByRole('button', { name: 'Save as a file' }).click();
    return readFile(await (await download).path());
  };
  const saved = await save(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(new URL('.?open=library', page.url()).href);
  await other
    .getByLabel('Open a saved file')
    .setInputFiles({ name: 'storm.parallax.json', mimeType: 'application/json', buffer: saved });
  await expect(report(other, 'A')).toBeVisible();
  await toLibrary(other);
  expect((await save(other)).equals(saved)).toBe(true);
  await context.close();
});

test('a text is corrected: notes and links are found again, what is gone is shown as such', async ({ page }) => {
  await compare(page, A, B);
  const write = async (words: string, text: string) => {
    await choose(page, report(page, 'A').locator('[data-sentence]').filter({ hasText: words }).first());
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Note, in Markdown' }).fill(text);
    await page.keyboard.press('Escape');
  };
  await write('The port of Lindmouth', 'stays');
  await write('Nobody was hurt', 'goes');
  await page.getByRole('button', { name: 'Correct the text of report A' }).click();
  await page
    .getByLabel('Choose a file for report A')
    .setInputFiles(
      textFile(
        'a.txt',
        'Port open again\n\nA line put in before. The port of Lindmouth opened again on Monday after a week of storms. We watch closely what the sea does, said harbour master Ann Holt.',
      ),
    );
  await page.getByRole('button', { name: 'Compare again' }).click();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(report(page, 'A').locator('[data-layer="note"]').first()).toContainText('The port of Lindmouth');
  await expect(page.getByRole('listitem', { name: 'Note: goes' })).toContainText(
    'These words are no longer in the report.',
  );
});

test('a browser without room says so, the work is saved as a file, and kept when there is room', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      if ('full' in window) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  await compare(page, A, B);
  await expect(page).toHaveURL(/\?c=/);
  await page.evaluate(() => Object.assign(window, { full: true }));
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note, in Markdown' }).fill('Must not be lost');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toContainText('no room left');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('Must not be lost');
  await page.evaluate(() => Reflect.deleteProperty(window, 'full'));
  await expect(page.getByRole('button', { name: 'Library' })).toHaveAccessibleDescription('everything is saved');
});

test('the library is worked by keyboard alone: rename, delete, undo', async ({ page }) => {
  await compare(page, A, B);
  await toLibrary(page);
  await entry(page, NAME).getByRole('button', { name: 'Rename' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('The storm');
  await page.keyboard.press('Enter');
  await entry(page, 'The storm').getByRole('button', { name: 'Delete' }).focus();
  await page.keyboard.press('Enter');
  await expect(entry(page, 'The storm')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(entry(page, 'The storm')).toBeVisible();
});

test('where the browser keeps nothing, the reader is told while there is time', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('no storage', 'SecurityError');
    };
  });
  await compare(page, A, B);
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing here');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.parallax\.json$/);
});

test('two articles are kept with the place where they were read', async ({ page }) => {
  test.skip(ARTICLES_ABSENT, 'the articles are not here');
  await compare(page, ARTICLES.a, ARTICLES.b);
  await page.keyboard.press('3');
  await toLibrary(page);
  await page
    .getByRole('list', { name: 'Comparisons' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .first()
    .click();
  await expect(page).toHaveURL(/view=inline/);
});
