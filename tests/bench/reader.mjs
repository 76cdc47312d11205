import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../e2e/launch.mjs';
import { twoReports } from './texts.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');

/** Serves the built reader at a port, and hands its empty loading screen to some work in a fresh browser. `watch` runs in the page before all else. */
export async function inReader(port, watch, work) {
  const browser = await launchBrowser();
  const server = spawn(process.execPath, ['tests/e2e/server.mjs'], { cwd: root, env: { ...process.env, PORT: port } });
  const ended = once(server, 'exit');
  try {
    await once(server.stdout, 'data');
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error));
    await page.addInitScript(watch);
    await page.goto(`http://127.0.0.1:${port}/some/where/?open=new`);
    await work(page);
  } finally {
    await browser.close();
    server.kill();
    await ended;
  }
}

/** Has two generated reports of so many words compared; over when `begun` is, their beginnings can be read (`readable`), and the first marks are on the screen. */
export async function compareLong(page, words, begun = async () => {}, readable = async () => {}) {
  const [a, b] = twoReports([read('public/example/a.txt'), read('public/example/b.md')], words);
  const file = (name, text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByLabel('Choose a file for report A').setInputFiles([file('a.txt', a), file('b.txt', b)]);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await begun();
  await page.waitForFunction(() => document.querySelector('.beginnings, .pane'), null, {
    polling: 50,
    timeout: 120_000,
  });
  await readable();
  // Asked seldom and without looking at the whole page, which would be work for the page itself.
  await page.waitForFunction(() => document.querySelector('.pane'), null, { polling: 250, timeout: 120_000 });
}
