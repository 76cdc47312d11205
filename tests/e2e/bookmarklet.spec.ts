import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { site } from '../../src/cli/site';
import { withoutCloserReading } from './closer-reading';
import { host } from './hosting';
import { openSite } from './sites';
import { expect, report, test } from './test';

const ROOT = fileURLToPath(new URL('../../dist/app', import.meta.url));

/** The reader as the program serves it, with all of its headers. */
async function openProgram() {
  const server = await new Promise<Server>((resolve) => {
    const portOf = () => (made.address() as AddressInfo).port;
    const made = serve(
      { fetch: site({ root: ROOT, files: {}, port: portOf }).fetch, port: 0, hostname: '127.0.0.1' },
      () => resolve(made),
    ) as Server;
  });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

/** A browser in which the reader has taken the bookmarklet along. */
async function withBookmarklet(browser: Browser, baseURL: string, serviceWorkers: 'allow' | 'block' = 'block') {
  const context = await browser.newContext({ baseURL, serviceWorkers, storageState: withoutCloserReading(baseURL) });
  const page = await context.newPage();
  await page.goto('?open=new');
  await page.getByText('Bring the page that you see in another tab').click();
  const link = page.getByRole('link', { name: 'To Parallax' });
  const code = (await link.getAttribute('href')) ?? '';
  return { context, page, code };
}

/** Chooses the bookmarklet on a page, as the browser's bar does: the page's own policy has no say. Gives what it opened. */
async function pressOn(page: Page, code: string): Promise<Page> {
  const opens = page.context().waitForEvent('page');
  const devtools = await page.context().newCDPSession(page);
  // The address is the browser's own wish, not the page's: so it goes by no policy of the page. The page stays where it is.
  await devtools.send('Page.navigate', { url: code });
  return opens;
}

async function press(context: BrowserContext, address: string, code: string): Promise<{ page: Page; opened: Page }> {
  const page = await context.newPage();
  await page.goto(address);
  return { page, opened: await pressOn(page, code) };
}

for (const [served, open] of [
  ['the program', openProgram],
  ['a hosted copy', null],
] as const)
  test(`pages with strict policies are handed over and compared, with ${served}`, async ({ browser, baseURL }) => {
    const program = open && (await open());
    const news = await openSite();
    const { context, code } = await withBookmarklet(browser, program?.address ?? baseURL ?? '');
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));

    const first = await press(context, `${news.address}/strict`, code);
    await expect(first.opened.getByRole('heading', { name: 'Harbour open again' })).toBeVisible();
    await expect(first.opened.getByText(`${news.address}/strict`)).toBeVisible();
    await expect(first.opened.getByText(/^The harbour of Ostrel is open again after nine days/)).toBeVisible();
    expect((await new AxeBuilder({ page: first.opened }).analyze()).violations).toEqual([]);
    // Nothing is used before the reader says so.
    expect(await first.opened.evaluate(async () => (await caches.open('parallax brought')).keys())).toEqual([]);
    await first.opened.getByRole('button', { name: 'Use as report A' }).click();
    await expect(first.opened).toHaveURL(/\?open=new$/);
    const filled = first.opened.getByRole('region', { name: /^Report A · from 127\.0\.0\.1/ });
    await expect(filled.getByText('Repairs cost four million, the town says.')).toBeVisible();
    await expect(first.opened.getByRole('region', { name: 'Report B' }).getByText('Drop a file here')).toBeVisible();
    expect(first.page.url()).toBe(`${news.address}/strict`);

    const second = await press(context, `${news.address}/popups`, code);
    await expect(second.opened.getByText('Report A is “Harbour open again”.')).toBeVisible();
    await second.opened.getByRole('button', { name: 'Compare with report A' }).click();
    await expect(report(second.opened, 'A').getByText('Repairs cost four million')).toBeVisible();
    await expect(report(second.opened, 'B').getByText('Ships may enter – at last')).toBeVisible();
    await expect(second.opened).toHaveURL(/\?c=/);
    // The reader is cut off from the page that it came from.
    if (program) expect(await second.opened.evaluate(() => window.opener)).toBeNull();
    // Nothing but the two pages and the reader's own files was asked for.
    const others = asked.filter((url) => !url.startsWith(program?.address ?? baseURL ?? ''));
    expect(others.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([
      `${news.address}/strict`,
      `${news.address}/popups`,
    ]);
    await context.close();
    news.close();
    program?.close();
  });

test('a hosted copy receives a page without a network', async ({ browser }) => {
  const [hosted, news] = await Promise.all([host(), openSite()]);
  const { context, page, code } = await withBookmarklet(browser, hosted.address, 'allow');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const open = await context.newPage();
  await open.goto(`${news.address}/strict`);
  hosted.close();
  await context.setOffline(true);
  const opened = await pressOn(open, code);
  await opened.getByRole('button', { name: 'Use as report A' }).click();
  await expect(opened.getByRole('region', { name: /^Report A · from/ }).getByText('Repairs cost four')).toBeVisible();
  await context.close();
  news.close();
});

test('a page whose site cuts the connection says so in one line, and names the extension', async ({
  browser,
  baseURL,
}) => {
  const news = await openSite();
  const { context, code } = await withBookmarklet(browser, baseURL ?? '');
  const { opened } = await press(context, `${news.address}/cut`, code);
  await expect(opened.getByText(/^No page has come\. .* use the Parallax browser extension/)).toBeVisible();
  await expect(opened.getByRole('button')).toHaveCount(0);
  await context.close();
  news.close();
});

test('a picture is no page, a lie about its address is refused, and the same page takes its own place', async ({
  browser,
  baseURL,
}) => {
  const news = await openSite();
  const { context, code } = await withBookmarklet(browser, baseURL ?? '');
  const picture = await press(context, `${news.address}/picture`, code);
  await expect(picture.opened.getByText(/^What is open there is no web page/)).toBeVisible();

  // Another site's page that plays the bookmarklet, and claims to be somebody else.
  const lie = code.replace('location.href', encodeURIComponent('"https://news.example/storm"'));
  const liar = await press(context, `${news.address}/strict`, lie);
  await expect(liar.opened.getByText(/^What came is not what the bookmarklet sends/)).toBeVisible();

  const honest = await press(context, `${news.address}/strict`, code);
  await honest.opened.getByRole('button', { name: 'Use as report A' }).click();
  await expect(honest.opened).toHaveURL(/\?open=new$/);
  const again = await press(context, `${news.address}/strict`, code);
  await expect(again.opened.getByRole('button')).toHaveText(['Use as report A']);

  // Where one can't be read, nothing is compared, and the other is kept.
  const short = await press(context, `${news.address}/short`, code);
  await short.opened.getByRole('button', { name: 'Compare with report A' }).click();
  await expect(short.opened.getByRole('alert')).toContainText('fewer than 20 words');
  await expect(short.opened.getByRole('region', { name: /^Report A · from/ })).toBeVisible();
  await context.close();
  news.close();
});

test('where it stands the bookmarklet does nothing but say how it is used; it can be copied instead', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?open=new');
  await page.getByText('Bring the page that you see in another tab').click();
  const link = page.getByRole('link', { name: 'To Parallax' });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await link.click();
  await expect(page.getByText(/^Drag it to the bookmarks bar\./)).toBeVisible();
  await page.getByRole('button', { name: 'Copy it instead' }).click();
  await expect(page.getByText(/^Copied\. Make a bookmark/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.getAttribute('href'));
});
