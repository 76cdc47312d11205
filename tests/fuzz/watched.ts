import { Worker } from 'node:worker_threads';
import { RUNS, SEED } from '../engine/seed';
import type { Tried } from './meter';
import { REPORT } from './report';

/** A case that has not ended by then never does: what would end it is not reached. */
const MOST_SECONDS = 600;

/**
 * A thread that sees whether cases still end; where one does not, it writes down which, and ends the process. Only in a long run: in the gate whoever
 * waits sees it.
 */
const WATCH = `
const { appendFileSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
let [kind, last, since] = ['', 0, 0];
parentPort.on('message', (own) => { [kind, since] = [own, Date.now()]; });
setInterval(() => {
  const now = Atomics.load(workerData.beats, 0);
  if (kind === '' || now !== last) [last, since] = [now, Date.now()];
  else if (Date.now() - since > workerData.seconds * 1000) {
    const fault = 'case ' + now + ' of seed ' + workerData.seed + ' has not ended after ' + workerData.seconds + ' s';
    appendFileSync(workerData.report, JSON.stringify({ ...workerData.none, kind, cases: now, slowest: workerData.seconds, fault }) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 1000);
`;

const NONE: Omit<Tried, 'kind'> = { cases: 0, seconds: 0, slowest: 0, grown: 0, process: 0, kept: 0, fault: null };
const beats = new Int32Array(new SharedArrayBuffer(4));
let thread: Worker | null = null;

/** Says that the cases of a kind begin or, with none, that they have ended. */
export function watch(kind: string): void {
  if (RUNS === 0) return;
  const workerData = { beats, seconds: MOST_SECONDS, seed: SEED, report: REPORT, none: NONE };
  thread ??= new Worker(WATCH, { eval: true, workerData });
  thread.unref();
  Atomics.store(beats, 0, 0);
  thread.postMessage(kind);
}

/** Says that one more case has ended. */
export function beat(): void {
  Atomics.add(beats, 0, 1);
}
