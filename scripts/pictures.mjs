#!/usr/bin/env node
// npm run pictures: draws the pictures of docs/ anew, of the example in the reader as it is built, and of every story of the playground,
// light and dark, in .cache/pictures: to be looked at before and after a change of style, and not kept.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { launchBrowser } from '../tests/e2e/launch.mjs';

const PORT = 4196;
const root = fileURLToPath(new URL('../', import.meta.url));
const DESK = { width: 1280, height: 760 };
const PICTURES = [
  { name: 'reader', viewport: DESK, keys: 'jjjjjj' },
  { name: 'aligned', viewport: DESK, hash: '#view=aligned&tab=differences', keys: ']]' },
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
  // A phone shows the cards first.
  const cards = page.getByRole('list', { name: 'What differs' }).getByRole('listitem');
  await page.locator(':is(.pane, .rows) mark').or(cards).filter({ visible: true }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${root}docs/${name}.png` });
}
server.kill();

const playground = await createServer({
  configFile: `${root}tests/playground/vite.config.ts`,
  server: { port: PORT + 1 },
});
await playground.listen();
const folder = `${root}.cache/pictures`;
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({ viewport: DESK, colorScheme, reducedMotion: 'reduce' });
  const address = `http://localhost:${PORT + 1}/`;
  await page.goto(address);
  const headings = page.locator('section h2 a');
  await headings.first().waitFor();
  const names = await headings.allTextContents();
  for (const name of names) {
    await page.goto(`${address}?story=${name}`);
    const stage = page.locator(`[data-story="${name}"]`);
    await stage.waitFor();
    await page.evaluate(() => document.fonts.ready);
    // A story that shows what opens has one button that opens it.
    if (await stage.getAttribute('data-opens')) {
      await stage.getByRole('button').click();
      await page.locator('[role=menu], [role=dialog]').waitFor();
    }
    const whole = await stage.evaluate(({ dataset }) => 'opens' in dataset || 'wholeScreen' in dataset);
    await (whole ? page : stage).screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
}
await browser.close();
await playground.close();
