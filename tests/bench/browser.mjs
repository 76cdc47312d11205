/**
 * npm run bench:browser: two reports of 100,000 words each in the built reader. Milliseconds in this browser on this machine:
 * the longest task after the comparison has arrived, the frames while a wheel turns, and the answer to a key.
 * Another number of words may follow: `npm run bench:browser -- 10000`.
 */
import { compareLong, inReader } from './reader.mjs';

const words = Number(process.argv[2] ?? 100_000);
await inReader(4191, watch, measure);

async function measure(page) {
  let started = 0;
  await compareLong(
    page,
    words,
    async () => {
      started = Date.now();
      await page.evaluate(() => globalThis.measured.begin());
    },
    async () => row('to be read', { ms: Date.now() - started }),
  );
  const waited = Date.now() - started;
  const pane = page.locator('.pane').first();
  await page.waitForTimeout(1500);
  row('compared and drawn', { ms: waited, ...(await page.evaluate(() => globalThis.measured.taken())) });

  const scrolled = async (name, region, by, turns) => {
    await region.hover();
    await page.waitForTimeout(500);
    await page.evaluate(() => globalThis.measured.begin());
    for (let k = 0; k < turns; k++) await page.mouse.wheel(0, by);
    await page.waitForTimeout(300);
    row(name, await page.evaluate(() => globalThis.measured.taken()));
  };
  const pressed = async (name, keys) => {
    const answers = [];
    await page.evaluate(() => globalThis.measured.begin());
    for (const key of keys) {
      await page.evaluate(() => globalThis.measured.await());
      await page.keyboard.press(key);
      answers.push(await page.evaluate(() => globalThis.measured.answer));
      await page.waitForTimeout(250);
    }
    const { longest } = await page.evaluate(() => globalThis.measured.taken());
    row(name, { ms: Math.max(...answers), median: answers.sort((x, y) => x - y)[answers.length >> 1], longest });
  };

  await scrolled('side by side, reading', pane, 120, 80);
  await scrolled('side by side, fast', pane, 1500, 60);
  await pressed('next difference', Array(12).fill('j'));
  await page.keyboard.press('Escape');
  await pressed('last, first, last passage', ['[', ']', '[', ']', '[']);
  await pressed('only differences', ['d', 'd']);
  await page.getByRole('tab', { name: 'All differences' }).click();
  await pressed('next difference, listed', Array(8).fill('j'));
  await scrolled('list of differences', page.locator('[role=tabpanel]'), 1000, 40);
  const rows = page.locator('.rows');
  for (const [key, name] of [
    ['2', 'aligned'],
    ['3', 'inline'],
  ]) {
    await pressed(`to ${name}`, [key]);
    await rows.waitFor();
    await scrolled(`${name}, reading`, rows, 120, 80);
    await scrolled(`${name}, fast`, rows, 1500, 60);
    await pressed(`${name}, next difference`, Array(8).fill('j'));
  }
  await page.keyboard.press('1');
  await page.keyboard.press('/');
  await pressed('find, letter by letter', [...'the coalition']);
  await pressed('find, next place', Array(6).fill('Enter'));
}

function row(name, { ms, median, longest, frames, slow, fps }) {
  const part = (label, value, unit = ' ms') => (value === undefined ? '' : `${label} ${Math.round(value)}${unit}  `);
  console.log(
    name.padEnd(28) +
      part('worst', ms) +
      part('median', median) +
      part('longest task', longest) +
      part('', fps, ' frames/s') +
      part('slower than 25 ms:', slow, ` of ${frames}`),
  );
}

/** Runs in the page: collects tasks above 50 ms, the time between frames, and from a key to the frame that answers it. */
function watch() {
  let [longest, frames, last, since] = [0, [], 0, 0];
  const tasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime >= since) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask', buffered: true });
  const frame = (now) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.measured = {
    answer: null,
    begin() {
      since = performance.now();
      [longest, frames] = [0, []];
    },
    taken() {
      const own = frames.slice(1);
      const total = own.reduce((sum, each) => sum + each, 0);
      const slow = own.filter((each) => each > 25).length;
      return { longest, frames: own.length, slow, fps: (1000 * own.length) / total };
    },
    await() {
      this.answer = new Promise((done) => {
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            // After the frame that the key led to has been drawn.
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)));
          },
          { once: true, capture: true },
        );
      });
    },
  };
}
