import { notLoaded, type Read, refuse } from '../sources/accept';
import type { ReadOptions } from '../sources/file';
import type { ReadSaved } from '../sources/saved/refused';
import type { ReadWork } from '../sources/work';
import type { ReadingRequest, ReadingResponse } from './protocol';
import { listenForSilence } from './watchdog';

/** Seconds after which a file is given up. Within the limits none that a program wrote takes a tenth. */
const PATIENCE = 60;

/** Reads the bytes of one file off the main thread. */
export function readSource(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Read> {
  return readArticle({ bytes, name, options }, `“${name}”`);
}

/** Reads rich text as it lies on the clipboard. `name` begins each message. */
export function readRichText(html: string, name: string): Promise<Read> {
  return readArticle({ html, name }, name);
}

/** Reads the bytes of a saved file off the main thread, as `sources/saved/read.ts` does. */
export async function readSaved(saved: Uint8Array): Promise<ReadSaved> {
  const ended = await readInWorker({ saved });
  if ('saved' in ended) return ended.saved;
  const says = 'failed' in ended ? SAVED_FAILED[ended.failed] : SAVED_FAILED['stopped unexpectedly'];
  return { ok: false, says };
}

/** Reads what somebody else has done from the bytes of a file off the main thread, as `sources/work.ts` does. */
export async function readWork(work: Uint8Array, name: string): Promise<ReadWork> {
  const ended = await readInWorker({ work, name });
  if ('work' in ended) return ended.work;
  return { ok: false, says: 'failed' in ended ? SAVED_FAILED[ended.failed] : SAVED_FAILED['stopped unexpectedly'] };
}

async function readArticle(request: ReadingRequest, name: string): Promise<Read> {
  const ended = await readInWorker(request);
  if ('read' in ended) return ended.read;
  return 'failed' in ended ? ARTICLE_FAILED[ended.failed](name) : ARTICLE_FAILED['stopped unexpectedly'](name);
}

type Failure = 'took too long' | 'could not be loaded' | 'stopped unexpectedly';

/** A thread for each: two may be read at once, and the end of one must not be the end of the other. */
async function readInWorker(request: ReadingRequest): Promise<ReadingResponse | { readonly failed: Failure }> {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  let end = () => {};
  try {
    return await new Promise<ReadingResponse | { readonly failed: Failure }>((resolve) => {
      const failed = (how: Failure) => resolve({ failed: how });
      end = listenForSilence((seconds) => seconds >= PATIENCE && failed('took too long')).end;
      worker.addEventListener('message', ({ data }: MessageEvent<ReadingResponse | { readonly action: unknown }>) => {
        if ('read' in data || 'saved' in data || 'work' in data) resolve(data);
      });
      // It names no file and no line where its own script could not be had.
      worker.addEventListener('error', ({ message }) =>
        failed(message ? 'stopped unexpectedly' : 'could not be loaded'),
      );
      worker.addEventListener('messageerror', () => failed('stopped unexpectedly'));
      worker.postMessage(request);
    });
  } finally {
    end();
    worker.terminate();
  }
}

/** What is said of a file that ended so, after its name. */
const ARTICLE_FAILED: Readonly<Record<Failure, (name: string) => Read>> = {
  'took too long': (name) =>
    refuse(
      'unreadable',
      `${name} was given up: reading it took longer than ${PATIENCE} seconds, which no article does. Paste its text, or save it in another form.`,
    ),
  'could not be loaded': notLoaded,
  'stopped unexpectedly': (name) =>
    refuse(
      'unreadable',
      `${name} was not read: what reads it stopped unexpectedly. Save it in another form, or paste its text.`,
    ),
};

const SAVED_FAILED: Readonly<Record<Failure, string>> = {
  'took too long': `was given up: reading it took longer than ${PATIENCE} seconds, which no such file does.`,
  'could not be loaded':
    'was not read: what reads such files could not be loaded. What this page came from may have ended: start it again, then try again.',
  'stopped unexpectedly': 'was not read: what reads it stopped unexpectedly. Try again, or give another copy of it.',
};
