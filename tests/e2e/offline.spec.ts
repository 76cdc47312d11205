import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { withoutCloserReading } from './closer-reading';
import { host } from './hosting';
import { HARBOUR } from './reports';
import { compare, expect, report, test } from './test';

const [A, B] = HARBOUR;

/** A first visit, until everything is there for the next one without a network. */
async function visit(browser: Browser, baseURL: string) {
  const context = await browser.newContext({
    baseURL,
    serviceWorkers: 'allow',
    storageState: withoutCloserReading(baseURL),
  });
  const page = await context.newPage();
  await page.goto('.');
  await expect(report(page, 'A')).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { context, page };
}

const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');

test('after the first visit everything works without a network, under any address of ours', async ({ browser }) => {
  const server = await host();
  const { context, page } = await visit(browser, server.address);
  const strays = server.asked.filter((path) => /files\/|brought|link$/.test(path));
  expect(strays).toEqual([]);
  server.close();
  await context.setOffline(true);
  await compare(page, A, B);
  await expect(page).toHaveURL(/\?c=/);
  await page.reload();
  await expect(report(page, 'A').getByText('Nobody was hurt')).toBeVisible();
  for (const view of ['2', '3']) await page.keyboard.press(view);
  await page.goto('?open=library');
  await expect(page.getByRole('list', { name: 'Comparisons' }).getByRole('listitem')).toHaveCount(1);
  await page.goto('?open=new');
  const saved = {
    name: 'a.html',
    mimeType: 'text/html',
    buffer: Buffer.from(`<!doctype html><h1>Harbour</h1><p>${A.buffer}</p>`),
  };
  await page.getByLabel('Choose a file for report A').setInputFiles(saved);
  await expect(page.getByRole('region', { name: /^Report A/ }).getByText('a.html')).toBeVisible();
  await page.goto('licences.txt');
  await expect(page.getByText('These packages are in it')).toBeVisible();
  await context.close();
});

test('nothing is kept but what the reader is built of', async ({ browser }) => {
  const server = await host();
  const { context, page } = await visit(browser, server.address);
  await page.evaluate(() => Promise.all(['session.json', 'files/a', 'link', 'none.txt'].map((path) => fetch(path))));
  const keys = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname.replace('/some/where/', ''));
  });
  expect(keys).toContain('');
  expect(keys.some((path) => path.startsWith('assets/lexicon'))).toBe(true);
  expect(
    keys.filter(
      (path) =>
        !/^$|^(?:assets|icons|example)\/|^(?:licences\.txt|receive\.html|manifest\.webmanifest|comparison\.schema\.json)$/.test(
          path,
        ),
    ),
  ).toEqual([]);
  expect(server.asked).toEqual(expect.arrayContaining(['GET session.json', 'GET files/a', 'GET link']));
  await context.close();
  server.close();
});

test('what a network answers that asks to log in first is never kept', async ({ browser }) => {
  const server = await host();
  server.state.elsewhere = /^licences/;
  const context = await browser.newContext({ baseURL: server.address, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('.');
  await expect.poll(() => server.asked).toContain('GET licences.txt');
  const kept = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
  await expect.poll(kept, 'a service worker').toBe(false);
  await context.close();
  server.close();
});

test('a new version is offered, saves first, and leaves the other window alone', async ({ browser }) => {
  const server = await host();
  const { context, page } = await visit(browser, server.address);
  await compare(page, A, B);
  await expect(page).toHaveURL(/\?c=/);
  const other = await context.newPage();
  await other.goto('?open=example');
  await expect(report(other, 'A')).toBeVisible();
  server.state.version = 2;
  const before = server.asked.length;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const notice = page.getByRole('status', { name: 'New version' });
  await expect(notice).toContainText('A new version of Parallax is ready');
  await expect(other.getByRole('status', { name: 'New version' })).toBeVisible();
  // What is the same in both versions is not fetched again.
  const fetched = server.asked.slice(before);
  expect(fetched).toContain('GET licences.txt');
  expect(fetched.filter((path) => path.startsWith('GET assets/'))).toEqual([]);
  await page.reload();
  expect(await versionOf(page)).toBe('1');
  await expect(report(page, 'A')).toBeVisible();
  await expect(notice).toBeVisible();

  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toBeFocused();
  await page.keyboard.type('typed a moment before');
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-version', '2');
  await page.getByRole('tab', { name: /Notes/ }).click();
  await expect(page.getByText('typed a moment before')).toBeVisible();

  // The other window is still the old version, and so are the parts that it has yet to load.
  server.state.gone = /^assets\//;
  expect(await versionOf(other)).toBe('1');
  await other.getByRole('button', { name: 'Library' }).click();
  await expect(other.getByRole('list', { name: 'Comparisons' }).getByRole('listitem')).toHaveCount(1);
  await expect(other.getByRole('status', { name: 'New version' })).toBeVisible();
  await context.close();
  server.close();
});

test('what other apps share fills A, then B, and never leaves the browser', async ({ browser }) => {
  const server = await host();
  const { context, page } = await visit(browser, server.address);
  /** As the system does it, but for the going there. */
  const share = async (fields: Record<string, string>) => {
    const answered = await page.evaluate(async (given) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(given)) form.append(name, value);
      return (await fetch('share', { method: 'POST', body: form, redirect: 'manual' })).type;
    }, fields);
    expect(answered).toBe('opaqueredirect');
    await page.goto('?open=new&brought');
  };
  const words = (text: typeof A) => text.buffer.toString();
  await share({ title: 'Harbour open again', text: words(A) });
  await expect(
    page.getByRole('region', { name: /^Report A/ }).getByRole('heading', { name: 'Harbour open again' }),
  ).toBeVisible();
  await share({ text: words(B) });
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeEnabled();
  await expect(page).toHaveURL(/\?open=new$/);
  await share({ text: 'https://news.example/story' });
  await expect(page.getByRole('alert')).toContainText('This page can’t fetch https://news.example/story');
  expect(server.asked.filter((path) => path.includes('share'))).toEqual([]);
  await context.close();
  server.close();
});

test('a saved file that the system opens with the app is put into the library and opened', async ({ page }) => {
  await compare(page, A, B);
  await page.getByRole('button', { name: 'Library' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).first().click();

  const saved = (await readFile(await (await download).path())).toString();
  await page.addInitScript((text) => {
    const file = { getFile: async () => new File([text], 'storm.parallax.json') };
    Object.defineProperty(globalThis, 'launchQueue', {
      value: { setConsumer: (open: (launch: object) => void) => setTimeout(() => open({ files: [file] }), 100) },
    });
  }, saved);
  await page.goto('?open=library');
  // Its texts are there already.
  await page
    .getByRole('dialog', { name: 'Already in the library' })
    .getByRole('button', { name: 'Open as a copy' })
    .click();
  await expect(page).toHaveURL(/\?c=/);
  await expect(report(page, 'A').getByText('Nobody was hurt')).toBeVisible();
});
