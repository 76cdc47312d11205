import { Worker } from 'node:worker_threads';
import { type Answer, lostLine } from './answer';
import type { Line } from './lines';
import { type Packed, packed, unpacked } from './parcel';
import type { Role } from './pool-worker';

export interface Pool {
  /** Answers some lines in one thread. Never rejects. */
  answer(lines: readonly Line[]): Promise<Answer>;
  close(): Promise<void>;
}

interface Waiting {
  readonly parcel: Packed;
  readonly resolve: (answer: Answer) => void;
}

/**
 * Megabytes of a thread's memory for what is new, twice what V8 takes by itself: so much less is taken for lasting, and collected with
 * what has been compiled. The thread that a program begins in cannot be given more once it runs.
 */
const YOUNG_GENERATION = 96;

/** `size` threads that each answer one parcel of lines at a time. `program` is the built command line: it starts itself again as each worker. */
export function openPool(program: string, size: number, models: string | null): Pool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const queue: Waiting[] = [];
  const busy = new Map<Worker, Waiting>();

  const next = (worker: Worker) => {
    const waiting = queue.shift();
    if (!waiting) return void idle.push(worker);
    busy.set(worker, waiting);
    worker.postMessage(waiting.parcel);
  };
  const start = () => {
    const worker = new Worker(program, {
      workerData: { name: 'parallax-batch', models } satisfies Role,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    all.add(worker);
    worker.on('message', (answer: Answer) => {
      const done = busy.get(worker);
      busy.delete(worker);
      done?.resolve(answer);
      next(worker);
    });
    // A thread that dies (out of memory, most likely) loses the line that it died of, not the run.
    worker.on('error', (error) => {
      all.delete(worker);
      const died = busy.get(worker);
      busy.delete(worker);
      if (died) survive(died, error);
      if (queue.length > 0) next(start());
    });
    return worker;
  };
  /** Lines that were in work together are worked on again one by one, before any other. */
  const survive = ({ parcel, resolve }: Waiting, error: unknown) => {
    const lines = unpacked(parcel);
    const [line, ...others] = lines;
    if (line && others.length === 0) return resolve(lostLine(line, error));
    const again: Waiting[] = [];
    const answers = lines.map(
      (own) => new Promise<Answer>((done) => again.push({ parcel: packed([own]), resolve: done })),
    );
    queue.unshift(...again);
    void Promise.all(answers).then((all) => resolve(together(all)));
  };

  return {
    answer: (lines) =>
      new Promise((resolve) => {
        queue.push({ parcel: packed(lines), resolve });
        const worker = idle.pop() ?? (all.size < size ? start() : null);
        if (worker) next(worker);
      }),
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function together(answers: readonly Answer[]): Answer {
  return {
    bytes: new Uint8Array(Buffer.concat(answers.map(({ bytes }) => bytes))),
    notes: answers.flatMap(({ notes }) => notes),
  };
}
