/**
 * One measurement of the built engine, in a process of its own; prints JSON. `size N RUNS`: two reports of N words, stage by
 * stage, in the quickest of so many runs, and the most memory that this process had. `peers TIMES OWN OTHERS`: the whole comparison of the
 * example, or of two files that follow, so many times over, beside programs that only find differences, in the same run; the median
 * of so many runs of our own and of the others.
 */
import { readFileSync } from 'node:fs';
import { makeDiff } from '@sanity/diff-match-patch';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import fastDiff from 'fast-diff';
import { twoReports } from './texts.mjs';

const { engine } = await import('../../.cache/bench/engine.mjs');
const { align, compare, diffWording, observe, rank, read, RESOURCES } = engine;
const example = ['public/example/a.txt', 'public/example/b.md'].map((path) => readFileSync(path, 'utf8'));
/** So many words the engine has compared before it is measured: it compiles itself on the way. */
const WARM_UP = 3_000;

const [what, amount, own, others, ...files] = process.argv.slice(2);
console.log(JSON.stringify(await (what === 'size' ? stages(Number(amount), Number(own)) : peers(Number(amount)))));

async function stages(words, times) {
  for (let k = 0; k < times; k++) await once(twoReports(example, Math.min(words, WARM_UP)));
  const texts = twoReports(example, words);
  const runs = [];
  for (let k = 0; k < times; k++) runs.push(await once(texts));
  runs.sort((x, y) => x.all - y.all);
  return { words, ...runs[0], megabytes: process.resourceUsage().maxRSS / 1024 };
}

async function once([a, b]) {
  const took = {};
  const timed = async (stage, work) => {
    const started = performance.now();
    const result = await work();
    took[stage] = performance.now() - started;
    return result;
  };
  const both = await timed('ingest', async () => [
    await read({ text: a }, 'a', RESOURCES),
    await read({ text: b }, 'b', RESOURCES),
  ]);
  const reports = both.map(({ report }) => report);
  const referents = both.map((own) => own.referents);
  const { links: aligned, unlinked } = await timed('align', () => align(reports));
  const links = await timed('wording', () => diffWording(aligned, reports, { tidy: true }));
  const observations = await timed('framing', () =>
    observe({ reports, referents, links, unlinked }, RESOURCES.messages),
  );
  await timed('ranking', () => rank({ reports, links, unlinked, observations }, RESOURCES.messages));
  return { took, links: links.length, all: Object.values(took).reduce((sum, own) => sum + own, 0) };
}

async function peers(times) {
  const texts = files.length === 2 ? files.map((path) => readFileSync(path, 'utf8')) : example;
  const [a, b] = texts.map((text) => Array(times).fill(text).join('\n\n'));
  const runs = Number(others);
  const inCodes = (diff) => () => diff(...encoded(a, b));
  const all = {
    Parallax: [() => compare({ text: a }, { text: b }, {}, RESOURCES), Number(own)],
    'diff-match-patch': [inCodes(diffMatchPatch), runs],
    '@sanity/diff-match-patch': [inCodes((x, y) => makeDiff(x, y, { timeout: 0, checkLines: false })), runs],
    'fast-diff': [inCodes((x, y) => fastDiff(x, y)), runs],
    'diff (jsdiff)': [() => diffWords(a, b), runs],
  };
  const medians = {};
  for (const [name, [work, count]] of Object.entries(all)) medians[name] = await median(work, count);
  return medians;
}

function diffMatchPatch(x, y) {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  return engine.diff_main(x, y, false);
}

/** Both texts with a code unit for each word: what these programs are quickest with. */
function encoded(...texts) {
  const codes = new Map();
  return texts.map((text) =>
    text
      .match(/\w+|\W/g)
      .map((own) => {
        if (!codes.has(own)) codes.set(own, String.fromCharCode(codes.size + 1));
        return codes.get(own);
      })
      .join(''),
  );
}

async function median(work, runs) {
  for (let k = 0; k < Math.min(runs, 10); k++) await work();
  const times = [];
  for (let k = 0; k < runs; k++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((x, y) => x - y)[runs >> 1];
}
