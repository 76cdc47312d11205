import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser';
import { expect, report, test, textFile } from './test';

/** `npm run soak:kill` makes it a hundred. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 2);
/** What was typed while the last savings ran may be lost: one holds what was typed before it began, at the latest when the one before it had ended. */
const AT_STAKE = 2;

/** As many differences as there are rounds, and more: each round has a note of its own on the next. */
const berths = (says: (berth: number) => string) =>
  Array.from({ length: ROUNDS + 20 }, (_, k) => says(k + 1)).join(' ');
const A = textFile(
  'a.txt',
  `Harbour open again\n\n${berths((k) => `Berth number ${k} was opened on Monday after the storm.`)}`,
);
const B = textFile(
  'b.txt',
  `Ostrel is back\n\n${berths((k) => `Berth number ${k} was closed on Monday after the storm.`)}`,
);

interface Typed {
  readonly text: string;
  /** How many times the page had saved by then. */
  readonly savings: number;
}

test('the browser is killed while a note is typed: at most what two savings had not come to is lost, and never anything before', async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + ROUNDS * 30_000);
  const profile = await mkdtemp(join(tmpdir(), 'parallax-profile-'));
  const kept: string[] = [];
  let address = baseURL ?? '';
  let lost = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const { process, page, close } = await start(profile);
    if (round === 1) {
      await compareAt(page, baseURL ?? '');
      await expect(page).toHaveURL(/\?c=/);
      address = page.url();
    }
    await page.goto(address);
    await expect(report(page, 'A'), `the comparison in round ${round}`).toBeVisible();
    expect((await notesIn(page)).slice(0, kept.length), `the notes before round ${round}`).toEqual(kept);
    const typed = await typeUntilKilled(page, process, round);
    await close();
    const again = await start(profile);
    await again.page.goto(address);
    await expect(report(again.page, 'A'), `the comparison after round ${round}`).toBeVisible();
    const notes = await notesIn(again.page);
    const [own = ''] = notes.slice(kept.length);
    const saved = typed.at(-1)?.savings ?? 0;
    const sure = typed.findLast(({ savings }) => savings + AT_STAKE <= saved)?.text ?? '';
    expect(typed.at(-1)?.text.startsWith(own), `round ${round} keeps what was typed`).toBe(true);
    expect(own.length, `round ${round} keeps what was saved`).toBeGreaterThanOrEqual(sure.length);
    lost = Math.max(lost, (typed.at(-1)?.text.length ?? 0) - own.length);
    expect(notes.slice(0, kept.length)).toEqual(kept);
    if (notes.length > kept.length) kept.push(own);
    killAll(again.process);
    await again.close();
  }
  console.log(`${ROUNDS} times killed: ${kept.length} notes kept, at most ${lost} letters lost`);
  await rm(profile, { recursive: true, force: true });
});

async function compareAt(page: Page, address: string): Promise<void> {
  await page.goto(new URL('?open=new', address).href);
  await page.getByLabel('Choose a file for report A').setInputFiles(A);
  await page.getByLabel('Choose a file for report B').setInputFiles(B);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

/** A browser of its own, so that it can be killed as a machine does it. */
async function start(profile: string) {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const process = spawn(
    await findBrowser(),
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  let port = '';
  await expect
    .poll(async () => {
      port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0] ?? '';
      return port;
    })
    .not.toBe('');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  // The one context that lies in the profile; another would be forgotten.
  const page = await browser.contexts()[0]?.newPage();
  if (!page) throw new Error('the browser has no window');
  return { process, page, close: () => browser.close().catch(() => {}) };
}

/** The whole group of processes, at once, without a word before. */
function killAll({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid, 'SIGKILL');
}

async function typeUntilKilled(page: Page, browser: ChildProcess, round: number): Promise<readonly Typed[]> {
  // On a card that has no note yet: N on one that has would go on with that.
  for (let step = 0; step < round; step++) await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toBeFocused();
  const savings = await countSavings(page);
  const typed: Typed[] = [];
  // Another moment each time, from before the first saving to after many.
  const [most, more] = [(round + 1) % 5, (round * 617) % 23];
  for (let left = more, text = ''; left > 0; ) {
    const letter = text.length % 6 === 5 ? ' ' : String.fromCharCode(97 + (text.length % 26));
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    text += letter;
    typed.push({ text, savings: await savings() });
    if ((typed.at(-1)?.savings ?? 0) >= most) left--;
  }
  killAll(browser);
  return typed;
}

/** Counts how often a page tells others that it has saved, from now on. It tells when the saving has ended. */
async function countSavings(page: Page): Promise<() => Promise<number>> {
  const counted = await page.evaluateHandle(() => {
    const count = { savings: 0 };
    // A channel of its own hears of those of the reader.
    new BroadcastChannel('parallax').addEventListener('message', () => count.savings++);
    return count;
  });
  return () => counted.evaluate(({ savings }) => savings);
}

/** The notes as they lie in the database, in the order in which they were made. */
async function notesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('parallax');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept').objectStore('kept').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            const [only] = all.result as { history: { present: { notes: { text: string }[] } } }[];
            resolve(only?.history.present.notes.map(({ text }) => text) ?? []);
          };
        };
      }),
  );
}
