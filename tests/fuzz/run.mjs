#!/usr/bin/env node
// npm run fuzz: a million cases that chance draws, told at the end by kind. FUZZ_RUNS says how many instead, FUZZ_SEED draws those of an earlier run again;
// what is named behind it are the tests to run.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const REPORT = '.cache/fuzz.jsonl';
const MOST_MEGABYTES = 1_500;
const TESTS = [
  'tests/engine/compare.test.ts',
  'tests/engine/hostile',
  'tests/sources/saved',
  'tests/sources/work.test.ts',
  'tests/review',
  'tests/model',
  'tests/patterns',
  'tests/exporters/escaped.test.ts',
  'tests/storage/damaged.test.ts',
  'tests/storage/soundness.test.ts',
];
const OPTIONS = ['--project', 'node', '--project', 'apart', '--testTimeout', '36000000', '--maxWorkers', '1'];

rmSync(REPORT, { force: true });
const wanted = process.argv.slice(2);
const run = spawn('npx', ['vitest', 'run', ...OPTIONS, ...(wanted.length > 0 ? wanted : TESTS)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    FUZZ_RUNS: process.env.FUZZ_RUNS ?? '1000000',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-old-space-size=${MOST_MEGABYTES}`,
  },
});
run.on('exit', (code) => {
  tell();
  process.exitCode = code ?? 1;
});

function tell() {
  const all = readFileSync(REPORT, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const lines = all.map(({ kind, cases, seconds, slowest, grown, process, kept, fault }) => [
    kind,
    cases.toLocaleString('en'),
    `${seconds.toFixed(0)} s`,
    `${slowest.toFixed(2)} s`,
    `${grown.toFixed(0)} MB`,
    `${kept.toFixed(0)} MB`,
    `${process.toFixed(0)} MB`,
    fault === null ? 'held' : fault.split('\n').slice(0, 3).join(' '),
  ]);
  console.log(
    '\nkind | cases | together | slowest | largest | kept | process | result\n--- | --- | --- | --- | --- | --- | --- | ---',
  );
  for (const line of lines) console.log(line.join(' | '));
  const most = (what) => all.reduce((found, own) => (own[what] > found[what] ? own : found));
  const [slowest, largest] = [most('slowest'), most('grown')];
  const sum = all.reduce((own, { cases }) => own + cases, 0).toLocaleString('en');
  console.log(
    `\n${sum} cases; the slowest ${slowest.slowest.toFixed(2)} s (${slowest.kind}), the largest ${largest.grown.toFixed(0)} MB (${largest.kind}); ${all.filter(({ fault }) => fault !== null).length} faults`,
  );
}
