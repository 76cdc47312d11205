import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { asItIs, mirrored } from '../engine/invariants';
import { ARTICLES, ARTICLES_ABSENT } from './articles';
import { withoutCloserReading } from './closer-reading';
import { host } from './hosting';
import { HARBOUR, PORT } from './reports';
import { choose, compare, expect, lit, report, test } from './test';

const MODELS = fileURLToPath(new URL('../../dist/app/models/', import.meta.url));
const CASES = fileURLToPath(new URL('../engine/fixtures/', import.meta.url));

type Host = Awaited<ReturnType<typeof host>>;

let server: Host;
test.beforeEach(async () => {
  server = await host();
});
test.afterEach(() => server.close());

const NOTHING_SET = { cookies: [], origins: [] };

/** A reader from a host of its own, in which nothing has been set. */
async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.address, storageState: NOTHING_SET, ...options });
  return context.newPage();
}

/** The two reports of one of our own cases. */
function caseOf(name: string): readonly [a: string, b: string] {
  const files = readdirSync(join(CASES, name));
  const path = (side: string) => join(CASES, name, files.find((own) => own.startsWith(`${side}.`)) ?? side);
  return [path('a'), path('b')];
}

const line = (page: Page) => page.getByRole('region', { name: 'Closer reading' });
const models = () => server.asked.filter((path) => path.includes('models/'));

async function aboutOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'About this comparison' }).click();
  const dialog = page.getByRole('dialog', { name: 'About this comparison' });
  const words = await dialog.innerText();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return words;
}

/** Until the closer reading is shown. */
async function readClosely(page: Page): Promise<void> {
  await expect(page.getByText('The closer reading is shown.')).toBeAttached();
  await expect(line(page)).toBeHidden();
}

test('two pasted reports: the quick comparison, then the closer one in its place, and nothing moves', async ({
  browser,
}) => {
  server.state.held = /\.onnx/;
  const page = await open(browser);
  await page.goto('?open=new');
  await expect(page.getByText(/^Fetching what the closer reading needs: \d+ of \d+ MB, once\.$/)).toBeVisible();
  for (const [k, name] of ['A', 'B'].entries()) {
    const slot = page.getByRole('region', { name: new RegExp(`^Report ${name}`) });
    await slot.getByRole('button', { name: 'Paste' }).click();
    await page
      .getByLabel(`Text of report ${name}`)
      .fill(`${PORT[k]?.buffer}\n\n${'The sea was calm that day. '.repeat(150)}`);
    await slot.getByRole('button', { name: 'Use this text' }).click();
  }
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(line(page)).toContainText('Fetching what the closer reading needs');
  expect(await aboutOf(page)).toContain('The closer reading is under way.');

  await choose(page, report(page, 'A').locator('[data-sentence]').filter({ hasText: 'We watch closely' }));
  await page.getByRole('tab', { name: 'Facts' }).click();
  await report(page, 'B').evaluate((pane) => pane.scrollTo(0, 60));
  const seen = async () => ({
    lit: await lit(page, 'A').allInnerTexts(),
    top: await lit(page, 'A').first().boundingBox(),
    scrolled: await report(page, 'B').evaluate((pane) => pane.scrollTop),
    tab: await page.getByRole('tab', { selected: true }).innerText(),
    focused: await page.evaluate(() => document.activeElement?.textContent),
    entries: await page.evaluate(() => history.length),
  });
  const before = await seen();
  server.letGo();
  await readClosely(page);
  expect(await seen()).toEqual(before);
  expect(await aboutOf(page)).toContain('reader-1');
  await expect(page).toHaveURL(/\?c=/);
  await page.reload();
  await expect(report(page, 'A')).toBeVisible();
  expect(await aboutOf(page)).toContain('Read closely');
  expect(models()).toHaveLength(3);
});

for (const [key, view] of [
  ['2', 'aligned'],
  ['3', 'inline'],
]) {
  test(`in the ${view} view, what is being read stays where it is on the screen`, async ({ browser }) => {
    server.state.held = /\.onnx/;
    const page = await open(browser, { viewport: { width: 1280, height: 600 } });
    await compare(page, ...caseOf('dam-protest'));
    await page.keyboard.press(`${key}`);
    const rows = page.getByRole('region', { name: 'Both reports' });
    await expect(rows.locator('[data-sentence]').first()).toBeVisible();
    await rows.evaluate((pane) => pane.scrollTo(0, pane.scrollHeight / 2));
    const held = await rows.evaluate((pane) => {
      const { top } = pane.getBoundingClientRect();
      const all = [...pane.querySelectorAll<HTMLElement>('[data-sentence]')];
      return all.find((each) => each.getBoundingClientRect().bottom > top)?.dataset.sentence;
    });
    const place = () => rows.locator(`[data-sentence="${held}"]`).first().boundingBox();
    const before = await place();
    server.letGo();
    await readClosely(page);
    expect(Math.abs(((await place())?.y ?? Number.NaN) - (before?.y ?? Number.NaN))).toBeLessThan(2);
  });
}

test('a hosted reader reads closely without a network, once it has', async ({ browser }) => {
  const page = await open(browser, { serviceWorkers: 'allow' });
  await page.goto('.');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await compare(page, ...PORT);
  await readClosely(page);
  server.close();
  await page.context().setOffline(true);
  await compare(page, ...HARBOUR);
  await readClosely(page);
  expect(await aboutOf(page)).toContain('reader-1');
});

