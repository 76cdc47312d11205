/**
 * npm run bench: all figures of the project in one place, docs/benchmarks.md. `-- --only engine,peers,batch,browser,gold` measures
 * some of them and keeps the others as they stand there; `--smoke` tries every part but the browser at a tiny size and writes
 * nothing, so that this cannot rot. Each size in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { build } from 'vite';
import { measureBatch } from './batch.mjs';
import { bars, exponent, table } from './draw.mjs';

const smoke = process.argv.includes('--smoke');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : null;
const SIZES = smoke ? [200, 400] : [1_000, 3_000, 10_000, 30_000, 100_000];
const PAIRS = smoke ? [3] : [1_000, 10_000];
const TIMES = smoke ? [1] : [1, 10];
const STAGES = ['ingest', 'align', 'wording', 'framing'];
const PARALLAX = 'Parallax';
// Texts and answers that are no part of the project, measured on where they are at hand.
const GOLD = '../shared/gold';
const ARTICLES = '../shared/articles';

const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
const whole = (number) => Math.round(number).toLocaleString('en');
const sum = (took) => STAGES.reduce((total, stage) => total + took[stage], 0);

await bundle();
const PARTS = {
  engine: ['## The engine', engine],
  peers: ['## Beside programs that find differences', peers],
  batch: ['## The command line', batch],
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
  if (!smoke) node('node_modules/vite/bin/vite.js', 'build', '--mode', 'cli', '--logLevel', 'error');
}

function about() {
  const memory = whole(totalmem() / 2 ** 30);
  return `# Benchmarks

Written by \`npm run bench\`. Measured on ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory} GB of memory, Node ${process.version}. Other machines
have other milliseconds; what holds elsewhere are the ratios, which come from one run, and the growth.`;
}

function engine() {
  const sizes = SIZES.map((words) => JSON.parse(node('tests/bench/engine.mjs', 'size', String(words))));
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

function peers() {
  const articles = existsSync(ARTICLES) ? readdirSync(ARTICLES).map((name) => `${ARTICLES}/${name}`) : [];
  const texts = { 'the example': [], ...(articles.length === 2 && !smoke && { 'two articles': articles }) };
  const runs = Object.entries(texts).flatMap(([name, files]) =>
    TIMES.map((times) => ({
      name: times === 1 ? name : `${name} ×${times}`,
      took: JSON.parse(node('tests/bench/engine.mjs', 'peers', String(times), ...files)),
    })),
  );
  const row = (program) => [
    program,
    ...runs.flatMap(({ took }) => [whole(took[program]), (took[PARALLAX] / took[program]).toFixed(3)]),
  ];
  return `## Beside programs that find differences

The whole comparison (reading, links, wording, framing) beside the difference alone, by words, on the same texts in the same run, warm. A ratio
below 1 says that all of Parallax takes less time than that program’s difference.

${table(['program', ...runs.flatMap(({ name }) => [`${name}, ms`, 'ratio'])], Object.keys(runs[0].took).map(row))}`;
}

async function batch() {
  const example = ['public/example/a.txt', 'public/example/b.md'].map((path) => readFileSync(path, 'utf8'));
  const rows = [];
  for (const pairs of PAIRS) {
    const { perSecond, megabytes } = await measureBatch(pairs, example);
    rows.push([whole(pairs), perSecond.toFixed(1), whole(megabytes)]);
  }
  return `## The command line

\`parallax batch\`, one job, two reports of 150 words a pair.

${table(['pairs', 'pairs a second', 'MB at most'], rows)}`;
}

/** What the measurements in the browser say, as they say it. */
function inBrowser() {
  if (smoke) return '';
  node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error');
  const said = ['browser', 'exports', 'lighthouse'].map((name) => node(`tests/bench/${name}.mjs`).trimEnd());
  return `## The browser

Two reports of 100,000 words each in the built reader, in the browser of the tests; its exports; then Lighthouse on the example.

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
  const limit = smoke ? ['--limit', '2'] : [];
  const score = (task, ...more) =>
    JSON.parse(
      node(`${GOLD}/score.mjs`, task, ...more, ...limit, '--', process.execPath, 'dist/cli/parallax.js', 'batch', '-'),
    );
  const figures = (name, { precision, recall, f1 }) => [name, ...[precision, recall, f1].map((x) => x?.toFixed(3))];
  const quotes = score('quotes');
  const share = (name) => `${(100 * quotes[name]).toFixed(0)} %`;
  const edinburgh = `${GOLD}/words/edinburgh-train.jsonl`;
  const rows = [
    figures('passages of 40 pairs of reports', score('passages')),
    ...wordRows('words, two translations', score('words')),
    ...wordRows('words, paraphrases', score('words', '--data', edinburgh)),
    figures('quotes: what is quoted', quotes),
  ];
  return `## Against readers

Development sets; weights were learnt on passages and words of these kinds, so unseen texts may do worse.

${table(['what', 'precision', 'recall', 'F1'], rows)}

Of direct quotes ${share('directRecall')} are found, of indirect ones ${share('indirectRecall')}; of those found, ${share('sourceAccuracy')} have the right source and
${share('cueAccuracy')} the right cue.`;

  function wordRows(name, scored) {
    return [figures(name, scored), figures(`${name}: words that differ`, scored.differentWords)];
  }
}
