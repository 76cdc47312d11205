import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { expect } from 'vitest';

/** By command the hostile texts come in their full size; in the gate at a small part of it. */
export const FULL = process.env.FULL_SIZE !== undefined;

/** No input takes longer, or it is refused. */
const MOST_SECONDS = 10;
/** A tab of a browser ends at about 4,000. */
const MOST_MEGABYTES = 1_500;
/** The gate takes a small part of each text: what is not soon done then is far from the bound. What is only slow, or quadratic, shows by command. */
const MOST_SECONDS_SMALL = 2.5;

const PARTS = resolve('.cache/hostile/parts.mjs');

/** Makes one file of what is measured, as a reader's browser gets it. */
export async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/engine/hostile/parts.ts',
      outDir: '.cache/hostile',
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'parts.mjs', codeSplitting: false } },
    },
  });
}

/**
 * Measures one text at its full size in a process of its own: the lesser of the processor's seconds, which garbage collected on
 * another core adds to, and the clock's, which other programs on the machine add to; and the most memory that the process had.
 */
export async function expectBounded(work: 'compareHeavy' | 'comparePage', name: string): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/engine/hostile/alone.mjs', PARTS, work, name]);
  const { seconds, clock, megabytes } = JSON.parse(stdout) as Record<'seconds' | 'clock' | 'megabytes', number>;
  const figures = [
    `${seconds.toFixed(1)} s of the processor`,
    `${clock.toFixed(1)} s by the clock`,
    `${megabytes.toFixed(0)} MB`,
  ];
  console.log(`${name}: ${figures.join(', ')}`);
  expect.soft(Math.min(seconds, clock), 'seconds').toBeLessThan(MOST_SECONDS);
  expect.soft(megabytes, 'megabytes at most').toBeLessThan(MOST_MEGABYTES);
}

/** Does some work in this process that must end soon, by the processor's seconds. */
export async function expectSoon<T>(work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6, 'seconds of the processor').toBeLessThan(MOST_SECONDS_SMALL);
  return result;
}
