/**
 * npm run bench: all figures of the project in one place, docs/benchmarks.md. `-- --only engine,peers,batch,spark,browser,gold`
 * measures some of them and keeps the others as they stand there; `--smoke` tries every part but Spark and the browser at a tiny size
 * and writes nothing, so that this cannot rot. Each size in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { build } from 'vite';
import { measureBatch } from './batch.mjs';
import { bars, exponent, table } from './draw.mjs';
import { HEAD as PEERS, peers } from './peers.mjs';
import { onSpark, HEAD as SPARK } from './spark.mjs';

const smoke = process.argv.includes('--smoke');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : null;
const SIZES = smoke ? [200, 400] : [1_000, 3_000, 10_000, 30_000, 100_000];
const QUICK = '--no-encoder';
const TWO = [QUICK, '--jobs', '2', '--force'];
/** Pairs, words of a report, what the reading is called, and its flags. */
const BATCHES = smoke
  ? [
      [3, 150, 'quick', QUICK],
      [3, 150, 'quick, 2 jobs', ...TWO],
      [1, 150, 'closer'],
    ]
  : [
      [1_000, 150, 'quick', QUICK],
      [10_000, 150, 'quick', QUICK],
      [100, 650, 'quick', QUICK],
      [10_000, 150, 'quick, 2 jobs', ...TWO],
      [100, 650, 'quick, 2 jobs', ...TWO],
      [100, 650, 'closer'],
    ];
const STAGES = ['ingest', 'align', 'wording', 'framing', 'ranking'];
// Answers that are no part of the project, measured on where they are at hand.
const GOLD = '../shared/gold';

const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
const whole = (number) => Math.round(number).toLocaleString('en');
const sum = (took) => STAGES.reduce((total, stage) => total + took[stage], 0);

await bundle();
const PARTS = {
  engine: ['## The engine', engine],
  peers: [PEERS, () => peers(smoke)],
  batch: ['## The command line', batch],
  // It starts clusters: no part of what is tried at a tiny size.
  spark: [SPARK, () => (smoke ? '' : onSpark(example()))],
  browser: ['## The browser', inBrowser],
  gold: ['## Against readers', gold],
};
const parts = [about()];
for (const [name, [head, measured]] of Object.entries(PARTS)) {
  const own = !only || only.includes(name) ? await measured() : kept(head);
  if (own) parts.push(own);
}
if (!smoke) writeFileSync('docs/benchmarks.md', `${parts.join('\n\n')}\n`);
console.log(parts.join('\n\n'));

async function bundle() {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/engine-parts.ts',
      outDir: '.cache/bench',
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'engine.mjs', codeSplitting: false } },
    },
  });
  if (smoke) return;
  node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error');
  node('node_modules/vite/bin/vite.js', 'build', '--mode', 'cli', '--logLevel', 'error');
}

function example() {
  return ['public/example/a.txt', 'public/example/b.md'].map((path) => readFileSync(path, 'utf8'));
}

function about() {
  const memory = whole(totalmem() / 2 ** 30);
  return `# Benchmarks

Written by \`npm run bench\`. Measured on ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory} GB of memory, Node ${process.version}. Other machines
have other milliseconds; what holds elsewhere are the ratios, which come from one run, and the growth. A part that was measured another day may
come from another machine.`;
}

function engine() {
  const sizes = SIZES.map((words) =>
    JSON.parse(node('tests/bench/engine.mjs', 'size', String(words), smoke ? '1' : '3')),
  );
  const rows = sizes.map(({ words, took, links, megabytes }) => [
    whole(words),
    ...STAGES.map((stage) => whole(took[stage])),
    whole(sum(took)),
    whole(links),
    whole(megabytes),
  ]);
  const growth = exponent(sizes.slice(-4).map(({ words, took }) => [words, sum(took)]));
  return `## The engine

Two reports of so many words each, invented from the example, compared in a process that has compared shorter ones before. Milliseconds of each
stage in the quickest of three runs; the most memory that the process had, the word list of English among it.

${table(['words', ...STAGES, 'together', 'links', 'MB'], rows)}

Growth: the time grows with the ${growth.toFixed(2)}th power of the length.

${bars(sizes.map(({ words, took }) => [`${whole(words)} words`, (1000 * sum(took)) / words, 'ms a thousand words']))}`;
}

