import { MAX_LINE_BYTES } from '../model/limits';
import { type Answer, answerer } from './answer';
import type { Command } from './args';
import { openInput } from './input';
import { DONE, FAILED, type Streams, tell, write } from './io';
import { readLines } from './lines';
import { openPool } from './pool';

/** Lines in work or waiting to be written, a thread: enough that none waits for a slow neighbour for long. */
const WINDOW = 4;

/**
 * `parallax batch`: answers every line, in order.
 *
 * @param program the built command line, for more than one job.
 * @param models the folder of the encoder's files; null to go without.
 */
export async function runBatch(
  command: Command & { kind: 'batch' },
  program: string,
  models: string | null,
  streams: Streams,
): Promise<number> {
  const input = await openInput(command.file, streams.stdin);
  if (!input.ok) {
    await tell(streams, input.says);
    return FAILED;
  }
  const pool = command.jobs > 1 ? openPool(program, command.jobs, models) : null;
  const work = pool ? pool.answer : await answerer(models);
  const told = new Set<string>();
  const take = async ({ text, note }: Answer) => {
    if (note && !told.has(note)) await tell(streams, note);
    if (note) told.add(note);
    await write(streams.stdout, text);
  };
  try {
    await inOrder(readLines(input.value, MAX_LINE_BYTES), work, take, pool ? command.jobs * WINDOW : 1);
    return DONE;
  } finally {
    await pool?.close();
  }
}

/**
 * Works on up to `window` items at once and hands the results on in the items' order, each as soon as those before it are.
 * Reads no further while the window is full, so memory does not grow with the input.
 */
export async function inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => Promise<void>,
  window: number,
): Promise<void> {
  const open: Promise<void>[] = [];
  let tail = Promise.resolve();
  for await (const item of items) {
    const result = work(item);
    const before = tail;
    tail = before.then(async () => take(await result));
    // It is awaited below; until then a failure must not count as unhandled.
    tail.catch(() => {});
    open.push(tail);
    if (open.length >= window) await open.shift();
  }
  await tail;
}
