import { notLoaded, type Read, refuse } from '../sources/accept';
import type { ReadOptions } from '../sources/file';
import type { ReadingRequest, ReadingResponse } from './protocol';
import { listenForSilence } from './watchdog';

/** Seconds after which a file is given up. Within the limits none that a program wrote takes a tenth. */
const PATIENCE = 60;

/** Reads the bytes of one file off the main thread. */
export function readSource(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Read> {
  return readInWorker({ bytes, name, options }, `“${name}”`);
}

/** Reads rich text as it lies on the clipboard. `name` begins each message. */
export function readRichText(html: string, name: string): Promise<Read> {
  return readInWorker({ html, name }, name);
}

/** A thread for each: two may be read at once, and the end of one must not be the end of the other. */
async function readInWorker(request: ReadingRequest, name: string): Promise<Read> {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  let end = () => {};
  try {
    return await new Promise<Read>((resolve) => {
      end = listenForSilence((seconds) => seconds >= PATIENCE && resolve(givenUp(name))).end;
      worker.addEventListener('message', ({ data }: MessageEvent<ReadingResponse | { readonly read?: never }>) => {
        if (data.read) resolve(data.read);
      });
      // It names no file and no line where its own script could not be had.
      worker.addEventListener('error', (event) => resolve(event.message ? broken(name) : notLoaded(name)));
      worker.addEventListener('messageerror', () => resolve(broken(name)));
      worker.postMessage(request);
    });
  } finally {
    end();
    worker.terminate();
  }
}

function givenUp(name: string): Read {
  return refuse(
    'unreadable',
    `${name} was given up: reading it took longer than ${PATIENCE} seconds, which no article does. Paste its text, or save it in another form.`,
  );
}

function broken(name: string): Read {
  return refuse(
    'unreadable',
    `${name} was not read: what reads it stopped unexpectedly. Save it in another form, or paste its text.`,
  );
}
