#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';
import { DONE, FAILED, isClosedPipe, tell } from './io';
import { isRole, serveParcels } from './pool-worker';
import { run } from './run';
import { failureOfSystem, isOfSystem } from './system-errors';
import { setFlagsOfV8 } from './v8-flags';

/** Put in by the build, from package.json. */
declare const PARALLAX_VERSION: string;

if (isMainThread) await main();
else if (isRole(workerData)) await serveParcels(workerData);

async function main(): Promise<void> {
  setFlagsOfV8();
  // A closed pipe is met where it is written to; without a listener it would end the program with a stack trace.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  const program = {
    file: fileURLToPath(import.meta.url),
    reader: fileURLToPath(new URL('../app', import.meta.url)),
    version: PARALLAX_VERSION,
  };
  const status = await run(process.argv.slice(2), program, process).catch(async (error: unknown) => {
    if (isClosedPipe(error)) return DONE;
    if (!isOfSystem(error)) throw error;
    // Where not even that can be said, the status says it.
    await tell(process, failureOfSystem(error)).catch(() => {});
    return FAILED;
  });
  // Everything written has been taken by now; standard input may still be open and would keep us waiting.
  process.exit(status);
}
