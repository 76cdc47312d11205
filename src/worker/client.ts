import type { Input } from '../engine/input';
import type { Comparison } from '../engine/model';
import type { CompareRequest, CompareResponse } from './protocol';

/** A worker that has nothing to do, kept so that the next comparison begins at once. */
let idle: Worker | null = null;
let requests = 0;

/** Compares off the main thread, so that the page stays alive. Aborting ends the work at once. */
export async function compareInWorker(a: Input, b: Input, signal: AbortSignal): Promise<Comparison> {
  signal.throwIfAborted();
  const worker = hire();
  try {
    const comparison = await ask(worker, { id: ++requests, a, b }, signal);
    release(worker);
    return comparison;
  } catch (error) {
    // A computation can't be interrupted from inside: ending its thread is the only way to stop it.
    worker.terminate();
    throw error;
  }
}

function ask(worker: Worker, request: CompareRequest, signal: AbortSignal): Promise<Comparison> {
  const settled = new AbortController();
  const listen = { signal: settled.signal };
  return new Promise<Comparison>((resolve, reject) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<CompareResponse>) => {
        if (data.id !== request.id) return;
        if (data.ok) resolve(data.comparison);
        else reject(new Error(`The comparison failed: ${data.message}`));
      },
      listen,
    );
    worker.addEventListener('error', (event) => reject(crash(event)), listen);
    signal.addEventListener('abort', () => reject(signal.reason), listen);
    worker.postMessage(request);
  }).finally(() => settled.abort());
}

function hire(): Worker {
  const worker = idle ?? new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  idle = null;
  return worker;
}

function release(worker: Worker): void {
  if (idle) worker.terminate();
  else idle = worker;
}

function crash(event: Event): Error {
  const detail = 'message' in event && event.message ? ` (${event.message})` : '';
  return new Error(`The comparison stopped unexpectedly${detail}. Reload the page and try again.`);
}
