/** Pairs a second of `parallax batch`, of two reports of so many words each, and the most memory that its process had. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { twoReports } from './texts.mjs';

// Node tells the most memory of a process only from inside.
const WATCH = '.cache/bench/watch.mjs';
/** So many pairs are told apart; they come again and again. */
const DIFFERENT = 50;

export async function measureBatch(pairs, example, words, ...flags) {
  writeFileSync(
    WATCH,
    `process.on('exit', () => console.error('megabytes', process.resourceUsage().maxRSS / 1024));\n`,
  );
  const texts = Array.from({ length: Math.min(pairs, DIFFERENT) }, (_, k) => twoReports(example, words, k + 1)).map(
    ([a, b]) => `"a":${JSON.stringify({ text: a })},"b":${JSON.stringify({ text: b })}`,
  );
  const child = spawn(process.execPath, ['--import', `./${WATCH}`, 'dist/cli/parallax.js', 'batch', ...flags, '-']);
  let megabytes = 0;
  let answers = 0;
  let refused = 0;
  child.stderr.on('data', (said) => {
    megabytes = Number(/megabytes ([\d.]+)/.exec(said)?.[1] ?? megabytes);
  });
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) answers++;
    if (chunk.includes('"error":')) refused++;
  });
  const started = performance.now();
  for (let id = 0; id < pairs; id++) {
    const line = `{"id":${id},${texts[id % texts.length]}}\n`;
    if (!child.stdin.write(line)) await new Promise((go) => child.stdin.once('drain', go));
  }
  child.stdin.end();
  await new Promise((done) => child.once('close', done));
  if (answers !== pairs || refused > 0)
    throw new Error(`${pairs} pairs in, ${answers} out, some refused: ${refused > 0}`);
  return { pairs, perSecond: (1000 * pairs) / (performance.now() - started), megabytes };
}
