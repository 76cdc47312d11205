import type { Input, Progress, SourceText } from '../engine/input';
import type { Comparison, ReaderWork, Report, Side } from '../engine/model';
import { addPart } from './parts';
import type { EngineDelivery, EngineProgress, EngineRequest, EngineResponse } from './protocol';

/** A worker that has nothing to do, kept so that the next request is answered at once. */
let idle: Worker | null = null;
let requests = 0;

/** Compares off the main thread, so that the page stays alive. Aborting ends the work at once. */
export async function compareInWorker(
  a: Input,
  b: Input,
  signal: AbortSignal,
  progress: Progress = () => {},
): Promise<Comparison> {
  return comparisonIn(await employ({ id: ++requests, task: 'compare', a, b }, 'The comparison', signal, progress));
}

/** The comparison that a reader's links make of it, worked out off the main thread. */
export async function reworkInWorker(
  comparison: Comparison,
  work: ReaderWork,
  signal: AbortSignal,
): Promise<Comparison> {
  return comparisonIn(
    await employ({ id: ++requests, task: 'rework', comparison, work }, 'Working out your links', signal),
  );
}

function comparisonIn(answer: Answer): Comparison {
  if ('comparison' in answer) return answer.comparison;
  throw new Error('The comparison failed: something else was answered.');
}

/** What the engine understands of one text, told off the main thread: a long one takes its time. */
export async function ingestInWorker(source: SourceText, side: Side, signal: AbortSignal): Promise<Report> {
  const answer = await employ({ id: ++requests, task: 'ingest', source, side }, 'Reading the text', signal);
  if ('report' in answer) return answer.report;
  throw new Error('Reading the text failed: something else was answered.');
}

type Answer = Extract<EngineResponse, { ok: true }> | { readonly comparison: Comparison };

async function employ(request: EngineRequest, what: string, signal: AbortSignal, progress?: Progress): Promise<Answer> {
  signal.throwIfAborted();
  const worker = hire();
  try {
    const answer = await ask(worker, request, what, signal, progress);
    release(worker);
    return answer;
  } catch (error) {
    // A computation can't be interrupted from inside: ending its thread is the only way to stop it.
    worker.terminate();
    throw error;
  }
}

function ask(
  worker: Worker,
  request: EngineRequest,
  what: string,
  signal: AbortSignal,
  progress?: Progress,
): Promise<Answer> {
  const settled = new AbortController();
  const listen = { signal: settled.signal };
  let comparison: Comparison | null = null;
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<EngineResponse | EngineProgress | EngineDelivery>) => {
        if (data.id !== request.id) return;
        if ('share' in data) progress?.(data.share);
        else if ('frame' in data) comparison = data.frame;
        else if ('part' in data) comparison && addPart(comparison, data.part);
        else if (data.ok) resolve(comparison ? { comparison } : data);
        else reject(new Error(`${what} failed: ${data.message}`));
      },
      listen,
    );
    worker.addEventListener('error', (event) => reject(crash(event, what)), listen);
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

function crash(event: Event, what: string): Error {
  const detail = 'message' in event && event.message ? ` (${event.message})` : '';
  return new Error(`${what} stopped unexpectedly${detail}. Reload the page and try again.`);
}
