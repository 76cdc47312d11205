#!/usr/bin/env node
// What a visit must load before the page does anything, the scripts that index.html names; what the first screen becomes live with, on
// a phone and on a desk; what is read before that, the page with its style sheet; and the words of English, which the worker loads when
// it is first needed: compressed, in bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MOST = { start: 93_000, phone: 137_000, desk: 149_000, read: 34_000 };
const MOST_WORDS = 1_500_000;
const app = fileURLToPath(new URL('../../dist/app', import.meta.url));

const page = readFileSync(join(app, 'index.html'), 'utf8');
const early = /<script src="([^"]+)"([^>]*)>/.exec(page);
const named = (name) => new RegExp(`data-${name}="([^"]+)"`).exec(early?.[2] ?? '')?.[1].split(' ') ?? [];
const linked = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, name]) => name);
const styles = [...page.matchAll(/href="([^"]+\.css)"/g)].map(([, name]) => name);
const start = [...linked, ...importedBy(named('start'))];
const loads = {
  start,
  phone: [...start, ...named('phone')],
  desk: [...start, ...named('desk')],
  read: ['index.html', ...styles, ...linked],
};
for (const [what, names] of Object.entries(loads)) {
  const files = new Set(names.map((name) => join(app, name)));
  const size = [...files].reduce((sum, file) => sum + packed(file), 0);
  console.log(`${what}: ${files.size} files, ${(size / 1000).toFixed(1)} kB compressed`);
  if (names.length < 2 || size > MOST[what]) {
    console.error(`${what} has to be at least two files and at most ${MOST[what] / 1000} kB`);
    process.exitCode = 1;
  }
}
const scripts = new Set([...loads.phone, ...loads.desk]);

/** With the scripts that they cannot run without. */
function importedBy(names) {
  const all = new Set(names);
  for (const name of all)
    for (const [, other] of readFileSync(join(app, name), 'utf8').matchAll(
      /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
    ))
      all.add(`./assets/${other}`);
  return [...all];
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
