import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PORT } from './reports';
import { choose, compare, expect, report, test } from './test';

const [A, B] = PORT;
const notes = (page: Page) => page.getByRole('list', { name: 'Notes' }).getByRole('listitem');
const told = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();

async function write(page: Page, side: 'A' | 'B', words: string, text: string): Promise<void> {
  await choose(page, report(page, side).locator('[data-sentence]').filter({ hasText: words }).first());
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note, in Markdown' }).fill(text);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toBeHidden();
}

/** Saves in forms by their labels, in the name of somebody. */
async function send(page: Page, author: string, ...labels: string[]): Promise<{ name: string; buffer: Buffer }[]> {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Notes by').fill(author);
  await dialog.getByLabel('Notes by').press('Enter');
  const files: { name: string; buffer: Buffer }[] = [];
  for (const label of labels) {
    await dialog.getByRole('radio', { name: label }).check();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const own = await download;
    files.push({ name: own.suggestedFilename(), buffer: await readFile(await own.path()) });
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return files;
}

async function merge(page: Page, file: { name: string; buffer: Buffer } | undefined): Promise<void> {
  if (!file) throw new Error('nothing was sent');
  // The chooser must be waited for before it is opened.
  const chooser = page.waitForEvent('filechooser');
  await page.evaluate(() => {});
  await page.keyboard.press('m');
  await (await chooser).setFiles({ ...file, mimeType: 'application/octet-stream' });
}

test('two people’s notes become one: sent to and fro, once each, and back by Undo', async ({ page, browser }) => {
  await compare(page, A, B);
  await write(page, 'A', 'We watch closely', 'A verb of looking.');
  const [first] = await send(page, 'Ann', 'Saved file');

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(new URL('.?open=library', page.url()).href);
  const open = () =>
    other
      .getByLabel('Open a saved file')
      .setInputFiles({ name: 'ann.parallax.json', mimeType: 'application/json', buffer: first?.buffer as Buffer });
  await open();
  await write(other, 'B', 'We monitor closely', 'A verb of guarding.');
  const [json, word] = await send(other, 'Bo', 'Saved file', 'Word');
  // The same file once more asks, and adds nothing.
  await other.getByRole('button', { name: 'Library' }).click();
  await open();
  await other.getByRole('dialog', { name: 'Already in the library' }).getByRole('button', { name: 'Merge' }).click();
  await told(other, /Nothing new to merge: 1 was there already/);
  await context.close();

  await write(page, 'A', 'Nobody was hurt', 'Not in B.');
  await merge(page, json);
  await told(page, '1 note added, 1 was there already.');
  await expect(notes(page)).toHaveCount(3);
  await expect(notes(page).filter({ hasText: 'A verb of guarding.' })).toContainText('by Bo');
  await page.getByRole('button', { name: /^Undo:/ }).click();
  await expect(notes(page)).toHaveCount(2);

  await merge(page, word);
  await told(page, '1 note added, 1 was there already.');
  await expect(notes(page)).toHaveCount(3);
  await page.reload();
  await page.getByRole('tab', { name: /Notes/ }).click();
  await expect(notes(page)).toHaveCount(3);
});