async function batch() {
  const rows = [];
  for (const [pairs, words, reading, ...flags] of BATCHES) {
    const { perSecond, megabytes } = await measureBatch(pairs, example(), words, ...flags);
    rows.push([whole(pairs), whole(words), reading, perSecond.toFixed(1), whole(megabytes)]);
  }
  return `## The command line

\`parallax batch\`, one job unless said otherwise. The closer reading is with the encoder, which is opened once.

${table(['pairs', 'words a report', 'reading', 'pairs a second', 'MB at most'], rows)}`;
}

/** What the measurements in the browser say, as they say it. */
function inBrowser() {
  if (smoke) return '';
  const said = ['browser', 'exports', 'interaction', 'lighthouse'].map((name) =>
    node(`tests/bench/${name}.mjs`).trimEnd(),
  );
  return `## The browser

Two reports of 100,000 words each in the built reader, in the browser of the tests; its exports; the answers to keys and presses on
the two articles at a processor four times slower; then Lighthouse on the example.

\`\`\`
${said.join('\n\n')}
\`\`\``;
}

/** A part of the file as it was written before, where it is not measured this time. */
function kept(head) {
  const before = existsSync('docs/benchmarks.md') ? readFileSync('docs/benchmarks.md', 'utf8') : '';
  return (
    before
      .split(/\n(?=## )/)
      .find((part) => part.startsWith(head))
      ?.trimEnd() ?? ''
  );
}

/** Against answers made by reading, where they are at hand; they are no part of the project. */
function gold() {
  if (!existsSync(`${GOLD}/score.mjs`)) return smoke ? '' : kept('## Against readers');
  const limit = smoke ? ['--limit', '1'] : [];
  const score = (flags, task, ...more) =>
    JSON.parse(
      node(
        ...[`${GOLD}/score.mjs`, task, ...more, ...limit, '--'],
        ...[process.execPath, 'dist/cli/parallax.js', 'batch', ...flags, '-'],
      ),
    );
  const rows = [];
  /** A line with the figures of the quick comparison and of the closer reading. */
  const measure = (name, task, more = [], part = (scored) => [[name, scored]]) => {
    // That the encoder opens is tried once, in the batch above.
    const quick = score([QUICK], task, ...more);
    const closer = smoke ? quick : score([], task, ...more);
    const others = part(closer);
    for (const [k, [own, scored]] of part(quick).entries())
      rows.push([
        own,
        ...[scored, others[k][1]].flatMap(({ precision, recall, f1 }) =>
          [precision, recall, f1].map((x) => x?.toFixed(3)),
        ),
      ]);
    return [quick, closer];
  };
  const words = (name) => (scored) => [
    [name, scored],
    [`${name}: words that differ`, scored.differentWords],
  ];
  measure('passages of 40 pairs of reports', 'passages');
  measure('words, two translations', 'words', [], words('words, two translations'));
  measure('words, paraphrases', 'words', ['--data', edinburghKept()], words('words, paraphrases'));
  const [quick, closer] = measure('quotes: what is quoted', 'quotes');
  measure('sayings: what somebody surely says', 'sayings');
  const share = (name) => [quick, closer].map((own) => `${(100 * own[name]).toFixed(0)} %`).join(' and ');
  return `## Against readers

Development sets; of the quick comparison and of the closer reading, which has the encoder. The encoder has seen none of these texts. The weights
of the quick one were learnt on the first forty passages and on the paraphrases, those of the closer one on the passages and on the two
translations: unseen texts may do worse (\`docs/models.md\` has the figures of five and ten folds).

${table(['what', 'precision', 'recall', 'F1', 'closer: precision', 'recall', 'F1'], rows)}

Of direct quotes ${share('directRecall')} are found, of indirect ones ${share('indirectRecall')}; of those found, ${share('sourceAccuracy')} have the right source and
${share('cueAccuracy')} the right cue: quick, and closer.`;
}

/** The tenth of the paraphrases that the encoder has not learnt from (scripts/learn/encoder/gold.py), as a file. */
function edinburghKept() {
  const rows = readFileSync(`${GOLD}/words/edinburgh-train.jsonl`, 'utf8').split('\n').filter(Boolean);
  const path = '.cache/bench/edinburgh.jsonl';
  writeFileSync(path, `${rows.filter((_, k) => k % 10 === 0).join('\n')}\n`);
  return path;
}
