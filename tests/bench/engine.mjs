/**
 * npm run bench: how long the engine takes beside a peer on the same text in the same run. Warm medians; only the ratios
 * mean something on another machine. `-- A B` measures two texts of your own as well.
 */
import { readFileSync } from 'node:fs';
import { diffSentences, diffWords as jsdiffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { runnerImport } from 'vite';
import { measureScale } from './scale.mjs';

const load = async (path) => (await runnerImport(path)).module;
const { ingest } = await load('/src/engine/ingest/ingest.ts');
const engine = await load('/src/engine/compare.ts');
const { ENGLISH } = await load('/src/engine/language/en/lexicon.ts');
const compare = (a, b) => engine.compare(a, b, {}, ENGLISH);

const read = (path) => readFileSync(path, 'utf8');
const example = [read('public/example/a.txt'), read('public/example/b.md')];
const own = process.argv.slice(2, 4).map(read);

for (const times of [1, 10, 100]) {
  const text = Array(times).fill(example[1]).join('\n\n');
  row(
    `ingest, ${words(text)} words`,
    () => ingest({ text }, 'a'),
    'Intl.Segmenter by paragraph',
    () => segmented(text),
  );
}
for (const [name, [a, b]] of [['example', example], ...(own.length === 2 ? [['own texts', own]] : [])]) {
  for (const [peer, work] of [
    ['diff-match-patch by words', () => diffWords(a, b)],
    ['jsdiff by words', () => jsdiffWords(a, b)],
    ['jsdiff by sentences', () => diffSentences(a, b)],
  ])
    row(`compare, ${name}`, () => compare({ text: a }, { text: b }), peer, work);
}
measureScale({ example, compare, peer: diffWords });

function row(name, ours, peerName, peer) {
  const [x, y] = [median(ours), median(peer)];
  console.log(
    `${name.padEnd(28)} ${x.toFixed(1).padStart(8)} ms   ${peerName} ${y.toFixed(1)} ms   ratio ${(x / y).toFixed(2)}`,
  );
}

function median(work) {
  for (let k = 0; k < 5; k++) work();
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((x, y) => x - y)[7];
}

/** The whole text at once would cost the square of its length. */
function segmented(text) {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return text.split(/\n{2,}/).reduce((sum, part) => sum + [...segmenter.segment(part)].length, 0);
}

function diffWords(a, b) {
  const codes = new Map();
  const encode = (text) =>
    text
      .match(/\w+|\W/g)
      .map((word) => {
        if (!codes.has(word)) codes.set(word, String.fromCharCode(codes.size + 1));
        return codes.get(word);
      })
      .join('');
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  return engine.diff_main(encode(a), encode(b), false);
}

function words(text) {
  return text.split(/\s+/).length;
}
