import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { compare as engine } from '../../src/engine/pipeline';
import { FILES, FORMS } from '../../src/projections/export-form';
import { RESOURCES } from '../engine/resources';
import { exported, exportedInTime } from '../exporters/exported';
import { NOTED } from '../exporters/noted';
import { ARTICLES, ARTICLES_ABSENT } from './articles';
import { PORT } from './reports';
import { choose, compare, expect, lit, report, test } from './test';

const [A, B] = PORT;

const LABELS = {
  json: 'Saved file',
  html: 'Web page',
  md: 'Markdown',
  docx: 'Word',
  csv: 'Table (CSV)',
  xlsx: 'Spreadsheet (Excel)',
  tei: 'TEI P5',
  annotations: 'Web annotations',
} as const;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' });

async function withNote(page: Page, words: string): Promise<void> {
  await choose(page, report(page, 'A').locator('.sentence', { hasText: 'We watch closely' }));
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note, in Markdown' }).fill(words);
  await page.keyboard.press('Escape');
}

async function saved(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  await dialog(page).getByRole('radio', { name: label }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('every form is saved from one dialog: the same bytes as the command line writes', async ({ page }) => {
  await compare(page, A, B);
  await withNote(page, 'Who *watches*?');
  await page.getByRole('button', { name: 'Export' }).click();
  await dialog(page).getByLabel('Notes by').fill('R. Reader');
  await dialog(page).getByLabel('Notes by').press('Enter');
  const { bytes: json } = await saved(page, LABELS.json);
  const comparison = JSON.parse(json.toString());
  expect([comparison.reader.author, comparison.reader.notes[0].text]).toEqual(['R. Reader', 'Who *watches*?']);
  for (const form of FORMS) {
    const { name, bytes } = await saved(page, LABELS[form]);
    expect(name).toBe(`parallax-port-open-again--lindmouth-back-in-business.${FILES[form].extension}`);
    expect(bytes.equals(Buffer.from(await exportedInTime(comparison, form))), form).toBe(true);
  }
});

test('the dialog shows what will be saved, and what is chosen changes it', async ({ page }) => {
  await compare(page, A, B);
  await withNote(page, 'A note to be seen');
  await page.getByRole('button', { name: 'Export' }).click();
  const preview = dialog(page).getByRole('region', { name: 'Preview' });
  await expect(preview.frameLocator('iframe').getByText('A note to be seen')).toBeVisible();
  await expect(preview.locator('iframe')).toHaveAttribute('sandbox', '');
  await dialog(page).getByRole('radio', { name: 'Markdown' }).check();
  await expect(preview).toContainText('Nobody was hurt');
  await dialog(page).getByRole('radio', { name: 'Only with notes' }).check();
  await expect(preview).not.toContainText('Nobody was hurt');
  await expect(preview).toContainText('[^1]: A note to be seen');
  await dialog(page).getByLabel('File name').fill('my/own: name');
  expect((await saved(page, LABELS.md)).name).toBe('myown name.md');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('a page that was saved opens from disk without a network and asks for nothing', async ({
  page,
  browser,
}, info) => {
  await compare(page, A, B);
  await withNote(page, '![a](https://tracker.example/a.gif) <img src="https://tracker.example/b.gif">');
  await page.getByRole('button', { name: 'Export' }).click();
  const { bytes } = await saved(page, LABELS.html);
  const path = info.outputPath('saved.html');
  await writeFile(path, bytes);
  const context = await browser.newContext({ offline: true });
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  other.on('console', (message) => asked.push(message.text()));
  await other.goto(pathToFileURL(path).href);
  await expect(other.getByRole('table')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Notes' })).toBeVisible();
  expect(asked).toEqual([pathToFileURL(path).href]);
  await context.close();
});

test('on paper no mark is cut by the end of a page', async ({ page }) => {
  await page.setContent(exported(NOTED, 'html') as string);
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('td p')
    .evaluateAll((all) => all.filter((own) => getComputedStyle(own).breakInside !== 'avoid'));
  expect(cut).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('the two articles make at most six pages, the first of them what differs', async ({ page }) => {
  test.skip(ARTICLES_ABSENT, 'needs ../shared/articles');
  const [a, b] = await Promise.all([ARTICLES.a, ARTICLES.b].map((path) => readFile(path, 'utf8')));
  const comparison = await engine({ text: a ?? '' }, { text: b ?? '' }, {}, RESOURCES);
  await page.setContent(exported(comparison, 'html') as string);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.length).toBeLessThanOrEqual(6);
});

test('printing shows the page that is made for paper', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', {
      value: () => Object.assign(window.parent, { printed: document.querySelector('header h2')?.textContent }),
    });
  });
  await compare(page, A, B);
  await page.getByRole('button', { name: 'Export' }).click();
  await dialog(page).getByRole('radio', { name: 'Print or PDF' }).check();
  await dialog(page).getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator('#to-be-printed')).toHaveCount(1);
  const title = await page
    .locator('#to-be-printed')
    .evaluate((frame: HTMLIFrameElement) => frame.contentDocument?.querySelector('header h2')?.textContent);
  expect(title).toBe('Port open again');
});

test('a link holds the comparison with its notes; it opens elsewhere and is kept when something is done to it', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await compare(page, A, B);
  await withNote(page, 'In the link as well');
  await page.getByRole('button', { name: 'Export' }).click();
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('Link copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\?open=shared#share=[\w-]+$/);
  await dialog(page).getByRole('button', { name: 'For those without Parallax: a web page' }).click();
  await expect(dialog(page).getByRole('radio', { name: /^Web page/ })).toBeChecked();

  const context = await browser.newContext();
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  // A full stop of the sentence in which the link was sent.
  await other.goto(`${address}.`);
  await expect(other.getByText('Shared by a link')).toBeVisible();
  await other.getByRole('tab', { name: 'Notes' }).click();
  await expect(other.getByText('In the link as well')).toBeVisible();
  expect(asked.some((url) => url.includes('share='))).toBe(false);
  await other.reload();
  await expect(report(other, 'A')).toBeVisible();
  await choose(other, report(other, 'B').locator('.sentence', { hasText: 'no injuries' }));
  await other.keyboard.press('n');
  await expect(other).toHaveURL(/\?c=/);
  await context.close();
});

test('a link that was cut off says so', async ({ page }) => {
  await page.goto('?open=shared#share=eJyrVkrKT6pUslJQykvMTVWqBQAs');
  await expect(page.getByRole('heading', { name: 'This link could not be opened' })).toBeVisible();
  await expect(page.getByText('may have been cut off')).toBeVisible();
});

test('a passage is copied with where it comes from, as rich and as plain text', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await compare(page, A, B);
  await choose(page, report(page, 'A').locator('.sentence', { hasText: 'We watch closely' }));
  await expect(lit(page, 'B').first()).toBeVisible();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied, with where it comes from.')).toBeAttached();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
  });
  expect(html).toMatch(/<u\b[^>]*>[^<]*watch/);
  expect(html).toMatch(/<b\b[^>]*>[^<]*monitor/);
  expect(text).toContain('“We watch closely what the sea does, said harbour master Ann Holt.”\n— A: Port open again');
  expect(text).toContain('— B: Lindmouth back in business');
});
