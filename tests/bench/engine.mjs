/**
 * One measurement of the built engine, in a process of its own; prints JSON. `size N`: two reports of N words, stage by
 * stage, in the quickest of some runs, and the most memory that this process had. `peers TIMES`: the whole comparison of the
 * example, or of two files that follow, so many times over, beside programs that only find differences, in the same run.
 */
import { readFileSync } from 'node:fs';
import { makeDiff } from '@sanity/diff-match-patch';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import fastDiff from 'fast-diff';
import { twoReports } from './texts.mjs';

const { engine } = await import('../../.cache/bench/engine.mjs');
const { align, compare, ENGLISH, frame, ingest, word } = engine;
const example = ['public/example/a.txt', 'public/example/b.md'].map((path) => readFileSync(path, 'utf8'));
/** So many words the engine has compared before it is measured: it compiles itself on the way. */
const WARM_UP = 3_000;
const RUNS = 3;

const [what, amount, ...files] = process.argv.slice(2);
console.log(JSON.stringify(what === 'size' ? stages(Number(amount)) : peers(Number(amount))));

function stages(words) {
  for (let k = 0; k < RUNS; k++) once(twoReports(example, Math.min(words, WARM_UP)));
  const texts = twoReports(example, words);
  const runs = Array.from({ length: RUNS }, () => once(texts)).sort((x, y) => x.all - y.all);
  return { words, ...runs[0], megabytes: process.resourceUsage().maxRSS / 1024 };
}

function once([a, b]) {
  const took = {};
  const timed = (stage, work) => {
    const started = performance.now();
    const result = work();
    took[stage] = performance.now() - started;
    return result;
  };
  const reports = timed('ingest', () => [ingest({ text: a }, 'a'), ingest({ text: b }, 'b')]);
  const { links: aligned, unlinked } = timed('align', () => align(reports, undefined, ENGLISH));
  const links = timed('wording', () => word(aligned, reports, { lexicon: ENGLISH, tidy: true }));
  timed('framing', () => frame({ reports, links, unlinked }));
  return { took, links: links.length, all: Object.values(took).reduce((sum, own) => sum + own, 0) };
}

function peers(times) {
  const texts = files.length === 2 ? files.map((path) => readFileSync(path, 'utf8')) : example;
  const [a, b] = texts.map((text) => Array(times).fill(text).join('\n\n'));
  const inCodes = (diff) => () => diff(...encoded(a, b));
  const runs = times === 1 ? 15 : 1;
  const all = {
    Parallax: [() => compare({ text: a }, { text: b }, {}, ENGLISH), Math.max(runs, 5)],
    'diff-match-patch': [inCodes(diffMatchPatch), runs],
    '@sanity/diff-match-patch': [inCodes((x, y) => makeDiff(x, y, { timeout: 0, checkLines: false })), runs],
    'fast-diff': [inCodes((x, y) => fastDiff(x, y)), runs],
    'diff (jsdiff)': [() => diffWords(a, b), runs],
  };
  return Object.fromEntries(Object.entries(all).map(([name, [work, count]]) => [name, median(work, count)]));
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

function median(work, runs) {
  for (let k = 0; k < Math.min(runs, 10); k++) work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((x, y) => x - y)[runs >> 1];
}
