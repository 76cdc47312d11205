import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, test as plain, type Worker } from '@playwright/test';
import { findFullBrowser } from './browser';
import { openSite } from './sites';
import { expect, report } from './test';

const EXTENSION = fileURLToPath(new URL('../../dist/extension', import.meta.url));
const browserPath = findFullBrowser();

const test = plain.extend<{ context: BrowserContext; background: Worker; news: Awaited<ReturnType<typeof openSite>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from it
  context: async ({}, use) => {
    const context = await chromium.launchPersistentContext('', {
      executablePath: browserPath ?? '',
      // Playwright's own way without a window takes no extension.
      headless: false,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        '--headless=new',
        '--no-sandbox',
        `--disable-extensions-except=${EXTENSION}`,
        `--load-extension=${EXTENSION}`,
        // Lets a test press the extension's button.
        '--enable-unsafe-extension-debugging',
      ],
    });
    await use(context);
    await context.close();
  },
  background: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  news: async ({}, use) => {
    const news = await openSite();
    await use(news);
    news.close();
  },
});

test.skip(browserPath === null, 'there is no Chromium here that takes extensions');

/** Presses the extension's button on a page, as a person does: the browser itself gives the extension its right to that page. */
async function press(page: Page, background: Worker): Promise<void> {
  // The button is that of the window, and means the page in front.
  await page.bringToFront();
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const devtools = await page.context().browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser has no devtools.');
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === targetInfo.url);
  // Playwright does not know of this command.
  await (devtools.send as (method: string, params: object) => Promise<unknown>)('Extensions.triggerAction', {
    id: new URL(background.url()).host,
    targetId: tab?.targetId,
  });
}

interface Browser {
  readonly action: {
    readonly getBadgeText: (tab: object) => Promise<string>;
    readonly getTitle: (tab: object) => Promise<string>;
  };
  readonly tabs: { readonly query: (all: object) => Promise<readonly { readonly id?: number }[]> };
}

/** The badges of all tabs, in the order of the tabs. */
function badges(background: Worker): Promise<readonly string[]> {
  return background.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as { chrome: Browser }).chrome;
    return Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
  });
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test('asks for nothing but the page whose button is pressed, and runs nothing from elsewhere', async () => {
  const manifest = JSON.parse(await readFile(join(EXTENSION, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({ manifest_version: 3, permissions: ['activeTab', 'scripting', 'storage'] });
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ])
    expect(manifest).not.toHaveProperty(key);
  const policy: string = manifest.content_security_policy.extension_pages;
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|data:/);
});

test('a press marks a page as A, another as B, and opens the comparison in the reader inside', async ({
  context,
  background,
  news,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) asked.push(request.url());
  });
  const thrown: string[] = [];
  context.on('weberror', (error) => thrown.push(error.error().message));
  const first = await open(context, `${news.address}/strict`);
  // As the page's own scripts have left it, whatever the server sent.
  await first.evaluate(() => {
    document.querySelector('article')?.append(
      Object.assign(document.createElement('p'), {
        textContent: 'The mayor thanked everybody who had helped with the repairs of the pier.',
      }),
    );
  });
  await press(first, background);
  await expect.poll(() => badges(background)).toEqual(['', 'A']);
  // Pressed again, it is the same report as it is now.
  await press(first, background);
  const second = await open(context, `${news.address}/cut`);
  const opens = context.waitForEvent('page');
  await press(second, background);
  const reader = await opens;
  await expect(report(reader, 'A').getByText('The mayor thanked everybody')).toBeVisible();
  await expect(report(reader, 'B').getByText('almost five million')).toBeVisible();
  expect(await badges(background)).toEqual(['', 'A', 'B', '']);
  expect(new URL(reader.url()).protocol).toBe('chrome-extension:');
  await expect(reader).toHaveURL(/\?c=/);

  // English is read closely there too: WebAssembly runs, from files inside the extension.
  await expect(reader.getByText('The closer reading is shown.')).toBeAttached();
  await reader.reload();
  await expect(report(reader, 'A').getByText('The mayor thanked everybody')).toBeVisible();
  expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([
    `${news.address}/strict`,
    `${news.address}/cut`,
  ]);
  expect(thrown).toEqual([]);

  // The next press begins a new pair.
  await press(second, background);
  await expect.poll(() => badges(background)).toEqual(['', 'A', 'A', '']);
  expect(context.pages()).toHaveLength(4);
});

test('a page that is none, and one that no extension may read, are told of in the badge', async ({
  context,
  background,
  news,
}) => {
  await press(await open(context, `${news.address}/picture`), background);
  await expect.poll(() => badges(background)).toEqual(['', '!']);
  const settings = await open(context, 'chrome://version');
  await press(settings, background);
  await expect.poll(() => badges(background)).toEqual(['', '!', '!']);
});
