#!/usr/bin/env node
// npm run pictures: draws the pictures of docs/ anew, of the example in the reader as it is built.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tests/e2e/launch.mjs';

const PORT = 4196;
const root = fileURLToPath(new URL('../', import.meta.url));
const DESK = { width: 1280, height: 760 };
const PICTURES = [
  { name: 'reader', viewport: DESK, keys: 'jjjjjj' },
  { name: 'aligned', viewport: DESK, hash: '#view=aligned&tab=framing', keys: ']]' },
  {
    name: 'inline-dark',
    viewport: DESK,
    hash: '#view=inline&tab=differences',
    media: { colorScheme: 'dark' },
    keys: 'jjj',
  },
  { name: 'phone', viewport: { width: 390, height: 720 }, keys: 'jjj' },
  { name: 'print', viewport: { width: 794, height: 900 }, hash: '#view=aligned', media: { media: 'print' } },
];

const server = spawn(process.execPath, ['dist/cli/parallax.js', '--no-open', '--port', PORT], { cwd: root });
await once(server.stdout, 'data');
const browser = await launchBrowser();
for (const { name, viewport, hash = '', media = {}, keys = '' } of PICTURES) {
  const page = await browser.newPage({ viewport });
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  await page.goto(`http://127.0.0.1:${PORT}/${hash}`);
  await page.locator(':is(.pane, .rows) mark').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${root}docs/${name}.png` });
}
await browser.close();
server.kill();
