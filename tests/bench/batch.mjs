/** Pairs a second of `parallax batch`, of two reports of so many words each, and the most memory that its process had. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { twoReports } from './texts.mjs';

// Node tells the most memory of a process only from inside.
const WATCH = '.cache/bench/watch.mjs';

export async function measureBatch(pairs, example, words, ...flags) {
  writeFileSync(
    WATCH,
    `process.on('exit', () => console.error('megabytes', process.resourceUsage().maxRSS / 1024));\n`,
  );
  const [a, b] = twoReports(example, words);
  const child = spawn(process.execPath, ['--import', `./${WATCH}`, 'dist/cli/parallax.js', 'batch', ...flags, '-']);
  let megabytes = 0;
  let lines = 0;
  child.stderr.on('data', (said) => {
    megabytes = Number(/megabytes ([\d.]+)/.exec(said)?.[1] ?? megabytes);
  });
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  const started = performance.now();
  for (let id = 0; id < pairs; id++) {
    const line = `${JSON.stringify({ id, a: { text: a }, b: { text: b } })}\n`;
    if (!child.stdin.write(line)) await new Promise((go) => child.stdin.once('drain', go));
  }
  child.stdin.end();
  await new Promise((done) => child.once('close', done));
  if (lines !== pairs) throw new Error(`${pairs} pairs in, ${lines} out`);
  return { pairs, perSecond: (1000 * pairs) / (performance.now() - started), megabytes };
}
