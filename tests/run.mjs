#!/usr/bin/env node
// npm test: every check of the project, one after the other. The last line is the sum: “N passed, N failed”.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const VITEST = '.cache/vitest.json';
const PLAYWRIGHT = '.cache/playwright.json';

/** A step is one check, unless `count` reads from a report how many tests it was. */
const steps = [
  { name: 'format and lint', run: ['biome', 'ci', '--colors=off', '.'] },
  { name: 'types', run: ['tsc', '-b'] },
  { name: 'nothing unused', run: ['knip'] },
  { name: 'arrows', run: ['node', 'tests/checks/arrows.mjs'] },
  { name: 'schema is fresh', run: ['node', 'scripts/schema.mjs', '--check'] },
  { name: 'word list is fresh', run: ['node', 'scripts/frequency.mjs', '--check'] },
  { name: 'licences are fresh', run: ['node', 'scripts/licences.mjs', '--check'] },
  { name: 'file length', run: ['node', 'tests/checks/length.mjs'] },
  { name: 'build of the reader', run: ['vite', 'build'] },
  { name: 'build of the command line', run: ['vite', 'build', '--mode', 'cli'] },
  { name: 'start size', run: ['node', 'tests/checks/bundle.mjs'] },
  { name: 'benchmark, small', run: ['node', 'tests/bench/run.mjs', '--smoke'] },
  {
    name: 'unit tests',
    run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${VITEST}`],
    count: () => {
      const report = readReport(VITEST);
      return {
        passed: report.numPassedTests,
        // A file that cannot even be loaded has no failed test, but it has failed.
        failed: Math.max(report.numFailedTests, report.success ? 0 : 1),
        skipped: report.numPendingTests + (report.numTodoTests ?? 0),
      };
    },
  },
  {
    name: 'in the browser',
    run: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(root, PLAYWRIGHT) },
    count: () => {
      const { stats, errors } = readReport(PLAYWRIGHT);
      return {
        passed: stats.expected,
        failed: Math.max(stats.unexpected + stats.flaky, errors.length > 0 ? 1 : 0),
        skipped: stats.skipped,
      };
    },
  },
];

mkdirSync(join(root, '.cache'), { recursive: true });
// A report of an earlier run must not speak for this one.
for (const report of [VITEST, PLAYWRIGHT]) rmSync(join(root, report), { force: true });

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const started = performance.now();
  const { status, output } = await execute(step);
  const result = tally(step, status);
  for (const key of Object.keys(sum)) sum[key] += result[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${result.failed ? '✗' : '✓'} ${step.name.padEnd(28)}${step.count ? says(result) : ''} (${seconds} s)`);
  if (result.failed) console.log(output.trimEnd().replace(/^/gm, '    '));
}
console.log(`\n${says(sum)}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function tally(step, status) {
  const counted = step.count ? attempt(step.count) : { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // Whatever a report says: a step that ends in failure, or without a report or a test, has failed.
  if (!counted) return { passed: 0, failed: 1, skipped: 0 };
  const blind = counted.passed + counted.failed === 0;
  return { ...counted, failed: Math.max(counted.failed, status !== 0 || blind ? 1 : 0) };
}

function says({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function readReport(name) {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

function attempt(count) {
  try {
    return count();
  } catch {
    return null;
  }
}

function execute({ run: [program, ...args], env = {} }) {
  const command = program === 'node' ? process.execPath : join(root, 'node_modules', '.bin', program);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status, output }));
  });
}
