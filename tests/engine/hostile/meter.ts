import { expect } from 'vitest';

/** No case may take longer, in seconds of the processor, or leave the process larger, in megabytes. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 1_500;
const MEGABYTE = 1024 * 1024;

/** Watches what each case of a property takes, and remembers the slowest and the largest. */
export class Meter {
  cases = 0;
  slowest = 0;
  largest = 0;

  async measure<T>(work: () => Promise<T>): Promise<T> {
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    const megabytes = process.memoryUsage.rss() / MEGABYTE;
    this.cases += 1;
    this.slowest = Math.max(this.slowest, seconds);
    this.largest = Math.max(this.largest, megabytes);
    expect(seconds, 'seconds of the processor for one case').toBeLessThan(MOST_SECONDS);
    expect(megabytes, 'megabytes of the process').toBeLessThan(MOST_MEGABYTES);
    return result;
  }

  toString(): string {
    return `${this.cases.toLocaleString('en')} cases, the slowest ${this.slowest.toFixed(2)} s, the process at most ${this.largest.toFixed(0)} MB`;
  }
}
