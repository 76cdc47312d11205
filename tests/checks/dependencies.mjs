#!/usr/bin/env node
// docs/dependencies.md tells of every package that ships: who keeps it, and what we would do without it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedPackages } from '../../scripts/shipped.mjs';

const LEAST = 30;
const text = readFileSync(fileURLToPath(new URL('../../docs/dependencies.md', import.meta.url)), 'utf8');
const own = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'));
const rows = text.split('\n').filter((line) => line.startsWith('| `'));

const packages = shippedPackages();
const wrong = [...problemsIn(rows, packages)];
// A table without its first line, and one of another version, are wrong: else the check would see nothing.
const blind =
  rows.length < LEAST ||
  [...problemsIn(rows.slice(1), packages)].length === 0 ||
  [...problemsIn([rows[0]?.replace(/` [\d.]+/, '` 0.0.0') ?? '', ...rows.slice(1)], packages)].length === 0;
for (const one of wrong) console.error(one);
if (blind) console.error(`${rows.length} lines seen: the check is blind`);
if (wrong.length > 0 || blind) process.exitCode = 1;
else console.log(`${packages.length} packages told of in ${rows.length} lines`);

function* problemsIn(lines, shipped) {
  const named = new Set(lines.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name)));
  for (const { name } of shipped) if (!named.has(name)) yield `${name} ships and has no line in docs/dependencies.md`;
  const versions = new Map(
    shipped.filter(({ at, name }) => at === `node_modules/${name}`).map((each) => [each.name, each.version]),
  );
  for (const line of lines) {
    const [, name, version] = /^\| `([^`]+)` (\S+) \|/.exec(line) ?? [];
    if (versions.get(name) !== version) yield `${name} is told of in version ${version}; ${versions.get(name)} ships`;
    if (line.split('|').length !== 7 || /\|\s*\|(?!$)/.test(line.replace(/\|\s*\|$/, '|')))
      yield `the line of ${name} has an empty cell`;
  }
  for (const name of Object.keys(own.dependencies))
    if (!lines.some((line) => line.startsWith(`| \`${name}\` `))) yield `${name} has no line of its own`;
}
