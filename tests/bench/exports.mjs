/**
 * npm run bench:exports: two reports of 100,000 words each, exported in every form from the built reader. Milliseconds in this browser on
 * this machine from the click to the file, the longest task of the page meanwhile, and the size. Another number of words may follow.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { loadConfigFromFile } from 'vite';
import { twoReports } from './texts.mjs';

const PORT = 4192;
const FORMS = ['Web page', 'Word', 'Markdown', 'Table (CSV)', 'TEI P5', 'Web annotations', 'Saved file'];
const words = Number(process.argv[2] ?? 100_000);
const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');
// The browser that the tests use.
const tests = await loadConfigFromFile({ command: 'serve', mode: 'test' }, `${root}tests/e2e/playwright.config.ts`);

const server = spawn(process.execPath, ['tests/e2e/server.mjs'], { cwd: root, env: { ...process.env, PORT } });
const browser = await chromium.launch(tests.config.use.launchOptions);
try {
  await measure(await browser.newPage({ viewport: { width: 1440, height: 900 } }));
} finally {
  await browser.close();
  server.kill();
  await once(server, 'exit');
}

async function measure(page) {
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(`http://127.0.0.1:${PORT}/some/where/?open=new`);
  const [a, b] = twoReports([read('public/example/a.txt'), read('public/example/b.md')], words);
  const file = (name, text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByLabel('Choose a file for report A').setInputFiles([file('a.txt', a), file('b.txt', b)]);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.waitForFunction(() => document.querySelector('.pane'), null, { polling: 250, timeout: 120_000 });
  await page.waitForTimeout(5000);
  await page.evaluate(() => (globalThis.longest = 0));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('dialog iframe').waitFor();
  await page.waitForTimeout(1500);
  console.log(
    `dialog opened and preview drawn  longest task ${Math.round(await page.evaluate(() => globalThis.longest))} ms`,
  );
  for (const form of FORMS) {
    await page.getByRole('radio', { name: form }).check();
    // The preview is not measured along with the file.
    await page.waitForTimeout(4000);
    await page.evaluate(() => (globalThis.longest = 0));
    const started = performance.now();
    const saved = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const path = await (await saved).path();
    const ms = Math.round(performance.now() - started);
    const longest = Math.round(await page.evaluate(() => globalThis.longest));
    const size = (statSync(path).size / 1e6).toFixed(1);
    console.log(`${form.padEnd(18)}${String(ms).padStart(6)} ms  longest task ${longest} ms  ${size} MB`);
  }
}
