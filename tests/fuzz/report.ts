import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { RUNS } from '../engine/seed';
import type { Tried } from './meter';

/** What `run.mjs` reads when all is done: a line of JSON for each property of a long run. */
export const REPORT = '.cache/fuzz.jsonl';

export function report(tried: Tried): void {
  if (RUNS === 0) return;
  mkdirSync(dirname(REPORT), { recursive: true });
  appendFileSync(REPORT, `${JSON.stringify(tried)}\n`);
}
