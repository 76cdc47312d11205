import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { RUNS } from '../engine/seed';
import type { Kind } from './kinds';

const MEGABYTE = 1024 * 1024;
/** No case may take longer, in seconds of the processor or of the clock, whichever is less: garbage adds to the one, other programs to the other. */
const MOST_SECONDS = 10;
/** No case may let the heap grow by more megabytes. */
const MOST_GROWN = 500;
/** Nor may the process of a long run have more; in the gate it has run other tests before. */
const MOST_MEGABYTES = 1_500;
/** Nor may all cases of a kind together leave more behind. */
const MOST_KEPT = 200;

/** What the cases of one kind took. */
export interface Tried {
  readonly kind: Kind;
  readonly cases: number;
  /** Of all cases together, by the clock. */
  readonly seconds: number;
  readonly slowest: number;
  /** The most that the heap grew in one case; that the process had; and what was left of all when garbage was collected; in megabytes. */
  readonly grown: number;
  readonly process: number;
  readonly kept: number;
  readonly fault: string | null;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Measures each case of a kind, and remembers the slowest and the largest. */
export class Meter {
  private readonly started = performance.now();
  private readonly before = heapWithoutGarbage();
  private cases = 0;
  private slowest = 0;
  private grown = 0;

  constructor(private readonly kind: Kind) {}

  /** @throws Error where a case takes more than any may. */
  async measure(work: () => void | Promise<void>): Promise<void> {
    const [used, clock, processor] = [heap(), performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(processor);
    const seconds = Math.min((performance.now() - clock) / 1e3, (user + system) / 1e6);
    const grown = heap() - used;
    this.cases += 1;
    this.slowest = Math.max(this.slowest, seconds);
    this.grown = Math.max(this.grown, grown);
    if (seconds > MOST_SECONDS) throw new Error(`one case took ${seconds.toFixed(1)} s`);
    if (grown > MOST_GROWN) throw new Error(`one case let the heap grow by ${grown.toFixed(0)} MB`);
  }

  /** What all took. @param fault what ended them early, if anything did. */
  tried(fault: string | null): Tried {
    const tried = {
      kind: this.kind,
      cases: this.cases,
      seconds: (performance.now() - this.started) / 1e3,
      slowest: this.slowest,
      grown: this.grown,
      process: process.resourceUsage().maxRSS / 1024,
      kept: heapWithoutGarbage() - this.before,
    };
    return { ...tried, fault: fault ?? tooLarge(tried) };
  }
}

function tooLarge({ process, kept }: { readonly process: number; readonly kept: number }): string | null {
  if (kept > MOST_KEPT) return `all cases together left ${kept.toFixed(0)} MB behind`;
  if (RUNS > 0 && process > MOST_MEGABYTES) return `the process had ${process.toFixed(0)} MB`;
  return null;
}

/** In megabytes, with what stands outside of it. */
function heap(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return (used_heap_size + external_memory) / MEGABYTE;
}

function heapWithoutGarbage(): number {
  collectGarbage();
  return heap();
}
