#!/usr/bin/env node
// npm test: every check of the project, as many at once as there are cores. The last line is the sum: “N passed, N failed”.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const VITEST = '.cache/vitest.json';
const PLAYWRIGHT = '.cache/playwright.json';

/**
 * They start in this order: what others wait for; the browser, which takes longest and also waits; what is quick; what takes minutes. A step is one check,
 * unless `count` reads from a report how many tests it was; it waits for the steps it is `after`.
 */
const steps = [
  { name: 'build of the reader', run: ['vite', 'build'] },
  { name: 'a browser to test in', run: ['node', 'tests/checks/browser.mjs'] },
  { name: 'build of the command line', run: ['vite', 'build', '--mode', 'cli'] },
  { name: 'build of the extension', run: ['vite', 'build', '--mode', 'extension'], after: ['build of the reader'] },
  {
    name: 'in the browser',
    run: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    after: ['build of the reader', 'build of the command line', 'build of the extension', 'a browser to test in'],
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
  { name: 'format and lint', run: ['biome', 'ci', '--colors=off', '.'] },
  { name: 'types', run: ['tsc', '-b'] },
  { name: 'nothing unused', run: ['knip'] },
  { name: 'arrows', run: ['node', 'tests/checks/arrows.mjs'] },
  { name: 'lookups by name', run: ['node', 'tests/checks/names.mjs'] },
  { name: 'schema is fresh', run: ['node', 'scripts/schema.mjs', '--check'] },
  { name: 'word list is fresh', run: ['node', 'scripts/frequency.mjs', '--check'] },
  { name: 'licences are fresh', run: ['node', 'scripts/licences.mjs', '--check'] },
  { name: 'dependencies are told of', run: ['node', 'tests/checks/dependencies.mjs'] },
  { name: 'file length', run: ['node', 'tests/checks/length.mjs'] },
  { name: 'start size', run: ['node', 'tests/checks/bundle.mjs'], after: ['build of the reader'] },
  {
    name: 'unit tests',
    run: ['vitest', 'run', '--maxWorkers=100%', '--reporter=default', '--reporter=json', `--outputFile=${VITEST}`],
    after: ['a browser to test in', 'build of the command line'],
    env: { BUILT_CLI: 'dist/cli' },
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
    name: 'benchmark, small',
    run: ['node', 'tests/bench/run.mjs', '--smoke'],
    after: ['build of the command line'],
  },
];

mkdirSync(join(root, '.cache'), { recursive: true });
// A report of an earlier run must not speak for this one.
for (const report of [VITEST, PLAYWRIGHT]) rmSync(join(root, report), { force: true });

const sum = { passed: 0, failed: 0, skipped: 0 };
await runAll();
console.log(`\n${says(sum)}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

/** Runs what waits for nothing that is still to come, wherever a core is free, until nothing is left. */
async function runAll() {
  const waiting = [...steps];
  const done = new Map();
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => after.every((name) => done.has(name)));
    if (next >= 0 && running.size < availableParallelism()) {
      const [step] = waiting.splice(next, 1);
      const missing = step.after?.find((name) => !done.get(name));
      const ends = runStep(step, missing).then((passed) => {
        done.set(step.name, passed);
        running.delete(ends);
      });
      running.add(ends);
    } else await Promise.race(running);
  }
}

/** A step that misses another one has failed, as that one has. */
async function runStep(step, missing) {
  const started = performance.now();
  const { status, output } = missing ? { status: 1, output: `not run, as it needs “${missing}”` } : await execute(step);
  const result = missing ? { passed: 0, failed: 1, skipped: 0 } : tally(step, status);
  for (const key of Object.keys(sum)) sum[key] += result[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${result.failed ? '✗' : '✓'} ${step.name.padEnd(28)}${step.count ? says(result) : ''} (${seconds} s)`);
  if (result.failed) console.log(output.trimEnd().replace(/^/gm, '    '));
  return !result.failed;
}

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
