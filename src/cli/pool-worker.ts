import { parentPort } from 'node:worker_threads';
import { answerer } from './answer';
import { type Packed, unpacked } from './parcel';

/** Told to a worker thread so that it answers lines instead of reading a command line. */
export interface Role {
  readonly name: 'parallax-batch';
  /** The folder of the encoder's files; null to go without. */
  readonly models: string | null;
}

export function isRole(given: unknown): given is Role {
  return typeof given === 'object' && given !== null && 'name' in given && given.name === 'parallax-batch';
}

/** Answers each parcel that comes. JSON is read and written here alone: the main thread sees bytes, and is given those of the answer for good. */
export async function serveParcels({ models }: Role): Promise<void> {
  const answer = await answerer(models);
  parentPort?.on('message', async (packed: Packed) => {
    const answered = await answer(unpacked(packed));
    parentPort?.postMessage(answered, [answered.bytes.buffer]);
  });
}
