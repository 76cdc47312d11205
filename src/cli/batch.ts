import { MAX_LINE_BYTES } from '../model/limits';
import { type Answer, answerer } from './answer';
import type { Command } from './args';
import { openInput } from './input';
import { DONE, FAILED, type Streams, tell, write } from './io';
import { inParcels, readLines } from './lines';
import { openPool } from './pool';

/** Parcels of lines in work or waiting to be written, a thread: enough that none waits for a slow neighbour for long. */
const WINDOW = 4;
/** Lines that a thread is handed at once; with the encoder one, since each takes so long that the last threads would work alone. */
const PARCEL_LINES = 8;
/** A parcel that has so many bytes is handed on, however few its lines. */
const PARCEL_BYTES = 64 * 1024;

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
  const take = async ({ bytes, notes }: Answer) => {
    for (const note of notes) {
      if (!told.has(note)) await tell(streams, note);
      told.add(note);
    }
    if (bytes.length > 0) await write(streams.stdout, bytes);
  };
  const parcels = inParcels(
    readLines(input.value, MAX_LINE_BYTES),
    pool && models === null ? PARCEL_LINES : 1,
    PARCEL_BYTES,
  );
  try {
    await inOrder(parcels, work, take, pool ? command.jobs * WINDOW : 1);
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
