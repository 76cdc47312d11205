/** Pairs a second of the Spark module with one worker and with two, beside the command line with one job and two, over the same pairs. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { measureBatch } from './batch.mjs';
import { table } from './draw.mjs';
import { twoReports } from './texts.mjs';

const PAIRS = 2_000;
const WORDS = 150;
const LINES = '.cache/bench/pairs.jsonl';
const PYTHON = '.cache/spark/bin/python';

export const HEAD = '## On Spark';

export async function onSpark(example) {
  const lacks = missing();
  if (lacks) return `${HEAD}\n\nNot measured: ${lacks}.`;
  const [a, b] = twoReports(example, WORDS);
  writeFileSync(LINES, `${JSON.stringify({ a, b })}\n`.repeat(PAIRS));
  const rows = [];
  for (const jobs of [1, 2]) {
    const { perSecond, megabytes } = await measureBatch(
      PAIRS,
      example,
      WORDS,
      '--no-encoder',
      '--jobs',
      `${jobs}`,
      '--force',
    );
    rows.push([`\`batch --jobs ${jobs}\``, perSecond, megabytes]);
  }
  for (const workers of [1, 2]) {
    const said = execFileSync(PYTHON, ['tests/bench/spark.py', `${workers}`, LINES], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { seconds, megabytes } = JSON.parse(said.trim().split('\n').at(-1));
    const name = `Spark, ${workers} ${workers === 1 ? 'worker' : 'workers'} of one core`;
    rows.push([name, PAIRS / seconds, megabytes.node, megabytes.python]);
  }
  const ofFirst = (k) => (rows[k][1] / rows[k - (k % 2)][1]).toFixed(2);
  return `${HEAD}

\`integrations/spark\` over ${PAIRS.toLocaleString('en')} pairs of ${WORDS} words a report, compared quickly in four tasks, beside \`parallax batch\` over the same pairs in
the same run. The cluster, its driver and both workers are on this machine: what Spark itself needs is taken from the same cores. It was warm; the
start of a command line in each task counts. Memory is that of one command line, and of one Python of Spark’s.

${table(
  ['what', 'pairs a second', 'against one', 'MB, command line', 'MB, Python'],
  rows.map(([name, perSecond, own, python], k) => [
    name,
    perSecond.toFixed(1),
    ofFirst(k),
    own.toFixed(0),
    python?.toFixed(0) ?? '',
  ]),
)}`;
}

/** What this machine lacks to measure it, if anything; makes the Python where there is none. */
function missing() {
  try {
    execFileSync('sh', ['integrations/spark/venv.sh'], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    return existsSync(PYTHON) ? null : 'the Python of the module could not be made';
  } catch (error) {
    return error.status === 3
      ? error.stderr.trim().replace(/^Spark: /, '')
      : 'the Python of the module could not be made';
  }
}
