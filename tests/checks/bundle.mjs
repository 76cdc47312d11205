#!/usr/bin/env node
// What a first visit must load before anything can be seen, the scripts that index.html names, and the words of English,
// which the worker loads when it is first needed: compressed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MOST_BYTES = 151_000;
const MOST_WORDS = 1_500_000;
const app = fileURLToPath(new URL('../../dist/app', import.meta.url));

const page = readFileSync(join(app, 'index.html'), 'utf8');
const scripts = new Set([...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, name]) => name));
const size = [...scripts].reduce((sum, name) => sum + packed(join(app, name)), 0);

console.log(`${scripts.size} scripts at the start, ${(size / 1000).toFixed(1)} kB compressed`);
if (scripts.size === 0 || size > MOST_BYTES) {
  console.error(`the start has to load at least one script and at most ${MOST_BYTES / 1000} kB`);
  process.exitCode = 1;
}

const assets = join(app, 'assets');
const lexicons = readdirSync(assets).filter((name) => /^lexicon.*\.js$/.test(name));
const words = lexicons.reduce((sum, name) => sum + packed(join(assets, name)), 0);
console.log(`${(words / 1000).toFixed(1)} kB of words, compressed, loaded when needed`);
if (lexicons.length !== 1 || words > MOST_WORDS || [...scripts].some((name) => name.includes('lexicon'))) {
  console.error(`the words of English are one file of at most ${MOST_WORDS / 1000} kB, and not loaded at the start`);
  process.exitCode = 1;
}

function packed(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
