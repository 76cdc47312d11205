import { Worker } from 'node:worker_threads';
import { type Answer, errorLine } from './answer';
import type { Line } from './lines';
import { idAtBeginning } from './request';

/** Told to a worker thread so that it answers lines instead of reading a command line. */
export interface Role {
  readonly name: 'parallax-batch';
  /** The folder of the encoder's files; null to go without. */
  readonly models: string | null;
}

export interface Pool {
  /** Never rejects. */
  answer(line: Line): Promise<Answer>;
  close(): Promise<void>;
}

interface Waiting {
  readonly line: Line;
  readonly resolve: (answer: Answer) => void;
}

/** `size` threads that each answer one line at a time. `program` is the built command line: it starts itself again as each worker. */
export function openPool(program: string, size: number, models: string | null): Pool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const queue: Waiting[] = [];
  const busy = new Map<Worker, Waiting>();

  const next = (worker: Worker) => {
    const waiting = queue.shift();
    if (!waiting) return void idle.push(worker);
    busy.set(worker, waiting);
    worker.postMessage(waiting.line);
  };
  const finish = (worker: Worker, answerOf: (line: Line) => Answer) => {
    const done = busy.get(worker);
    busy.delete(worker);
    done?.resolve(answerOf(done.line));
  };
  const start = () => {
    const worker = new Worker(program, { workerData: { name: 'parallax-batch', models } satisfies Role });
    all.add(worker);
    worker.on('message', (answer: Answer) => {
      finish(worker, () => answer);
      next(worker);
    });
    // A thread that dies (out of memory, most likely) loses its line, not the run.
    worker.on('error', (error) => {
      all.delete(worker);
      finish(worker, (line) => lost(line, error));
      if (queue.length > 0) next(start());
    });
    return worker;
  };

  return {
    answer: (line) =>
      new Promise((resolve) => {
        queue.push({ line, resolve });
        const worker = idle.pop() ?? (all.size < size ? start() : null);
        if (worker) next(worker);
      }),
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function lost(line: Line, error: unknown): Answer {
  const message = `The worker that compared this pair broke off: ${String(error)}`;
  return { text: errorLine(line, idAtBeginning(line.text), { code: 'failed', message }) };
}
