import { MAX_LINE_BYTES } from '../model/limits';
import { answer } from './answer';
import type { Command } from './args';
import { openInput } from './input';
import { DONE, FAILED, type Streams, tell, write } from './io';
import { readLines } from './lines';
import { openPool } from './pool';

/** Lines in work or waiting to be written, a thread: enough that none waits for a slow neighbour for long. */
const WINDOW = 4;

/** `parallax batch`: answers every line, in order. `program` is the built command line, for more than one job. */
export async function runBatch(
  command: Command & { kind: 'batch' },
  program: string,
  streams: Streams,
): Promise<number> {
  const input = await openInput(command.file, streams.stdin);
  if (!input.ok) {
    await tell(streams, input.says);
    return FAILED;
  }
  const pool = command.jobs > 1 ? openPool(program, command.jobs) : null;
  const work = pool ? pool.answer : answer;
  const take = (text: string) => write(streams.stdout, text);
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
