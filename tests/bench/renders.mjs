/**
 * npm run bench:renders: how much React does in the built reader for a key, a click and a letter in a note: how often it
 * commits, and how many components it renders. Measured on two generated reports of 30,000 words together, and on those of
 * the folder that `ARTICLES=` names, its first two text files, which are read where they lie.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareLong, inReader } from './reader.mjs';

const WORDS = 15_000;
/** How often each thing is done. */
const TIMES = 6;

const folder = process.env.ARTICLES ?? process.argv[2];
if (folder) {
  console.log('two articles');
  await inReader(4193, countRenders, async (page) => {
    await compareFiles(page, folder);
    await measure(page);
  });
}
console.log(`two generated reports of ${WORDS.toLocaleString('en')} words each`);
await inReader(4193, countRenders, async (page) => {
  await compareLong(page, WORDS);
  await measure(page);
});

async function compareFiles(page, where) {
  const names = readdirSync(where)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .slice(0, 2);
  const files = names.map((name) => ({ name, mimeType: 'text/plain', buffer: readFileSync(join(where, name)) }));
  await page.getByLabel('Choose a file for report A').setInputFiles(files);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.locator('.pane').first().waitFor();
}

async function measure(page) {
  const taken = async (act) => {
    await settled(page);
    await page.evaluate(() => globalThis.renders.begin());
    await act();
    await settled(page);
    return page.evaluate(() => globalThis.renders.taken());
  };
  const several = async (name, act) => {
    const counts = [];
    for (let k = 0; k < TIMES; k++) counts.push(await taken(() => act(k)));
    if (process.env.NAMES) console.log(counts.at(-1).names);
    const median = (of) => counts.map(of).sort((x, y) => x - y)[TIMES >> 1];
    const most = Math.max(...counts.map((own) => own.rendered));
    console.log(
      `  ${name.padEnd(22)} commits ${median((own) => own.commits)}  components rendered ${median((own) => own.rendered)}, at most ${most}`,
    );
  };
  const sentence = (k) => page.locator('.pane [data-sentence].linked').nth(k);

  // The first times bring their parts along.
  for (let k = 0; k < 2; k++) await taken(() => page.keyboard.press('j'));
  await several('J', () => page.keyboard.press('j'));
  await several('star, and not', () => page.keyboard.press('s'));
  await several('find opened, closed', (k) => page.keyboard.press(k % 2 ? 'Escape' : '/'));
  await page.keyboard.press('[');
  await several('click on a sentence', (k) => sentence(k + 1).evaluate((own) => own.click()));
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note, in Markdown' }).waitFor();
  await taken(() => page.keyboard.type('A'));
  await several('a letter in a note', () => page.keyboard.type('a'));
}

/** What is done is done when nothing has been committed for a while: what is typed is saved a moment later. */
async function settled(page) {
  await page.waitForFunction(() => performance.now() - globalThis.renders.last > 700, null, { polling: 100 });
}

/** Runs in the page before React, which reports each commit to what it takes for its developer tools. */
function countRenders() {
  // For half a minute it would tell how far it is.
  localStorage.setItem('parallax.closer-reading', 'off');
  const PERFORMED_WORK = 1;
  /** Functions and classes, also behind `memo` and `forwardRef`. */
  const COMPONENTS = new Set([0, 1, 11, 14, 15]);
  const counts = { commits: 0, rendered: 0, names: {} };
  const count = (fiber) => {
    if (!COMPONENTS.has(fiber.tag) || !(fiber.flags & PERFORMED_WORK)) return;
    counts.rendered += 1;
    const name = (fiber.type?.type ?? fiber.type)?.name ?? '?';
    counts.names[name] = (counts.names[name] ?? 0) + 1;
  };
  const visit = (fiber) => {
    for (let own = fiber; own; own = own.sibling) {
      count(own);
      // The same children as before have not been looked at.
      if (own.alternate === null || own.child !== own.alternate.child) visit(own.child);
    }
  };
  globalThis.renders = {
    last: 0,
    begin: () => Object.assign(counts, { commits: 0, rendered: 0, names: {} }),
    taken: () => ({ ...counts }),
  };
  globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => {},
    onScheduleFiberRoot: () => {},
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
    onCommitFiberRoot(_renderer, root) {
      counts.commits += 1;
      globalThis.renders.last = performance.now();
      visit(root.current.child);
    },
  };
}
