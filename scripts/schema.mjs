#!/usr/bin/env node
// Writes public/comparison.schema.json from the type Comparison; with --check only says whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const file = path('public/comparison.schema.json');

// The generator brings a TypeScript of its own (5), because TypeScript 7 has no compiler API in JavaScript.
const schema = createGenerator({
  path: path('src/model/comparison.ts'),
  tsconfig: path('src/engine/tsconfig.json'),
  type: 'Comparison',
  topRef: false,
  additionalProperties: true,
  sortProps: true,
  skipTypeCheck: true,
}).createSchema('Comparison');

const text = `${JSON.stringify({ $id: 'parallax/comparison-1', title: 'A comparison of two reports', ...schema }, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readIfThere(file) !== text) {
  console.error('public/comparison.schema.json is stale: run “node scripts/schema.mjs”.');
  process.exitCode = 1;
}

function readIfThere(name) {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return null;
  }
}
