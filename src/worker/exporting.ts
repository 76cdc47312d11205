import type { Comparison } from '../model/comparison';
import type { Form, Wanted } from '../projections/export-form';
import { inParts } from '../projections/parts';
import type { ExportRequest, ExportResponse } from './protocol';

/** Milliseconds for which the page may be busy handing a comparison over before it draws again. */
const SLICE = 8;

/** Fetched before it is needed, and kept for the next time: what serves it may have ended by then. */
let ready: Worker | null = null;

const start = () => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });

/** Has what makes exports ready. */
export function prepareExports(): void {
  ready ??= start();
}

/** Makes an exported file of a comparison off the main thread. Aborting ends the work at once. */
export async function exportInWorker(
  comparison: Comparison,
  form: Form,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted();
  const worker = ready ?? start();
  ready = null;
  const spent = new AbortController();
  try {
    const answer = answerOf(worker, AbortSignal.any([signal, spent.signal]));
    // Where it fails before all is handed over, it is said below.
    answer.catch(() => {});
    await handOver(comparison, worker, signal);
    worker.postMessage({ form, wanted } satisfies ExportRequest);
    const bytes = await answer;
    if (ready) worker.terminate();
    else ready = worker;
    return bytes;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    spent.abort();
  }
}

async function handOver(comparison: Comparison, worker: Worker, signal: AbortSignal): Promise<void> {
  const { frame, parts } = inParts(comparison);
  worker.postMessage({ frame } satisfies ExportRequest);
  let begun = performance.now();
  for (const part of parts) {
    worker.postMessage({ part } satisfies ExportRequest);
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    begun = performance.now();
  }
}

function answerOf(worker: Worker, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const listening = { signal };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ExportResponse>) => {
        if (data.ok) resolve(data.bytes);
        else reject(new Error(data.message));
      },
      listening,
    );
    worker.addEventListener('error', () => reject(new Error('The export stopped unexpectedly.')), listening);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
