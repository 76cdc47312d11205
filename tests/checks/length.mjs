#!/usr/bin/env node
// No file of the program, of its tests or its scripts is longer than a person reads at a sitting.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST_LINES = 300;
const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['src', 'tests', 'scripts'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
).filter((name) => /\.(?:tsx?|mjs|css)$/.test(name));
const long = files
  .map((name) => ({ name, lines: readFileSync(join(root, name), 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines >= MOST_LINES);

for (const { name, lines } of long) console.error(`${name}: ${lines} lines; fewer than ${MOST_LINES} are allowed`);
if (long.length > 0 || files.length === 0) process.exitCode = 1;
