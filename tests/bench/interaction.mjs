/**
 * npm run bench:interaction: how long the built reader takes to answer a key or a press, on two reports that are compared as a
 * reader does it, with the processor slowed down (`--slow 4` unless said otherwise). Milliseconds from the press to the frame that
 * answers it, as the browser's Event Timing tells it (multiples of 8): what Interaction to Next Paint is made of. Two files may be named.
 * `--trace FILE` also writes what the browser did all the while, to be loaded into the Performance panel of Chromium's developer tools,
 * where each step has its name among the timings.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inReader } from './reader.mjs';

const given = process.argv.slice(2);
const optionOf = (option) => (given.includes(option) ? given[given.indexOf(option) + 1] : undefined);
const slow = Number(optionOf('--slow') ?? 4);
const trace = optionOf('--trace');
const named = given.filter((own, at) => !own.startsWith('--') && !given[at - 1]?.startsWith('--'));
const ARTICLES = '../shared/articles';
const articles = existsSync(ARTICLES)
  ? readdirSync(ARTICLES)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(ARTICLES, name))
  : ['public/example/a.txt', 'public/example/b.md'];

await inReader(4192, watch, measure);

async function measure(page) {
  await page
    .getByLabel('Choose a file for report A')
    .setInputFiles((named.length === 2 ? named : articles).slice(0, 2));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.locator('.pane').first().waitFor();
  // What is fetched and read ahead is no answer to a key.
  await page.waitForTimeout(3_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const browser = page.context().browser();
  if (trace) await browser.startTracing(page, { path: trace });
  const all = [];
  const timed = async (name, act, times = 1) => {
    const answers = [];
    for (let k = 0; k < times; k++) {
      await settled(page);
      await page.evaluate(() => {
        globalThis.answers.splice(0);
        performance.mark('begun');
      });
      await act(k);
      await settled(page);
      await page.evaluate((step) => performance.measure(step, 'begun'), `${name} ${k + 1}`);
      answers.push(...(await page.evaluate(() => globalThis.answers)));
    }
    // What is answered within 16 ms is not told of.
    const worst = Math.max(0, ...answers);
    all.push(worst);
    const told = worst ? `worst ${worst} ms` : 'at most 16 ms';
    console.log(`${name.padEnd(28)}${told}  ${answers.join(' ')}`);
  };
  const key = (name, ...keys) => timed(name, (k) => page.keyboard.press(keys[k]), keys.length);
  // By the mouse itself, which is there before it presses: Playwright's own click has checks in the page, which would be measured along.
  const press = (name, element, { times = 1, at = null } = {}) =>
    timed(
      name,
      async (k) => {
        await element(k).scrollIntoViewIfNeeded();
        const { x, y, width, height } = await element(k).boundingBox();
        await page.mouse.move(x + (at?.x ?? width / 2), y + (at?.y ?? height / 2));
        await settled(page);
        await page.mouse.down();
        await page.mouse.up();
      },
      times,
    );
  const button = (name) => () => page.getByRole('button', { name });

  await key('next difference', ...'jjjjjjjj');
  await key('difference before', ...'kkk');
  // A card is in focus.
  await key('star, and not', 's', 's', 's', 's');
  await key('reject, undo', 'x', 'Control+z', 'x', 'Control+z');
  await key('passages', '[', ']', '[', ']');
  await key('unlink, undo', 'u', 'Control+z');
  await key('linking, and not', 'l', 'Escape');
  // Where it begins: the middle of its box may belong to its neighbours.
  const begins = { x: 2, y: 8 };
  await press('a sentence pressed', (k) => page.locator('[data-sentence]:visible').nth(k + 1), {
    times: 3,
    at: begins,
  });
  await key('sentences', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft');
  await key('only differences', 'd', 'd');
  await key('marks', 'm', 'm', 'm');
  await key('aligned, inline, beside', '2', '3', '1');
  await key('help', '?', 'Escape');
  await key('all commands', 'Control+k', 'Escape');
  await key('find', '/');
  await timed('find, letter by letter', (k) => page.keyboard.press('thelatio'[k]), 8);
  await key('find, next place', 'Enter', 'Enter');
  await key('find closed', 'Escape');
  for (const tab of await page.getByRole('tab').all()) await press(`tab ${await tab.innerText()}`, () => tab);
  await page.getByRole('tab').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await key('note begun', 'n');
  await timed('note, letter by letter', (k) => page.keyboard.press('a note of it'[k]), 12);
  await key('note left', 'Escape');
  await press('Export opened', button('Export'));
  await key('Export closed', 'Escape');
  await press('Library', button('Library'));
  if (trace) await browser.stopTracing();
  console.log(`${'worst of all'.padEnd(28)}${Math.max(...all)} ms at a processor ${slow} times slower`);
}

/** Until two frames have been drawn and the page has nothing left to do. */
async function settled(page) {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 3_000 })));
      }),
  );
}

/** Runs in the page: how long each interaction took. */
function watch() {
  // Reading more closely takes a core of its own for minutes, which would be measured along.
  localStorage.setItem('parallax.closer-reading', 'off');
  globalThis.answers = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) globalThis.answers.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
}
