#!/usr/bin/env node
// Writes public/licences.txt: whose work Parallax is made of, and under which terms. --check only says whether it is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedPackages } from './shipped.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const file = path('public/licences.txt');
/** What a licence file is called, wherever it lies in its package. */
const LICENCE = /^(licen[cs]e|copying|notice)(?![a-z])/i;

const shipped = shippedPackages()
  .map(({ at, name, version, license }) => ({ name: `${name} ${version}`, license, terms: termsOf(at) }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

/** Packages of the same words stand together. */
const parts = [...grouped(shipped).values()].map((own) => {
  const names = [...new Set(own.map(({ name, license }) => `${name} (${license})`))].join('\n');
  return `${names}\n\n${own[0].terms ?? `Under the terms of ${own[0].license}.`}`;
});
const text = `${[
  'Parallax stands on the work of others. These packages are in it, or parts of them, under these terms.\n\nParallax itself:',
  readFileSync(path('LICENSE'), 'utf8').trim(),
  ...parts,
  readFileSync(path('docs/language-data.md'), 'utf8').trim(),
  readFileSync(path('docs/encoder-notices.txt'), 'utf8').trim(),
].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readIfThere(file) !== text) {
  console.error('public/licences.txt is stale: run “node scripts/licences.mjs”.');
  process.exitCode = 1;
}

function termsOf(at) {
  const names = readdirSync(path(at))
    .filter((name) => LICENCE.test(name))
    .sort();
  return (
    names
      .map((name) =>
        readFileSync(path(`${at}/${name}`), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim(),
      )
      .join('\n\n') || null
  );
}

function grouped(all) {
  const groups = new Map();
  for (const own of all) {
    const key = own.terms ?? own.license;
    groups.set(key, [...(groups.get(key) ?? []), own]);
  }
  return groups;
}

function readIfThere(name) {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return null;
  }
}
