#!/usr/bin/env node
// What a first visit must load before anything can be seen: the scripts that index.html names, compressed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MOST_BYTES = 150_000;
const app = fileURLToPath(new URL('../../dist/app', import.meta.url));

const page = readFileSync(join(app, 'index.html'), 'utf8');
const scripts = new Set([...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, name]) => name));
const size = [...scripts].reduce((sum, name) => sum + gzipSync(readFileSync(join(app, name)), { level: 9 }).length, 0);

console.log(`${scripts.size} scripts at the start, ${(size / 1000).toFixed(1)} kB compressed`);
if (scripts.size === 0 || size > MOST_BYTES) {
  console.error(`the start has to load at least one script and at most ${MOST_BYTES / 1000} kB`);
  process.exitCode = 1;
}
