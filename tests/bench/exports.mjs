/**
 * npm run bench:exports: two reports of 100,000 words each, exported in every form from the built reader. Milliseconds in this browser on
 * this machine from the click to the file, the longest task of the page meanwhile, and the size. Another number of words may follow.
 */
import { statSync } from 'node:fs';
import { compareLong, inReader } from './reader.mjs';

const FORMS = ['Web page', 'Word', 'Markdown', 'Table (CSV)', 'TEI P5', 'Web annotations', 'Saved file'];
const words = Number(process.argv[2] ?? 100_000);
await inReader(4192, watch, measure);

/** Runs in the page: keeps the longest of the tasks above 50 ms. */
function watch() {
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask' });
}

async function measure(page) {
  await compareLong(page, words);
  await page.waitForTimeout(5000);
  await page.evaluate(() => (globalThis.longest = 0));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('[role=dialog] iframe').waitFor();
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