test('what comes damaged is told, the quick comparison stands, and it is tried again', async ({ browser }) => {
  server.state.damaged = /\.onnx/;
  const page = await open(browser);
  await compare(page, ...PORT);
  await expect(line(page)).toContainText(/reader-1\.onnx is damaged: .+ The quick comparison stands\./);
  await expect(report(page, 'A').getByText('The port of Lindmouth')).toBeVisible();
  server.state.damaged = /^nothing$/;
  await line(page).getByRole('button', { name: 'Try again' }).click();
  await readClosely(page);
});

test('where the browser keeps nothing it is read all the same', async ({ browser }) => {
  const page = await open(browser);
  // A worker has no init script: the page tells its workers.
  await page.route('**/encoder-files*.js', async (route) => {
    const response = await route.fetch();
    const private_ =
      "globalThis.caches&&(caches.open=()=>Promise.reject(new DOMException('private','SecurityError')));";
    await route.fulfill({ response, body: private_ + (await response.text()) });
  });
  await compare(page, ...PORT);
  await readClosely(page);
});

test('a part that can’t be loaded leaves the quick comparison', async ({ browser }) => {
  server.state.gone = /open-encoder/;
  const page = await open(browser);
  await compare(page, ...PORT);
  await expect(line(page)).toContainText('The closer reading failed');
  await expect(report(page, 'A').getByText('The port of Lindmouth')).toBeVisible();
});

test('where data is to be saved nothing is fetched unasked', async ({ browser }) => {
  const page = await open(browser);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await compare(page, ...PORT);
  const files = readdirSync(MODELS).map((name) => statSync(join(MODELS, name)).size);
  const megabytes = Math.ceil(files.reduce((sum, size) => sum + size) / 1e6);
  await expect(line(page)).toContainText(`It needs ${megabytes} MB, fetched once.`);
  expect(models()).toEqual([]);
  await line(page).getByRole('button', { name: 'Fetch and read' }).click();
  await readClosely(page);
});

test('switched off, nothing is fetched; switched on, it is read', async ({ browser }) => {
  const page = await open(browser, { storageState: withoutCloserReading(server.address) });
  await compare(page, ...PORT);
  expect(await aboutOf(page)).toContain('Closer reading is switched off.');
  expect(models()).toEqual([]);
  await page.getByRole('button', { name: 'About Parallax' }).click();
  await page.getByRole('switch', { name: 'Closer reading' }).check();
  await page.keyboard.press('Escape');
  await readClosely(page);
  expect(models()).toHaveLength(3);
});

test('beside a note it is offered, taken, and undoing goes on; another window follows', async ({ browser }) => {
  server.state.held = /\.onnx/;
  const page = await open(browser);
  await compare(page, ...PORT);
  await expect(page).toHaveURL(/\?c=/);
  await choose(page, report(page, 'A').locator('[data-sentence]').filter({ hasText: 'Nobody was hurt' }));
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note, in Markdown' }).fill('Stays');
  server.letGo();
  await expect(line(page)).toContainText('A closer reading is ready.');
  await page.keyboard.press('Escape');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(report(other, 'A')).toBeVisible();
  await line(page).getByRole('button', { name: 'Take the closer reading' }).click();
  await readClosely(page);
  await expect.poll(() => aboutOf(other)).toContain('reader-1');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(page.getByRole('listitem', { name: 'Note: Stays' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('listitem', { name: 'Note: Stays' })).toBeHidden();
});

test('what was kept without it is read closely when it is opened again; beside a note it is offered', async ({
  browser,
}) => {
  const page = await open(browser, { storageState: withoutCloserReading(server.address) });
  await compare(page, ...PORT);
  await expect(page).toHaveURL(/\?c=/);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await readClosely(page);
  await page.evaluate(() => localStorage.setItem('parallax.closer-reading', 'off'));
  await compare(page, ...HARBOUR);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note, in Markdown' }).fill('Stays');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Library' })).toHaveAccessibleDescription('everything is saved');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(line(page)).toContainText('A closer reading is ready.');
});

test('it can be stopped', async ({ browser }) => {
  server.state.held = /\.onnx/;
  const page = await open(browser);
  await compare(page, ...PORT);
  await page.getByRole('button', { name: 'Stop the closer reading' }).click();
  await expect(line(page)).toBeHidden();
  expect(await aboutOf(page)).toContain('The closer reading was stopped.');
});

const PROGRAM = fileURLToPath(new URL('../../dist/cli/parallax.js', import.meta.url));

/** What the command line makes of two reports, as they lie. */
async function onCommandLine(a: string, b: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, 'compare', a, b], { maxBuffer: 64e6 });
  return stdout;
}

/** What the browser makes of them, read closely, as it is saved. */
async function inBrowser(page: Page, a: string, b: string): Promise<string> {
  await compare(page, a, b);
  await readClosely(page);
  await expect(page).toHaveURL(/\?c=/);
  await page.getByRole('button', { name: 'Library' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).first().click();
  return readFile(await (await download).path(), 'utf8');
}

test.describe('the closer reading gives the same bytes in Node and here', () => {
  test.skip(!existsSync(PROGRAM), 'needs the command line: npm run build');

  test('of a case of our own, and mirrored where A and B are exchanged', async ({ browser }) => {
    const page = await open(browser);
    const [a, b] = caseOf('ceasefire');
    const saved = await inBrowser(page, a, b);
    expect(saved).toBe(await onCommandLine(a, b));
    const exchanged = JSON.parse(await inBrowser(page, b, a));
    expect(mirrored(exchanged)).toEqual(asItIs(JSON.parse(saved)));
  });

  test('of two articles', async ({ browser }) => {
    test.skip(ARTICLES_ABSENT, 'needs ../shared/articles');
    const page = await open(browser);
    expect(await inBrowser(page, ARTICLES.a, ARTICLES.b)).toBe(await onCommandLine(ARTICLES.a, ARTICLES.b));
  });
});
