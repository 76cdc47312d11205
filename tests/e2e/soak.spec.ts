import type { CDPSession, Page } from '@playwright/test';
import { expect, report, test, textFile } from './test';

/** `npm run soak` makes it a thousand. A few tell that it still runs; then what grows can't be told from what warms up. */
const ROUNDS = Number(process.env.SOAK_ROUNDS ?? 3);
/** The browser compiles what has run often, for some hundred rounds: code that is held, and no leak. */
const WARM_UP = Math.ceil(ROUNDS / 10);
/** What is on no screen is let go of after a minute. */
const LET_GO = ROUNDS < 50 ? 0 : 65_000;

const words = (name: string, round: number) =>
  textFile(
    `${name}.txt`,
    `Harbour ${round} open again\n\n${Array.from({ length: 12 }, (_, k) => `The harbour number ${round * 100 + k} of Ostrel ${name === 'a' ? 'reopened' : 'was opened again'} on Monday after the storm of ${k + 3} days had passed, the mayor said. Nobody ${name === 'a' ? 'was hurt' : 'came to harm'} in storm ${k}, and the ferries sail as usual.`).join('\n\n')}`,
  );

/** Chooses a file from inside the page: the driver's own way holds on to the element, and with it to all that was around it. */
async function bring(page: Page, label: string, { name, buffer }: ReturnType<typeof words>): Promise<void> {
  await expect(page.getByLabel(label)).toBeAttached();
  await page.evaluate(
    ([own, file, text]) => {
      const chooser = document.querySelector<HTMLInputElement>(`input[aria-label="${own}"]`);
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], file));
      if (!chooser) throw new Error(`no “${own}”`);
      chooser.files = chosen.files;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [label, name, buffer.toString()] as const,
  );
}

async function round(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'New comparison' }).click();
  await bring(page, 'Choose a file for report A', words('a', number));
  await bring(page, 'Choose a file for report B', words('b', number));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(report(page, 'A')).toBeVisible();
  await expect(page).toHaveURL(/\?c=/);
  const text = `Note of round ${number}`;
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toBeFocused();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  for (const view of ['2', '3', '1']) await page.keyboard.press(view);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Web page' }).check();
  const exporting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await (await exporting).delete();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Library' }).click();
  const entry = page.getByRole('list', { name: 'Comparisons' }).getByRole('listitem').first();
  const saving = page.waitForEvent('download');
  await entry.getByRole('button', { name: 'Save as a file' }).click();
  await (await saving).delete();
  await entry.getByRole('button').first().click();
  await expect(report(page, 'A')).toBeVisible();
  await page.getByRole('tab', { name: /^Notes/ }).click();
  await expect(page.getByRole('listitem', { name: `Note: ${text}` }), `the note of round ${number}`).toBeVisible();
  await page.getByRole('button', { name: 'Library' }).click();
  await entry.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('list', { name: 'Comparisons' })).toHaveCount(0);
}

/** Bytes of the page's heap that are alive: all, and of them what is data, not code that the browser compiled. */
async function heapOf(client: CDPSession): Promise<{ all: number; data: number }> {
  let text = '';
  const add = ({ chunk }: { chunk: string }) => {
    text += chunk;
  };
  client.on('HeapProfiler.addHeapSnapshotChunk', add);
  // It collects the garbage first.
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { snapshot, nodes } = JSON.parse(text) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  const heap = { all: 0, data: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const own = nodes[at + size] ?? 0;
    heap.all += own;
    if (nodes[at + type] !== code) heap.data += own;
  }
  return heap;
}

/** A heap snapshot as V8 writes it: `nodes` is flat, each node as many numbers as there are fields. */
interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: number[];
}

test('comparisons are made, noted, saved and deleted, round after round: nothing piles up, no note is lost', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000 + LET_GO * 2 + ROUNDS * 20_000);
  await page.goto('?open=library');
  const client = await context.newCDPSession(page);
  const measure = async () => {
    await page.waitForTimeout(LET_GO);
    const heap = await heapOf(client);
    const { documents, nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    return { heap, documents, nodes, listeners: jsEventListeners };
  };
  const started = Date.now();
  let before: Awaited<ReturnType<typeof measure>> | null = null;
  for (let number = 1; number <= ROUNDS; number++) {
    await round(page, number);
    if (number === WARM_UP) before = await measure();
    if (number % 50 === 0) console.log(`${number} rounds, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  const after = await measure();
  if (!before) throw new Error('nothing was measured');
  console.log(JSON.stringify({ rounds: ROUNDS, warmUp: WARM_UP, before, after }));
  if (ROUNDS < 50) return;
  expect(after.heap.all, 'bytes of heap').toBeLessThan(before.heap.all * 1.1);
  expect(after.heap.data, 'bytes of data').toBeLessThan(before.heap.data * 1.05);
  expect(after.documents, 'documents').toBeLessThanOrEqual(before.documents);
  expect(after.nodes, 'nodes of documents').toBeLessThan(before.nodes * 1.1);
  expect(after.listeners, 'listeners').toBeLessThan(before.listeners * 1.1);
});
