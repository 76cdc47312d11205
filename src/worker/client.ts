import type { Transfer } from '../model/closer-reading';
import type { Comparison } from '../model/comparison';
import type { Progress } from '../model/options';
import type { Report, Side } from '../model/report';
import type { ReaderWork } from '../model/review';
import type { Input, SourceText } from '../model/source';
import type { Beginning } from '../projections/beginning';
import { addPart } from '../projections/parts';
import type { EngineMessage, EngineRequest, EngineResponse } from './protocol';
import { listenForSilence, type Silence } from './watchdog';

/** A worker that has nothing to do, kept so that the next request is answered at once. */
let idle: Worker | null = null;
let requests = 0;

/** A worker that nobody watches is given up after so many seconds of silence: far more than the longest text takes. */
const PATIENCE = 60;

/** So many seconds of silence say that something may be wrong with a worker. */
const LONG = 15;

/** The thread ended by itself: it crashed, ran out of memory, or could not be loaded. */
class Ended extends Error {}

interface Watching {
  readonly progress?: Progress;
  /** Given what both reports begin with, once they are read. */
  readonly begun?: (beginnings: readonly [Beginning, Beginning]) => void;
  /** Told how much has come of what the encoder is opened from. */
  readonly transferred?: (transfer: Transfer) => void;
  /** Told of a worker that says nothing, instead of ending it: whoever waits can see that, and decides. */
  readonly silent?: Silence;
}

interface Comparing extends Watching {
  /** With the encoder. */
  readonly closely?: boolean;
}

/** The address of the page's folder. */
export const homeAddress = () => new URL('.', location.href).href;

/**
 * Compares off the main thread, so that the page stays alive. Aborting ends the work at once. A worker that crashes is replaced, once.
 */
export async function compareInWorker(
  a: Input,
  b: Input,
  signal: AbortSignal,
  { closely = false, ...watching }: Comparing = {},
): Promise<Comparison> {
  const request = { id: ++requests, task: 'compare', a, b, closely: closely ? homeAddress() : null } as const;
  return comparisonIn(await employ(request, closely ? 'The closer reading' : 'The comparison', signal, watching));
}

/** Fetches what the encoder is opened from, and keeps it for when it is needed. */
export async function keepEncoderInWorker(
  signal: AbortSignal,
  transferred: (transfer: Transfer) => void,
): Promise<void> {
  const request = { id: ++requests, task: 'keep-encoder', home: homeAddress() } as const;
  await employ(request, 'Fetching what the closer reading needs', signal, { transferred });
}

/** The comparison that a reader's links make of it, worked out off the main thread. */
export async function reworkInWorker(
  comparison: Comparison,
  work: ReaderWork,
  signal: AbortSignal,
): Promise<Comparison> {
  return comparisonIn(
    await employ(
      { id: ++requests, task: 'rework', comparison, work, home: homeAddress() },
      'Working out your links',
      signal,
    ),
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

async function employ(
  request: EngineRequest,
  what: string,
  signal: AbortSignal,
  watching: Watching = {},
): Promise<Answer> {
  try {
    return await employOne(request, what, signal, watching);
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    // Perhaps it was not the work that ended it. A second worker tells.
    return employOne(request, what, signal, watching);
  }
}

async function employOne(
  request: EngineRequest,
  what: string,
  signal: AbortSignal,
  watching: Watching,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = hire();
  let silence = 0;
  const silent = watching.silent;
  const listening: Silence = (seconds) => {
    silence = seconds;
    silent?.(seconds);
  };
  try {
    const answer = await ask(worker, request, what, signal, silent ? { ...watching, silent: listening } : watching);
    release(worker, request.task === 'compare' && request.closely !== null);
    return answer;
  } catch (error) {
    // A computation can't be interrupted from inside: ending its thread is the only way to stop it.
    worker.terminate();
    // What lies ready came from where this one did: whoever begins again begins with a fresh one.
    if (error instanceof Ended || silence >= LONG) dismissIdle();
    throw error;
  }
}

function ask(
  worker: Worker,
  request: EngineRequest,
  what: string,
  signal: AbortSignal,
  { progress, begun, transferred, silent }: Watching,
): Promise<Answer> {
  const settled = new AbortController();
  const listen = { signal: settled.signal };
  let comparison: Comparison | null = null;
  let end = () => {};
  return new Promise<Answer>((resolve, reject) => {
    const giveUp: Silence = (seconds) => seconds >= PATIENCE && reject(new Error(saysSilent(what)));
    const heard = listenForSilence(silent ?? giveUp);
    end = heard.end;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<EngineMessage>) => {
        if (data.id !== request.id) return;
        heard.alive();
        if ('share' in data) progress?.(data.share);
        else if ('beginnings' in data) begun?.(data.beginnings);
        else if ('transfer' in data) transferred?.(data.transfer);
        else if ('frame' in data) comparison = data.frame;
        else if ('part' in data) comparison && addPart(comparison, data.part);
        else if (data.ok) resolve(comparison ? { comparison } : data);
        else reject(new Error(`${what} failed: ${data.message}`));
      },
      listen,
    );
    worker.addEventListener('error', (event) => reject(new Ended(saysEnded(event, what))), listen);
    worker.addEventListener('messageerror', (event) => reject(new Ended(saysEnded(event, what))), listen);
    signal.addEventListener('abort', () => reject(signal.reason), listen);
    worker.postMessage(request);
  }).finally(() => {
    settled.abort();
    end();
  });
}

function hire(): Worker {
  const worker = idle ?? new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  idle = null;
  return worker;
}

/** Has a worker ready before there is anything to do, so that it need not be fetched then. */
export function startWorker(): void {
  idle ??= hire();
}

function dismissIdle(): void {
  idle?.terminate();
  idle = null;
}

/** One is kept; rather the one that has the encoder open. */
function release(worker: Worker, hasEncoder: boolean): void {
  if (idle && !hasEncoder) worker.terminate();
  else {
    idle?.terminate();
    idle = worker;
  }
}

function saysEnded(event: Event, what: string): string {
  const detail = 'message' in event && event.message ? ` (${event.message})` : '';
  return `${what} stopped unexpectedly${detail}, and again when it was started anew. Very long texts may need more memory than this browser gives; if yours are not, reload the page and try again.`;
}

function saysSilent(what: string): string {
  return `${what} was ended: nothing had come from it for ${PATIENCE} seconds. Try again, or with shorter texts.`;
}
