import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import manifest from '../../package.json' with { type: 'json' };
import { PAGES } from '../sources/pages';
import { compare, expect, report, test } from './test';

const HOSTILE = (PAGES.classic?.html ?? '').replace(
  '</article>',
  `<script>globalThis.ran = 1</script><img src="https://tracker.example/p.gif" onerror="globalThis.ran = 2">
  <svg onload="globalThis.ran = 3"></svg><iframe src="https://tracker.example/" srcdoc="<script>parent.ran = 4</script>"></iframe>
  <link rel="stylesheet" href="https://tracker.example/x.css"><link rel="prefetch" href="https://tracker.example/y"><base href="https://tracker.example/">
  <meta http-equiv="refresh" content="0;url=https://tracker.example/"><noscript><img src="https://tracker.example/n.gif"></noscript>
  <style>p { color: red }</style><p style="color: red">The gates were shut before the storm, he said.</p>
  <p onclick="globalThis.ran = 5">The council &lt;b&gt;met&lt;/b&gt; on Monday, a spokesman for the town said.</p></article>`,
);

/** Where a browser asks by itself what the fields of a form may be, once it sees one. */
const AUTOFILL = 'content-autofill.googleapis.com:443';

test('the page lets no HTML in from a string, runs nothing of a string, and asks nobody else', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('.');
  await expect(report(page, 'A')).toBeVisible();
  const tried = await page.evaluate(async () => {
    // As long as the test's own script is being read in, the browser lets it make code from strings.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const refused = (name: string, work: () => unknown) => {
      try {
        work();
        return [name, 'allowed'];
      } catch {
        return [name, 'refused'];
      }
    };
    const asked = await fetch('https://tracker.example/').then(
      () => 'allowed',
      () => 'refused',
    );
    return Object.fromEntries([
      refused('innerHTML', () => {
        document.body.innerHTML = '<b>x</b>';
      }),
      refused('parser', () => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      // biome-ignore lint/security/noGlobalEval: what must not be possible is tried
      refused('eval', () => globalThis.eval('1')),
      refused('Function', () => new Function('return 1')()),
      refused('handler', () => document.createElement('img').setAttribute('onerror', 'globalThis.ran = 1')),
      refused('worker', () => new Worker('data:text/javascript,1')),
      refused('other policy', () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('other', {}),
      ),
      ['fetch', asked],
    ]);
  });
  expect(Object.entries(tried).filter(([, how]) => how !== 'refused')).toEqual([]);
  await context.close();
});

test('a whole visit asks nothing of anybody else, whoever in the browser might ask', async ({ browser, baseURL }) => {
  // Whatever is not for our own address goes to this proxy, from pages, workers and service workers alike.
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  }).on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 No\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const own = new URL(baseURL ?? '').host;
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    proxy: { server: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, bypass: own },
  });
  // The proxy can't tell who asks. What pages and their workers ask for comes by here too, what the browser asks by itself does not.
  const byPages: string[] = [];
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== own) byPages.push(request.url());
  });
  const page = await context.newPage();
  const saved = (name: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(HOSTILE) });
  await page.goto('.');
  await expect(report(page, 'A')).toBeVisible();
  await compare(page, saved('a.html'), saved('b.html'));
  await expect(report(page, 'A').getByText('The council <b>met</b> on Monday')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toBeFocused();
  await page.keyboard.type('![p](https://tracker.example/n.png) &amp; <img src=https://tracker.example/m.png>');
  await page.keyboard.press('ControlOrMeta+Enter');
  for (const view of ['2', '3', '1']) await page.keyboard.press(view);
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  // The proof can see: a page that is not ours does come by.
  await page.goto('http://elsewhere.example/').catch(() => {});
  await context.close();
  proxy.close();
  expect(byPages).toEqual(['http://elsewhere.example/']);
  expect(asked.filter((address) => address !== AUTOFILL)).toEqual(['http://elsewhere.example/']);
});

test('About says which version this is, what is kept where, and leads to the licences', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'About Parallax' }).click();
  const about = page.getByRole('dialog', { name: 'About Parallax' });
  await expect(about).toContainText(`Version ${manifest.version}.`);
  await expect(about).toContainText(/All that is kept here takes about \d+ MB now/);
  const address = await about.getByRole('link', { name: /^Licences/ }).getAttribute('href');
  const licences = await page.request.get(new URL(address ?? '', page.url()).href);
  expect(await licences.text()).toContain('@mozilla/readability');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'About Parallax' }).click();
  await expect(about).toBeVisible();
});
