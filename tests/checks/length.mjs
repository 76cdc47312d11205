#!/usr/bin/env node
// No file of the program is longer than a person reads at a sitting.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST_LINES = 300;
const src = fileURLToPath(new URL('../../src', import.meta.url));

const files = readdirSync(src, { recursive: true }).filter((name) => /\.(tsx?|css)$/.test(name));
const long = files
  .map((name) => ({ name, lines: readFileSync(join(src, name), 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines >= MOST_LINES);

for (const { name, lines } of long) console.error(`src/${name}: ${lines} lines; fewer than ${MOST_LINES} are allowed`);
if (long.length > 0 || files.length === 0) process.exitCode = 1;
