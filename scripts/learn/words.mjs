/**
 * Learns the weights of src/engine/wording/match/weights.data.ts from pairs of sentences with hand-made word links:
 *   npm run learn:words -- [--write] FILE.jsonl ...
 * and those of closer-weights.data.ts, which look at words with an encoder's eyes too and stand on the ones before, from pairs
 * that the encoder has not learnt from:
 *   npm run learn:words -- --closer [--write] FILE.jsonl
 * A line is {a: [token], b: [token], sure: [[i, j]], possible: [[i, j]]}; `possible` links count as none. Each pass is a
 * logistic unit over the features, helped by a few hidden units (rectified); learnt by Adam (Kingma & Ba 2015), in an
 * order drawn by a fixed generator: deterministic. A part of the pairs is read without the lexicon, so that the weights
 * serve without it too. Without `--write` one fold of five is held back, and every figure printed is on that fold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { shippedEncoder } from './encoder.mjs';
import { done, load } from './load.mjs';

const FOLDS = 5;
const PASSES = process.argv.includes('--closer') ? 2 : 3;
const EPOCHS = 6;
const BATCH = 256;
const RATE = 0.01;
const DECAY = 1e-5;
const WITHOUT_LEXICON = 0.15;
/** The second file and later ones are smaller and read with more care. */
const CARE = 2;

const write = process.argv.includes('--write');
const closer = process.argv.includes('--closer');
const fold = Number(process.env.FOLD ?? 0);
const files = process.argv.slice(2).filter((own) => !own.startsWith('--'));
if (files.length === 0) {
  console.error('usage: node scripts/learn/words.mjs [--closer] [--write] FILE.jsonl ...');
  process.exit(2);
}
const { wordReader } = await load('/src/engine/wording/words.ts');
const { readReport } = await load('/src/engine/read-report.ts');
const { gather, COMMON_EVIDENCE, WORD_EVIDENCE, PLACE_EVIDENCE } = await load('/src/engine/wording/match/evidence.ts');
const { contextFeatures, CONTEXT } = await load('/src/engine/wording/match/context.ts');
const { passScorer, scorePairs, UNITS } = await load('/src/engine/wording/match/network.ts');
const { answerGrid, closerFeatures, CONTEXT_AND_MEANING } = await load('/src/engine/wording/match/meaning.ts');
const { encodeSentences } = await load('/src/engine/encode/encode.ts');
const { Arena } = await load('/src/engine/wording/match/arena.ts');
const { PASSES: FIRST_PASSES } = await load('/src/engine/wording/match/weights.data.ts');
const encoder = closer ? await shippedEncoder() : null;
const { ENGLISH: lexicon } = await load('/src/languages/en/lexicon.ts');
const { english } = await load('/src/languages/en/pack.ts');
const pack = english(lexicon);

const OF_WORDS = [...COMMON_EVIDENCE, ...WORD_EVIDENCE];
const EVIDENCE = [...OF_WORDS, ...PLACE_EVIDENCE];

let seed = 1;
const random = () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const pairs = [];
for (const [set, file] of files.entries())
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').filter(Boolean).entries())
    pairs.push(await pairOf(JSON.parse(line), set, index));
if (closer) for (const pair of pairs) lookCloser(pair, firstSureness(pair));

const isUnseen = ({ index }) => !write && index % FOLDS === fold;
const own = pairs.filter((pair) => !isUnseen(pair));
const passes = [];
for (let pass = 0; pass < PASSES; pass++) {
  const context = closer ? CONTEXT_AND_MEANING : pass === 0 ? [] : CONTEXT;
  passes.push(train([...EVIDENCE, ...context]));
  const score = passScorer(passes.at(-1), context);
  for (const pair of pairs) {
    const sureness = score(pair.grid, pair.context);
    if (closer) lookCloser(pair, sureness);
    else Object.assign(pair, { before: sureness, context: contextFeatures(sureness, ...pair.words) });
  }
  if (write) continue;
  for (const [set, file] of files.entries())
    figures(
      file,
      pass,
      pairs.filter((pair) => pair.set === set && isUnseen(pair)),
    );
}
if (write) writeFileSync(`src/engine/wording/match/${closer ? 'closer-' : ''}weights.data.ts`, source(passes));
await done();

/** What the words make of a pair by themselves, before the encoder is asked. */
function firstSureness({ grid, words }) {
  const scorers = FIRST_PASSES.map((pass, k) => passScorer(pass, k === 0 ? [] : CONTEXT));
  return scorePairs(grid, scorers, (before) => contextFeatures(before, ...words), new Arena());
}

function lookCloser(pair, before) {
  const answers = answerGrid(...pair.words, encoder);
  Object.assign(pair, { before, context: closerFeatures(before, answers, ...pair.words) });
}

function spansOf(tokens) {
  let at = 0;
  return tokens.map((token) => {
    const span = [at, at + token.length];
    at += token.length + 1;
    return span;
  });
}

/** The engine's words of both sides, the tokens of the line under each, and which cells are links. */
async function pairOf(row, set, index) {
  const sides = [];
  for (const tokens of [row.a, row.b]) {
    const text = tokens.join(' ');
    const sentence = { id: 's', block: 0, spans: [[0, text.length]] };
    const report = readReport({ text, published: null, sentences: [sentence] }, pack);
    const words = wordReader(encoder ? await encodeSentences(report, ['s'], encoder) : report)([sentence]);
    const spans = spansOf(tokens);
    const under = words.map(({ span }) =>
      spans.flatMap(([from, to], k) => (from < span[1] && span[0] < to ? [k] : [])),
    );
    sides.push({ words, under });
  }
  const [a, b] = sides;
  const sure = new Set(row.sure.map(String));
  const truth = a.words.flatMap((_, i) =>
    b.words.map((_, j) => Number(a.under[i].some((x) => b.under[j].some((y) => sure.has(`${x},${y}`))))),
  );
  const without = !closer && index % FOLDS !== 0 && random() < WITHOUT_LEXICON;
  const words = [a.words, b.words];
  return {
    row,
    set,
    index,
    words,
    under: [a.under, b.under],
    truth,
    sure,
    grid: gather(...words, without ? undefined : lexicon),
  };
}

/** Learns one pass on `own`; each pair brings its evidence, and its context where a pass went before. */
function train(names) {
  const size = names.length;
  const width = UNITS + 1;
  // One row a feature as in `Pass.weights`, then the biases, then the weights of the hidden units.
  const [biases, outs] = [size * width, (size + 1) * width];
  const weights = new Float64Array(outs + UNITS);
  for (let k = 0; k < size; k++)
    for (let unit = 1; unit < width; unit++) weights[k * width + unit] = (random() * 2 - 1) * 1.2 * Math.sqrt(1 / size);
  for (let unit = 0; unit < UNITS; unit++) weights[outs + unit] = random() - 0.5;
  const cells = own.flatMap((pair) =>
    pair.truth.flatMap((yes, cell) =>
      (pair.before ? isLookedAt(pair, cell) : yes || random() < 0.5) ? [[pair, cell]] : [],
    ),
  );
  const [gradient, mean, square] = [0, 0, 0].map(() => new Float64Array(weights.length));
  const sums = new Float64Array(width);
  const values = new Float64Array(size);
  const steps = Math.ceil(cells.length / BATCH) * EPOCHS;
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(cells);
    for (let from = 0; from < cells.length; from += BATCH) {
      const batch = cells.slice(from, from + BATCH);
      gradient.fill(0);
      for (const [pair, cell] of batch) learnFrom(pair, cell);
      step++;
      const rate = RATE * (1 - step / steps) + 1e-5;
      for (let k = 0; k < weights.length; k++) {
        const slope = gradient[k] / batch.length + DECAY * weights[k];
        mean[k] = 0.9 * mean[k] + 0.1 * slope;
        square[k] = 0.999 * square[k] + 0.001 * slope * slope;
        weights[k] -= (rate * (mean[k] / (1 - 0.9 ** step))) / (Math.sqrt(square[k] / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  const round = (list) => Array.from(list, (value) => Number(value.toFixed(3))).join(' ');
  return {
    bias: round(weights.subarray(biases, outs)),
    out: round(weights.subarray(outs)),
    weights: Object.fromEntries(names.map((name, k) => [name, round(weights.subarray(k * width, (k + 1) * width))])),
  };

  function learnFrom({ grid, context, places, before, truth, set }, cell) {
    values.fill(0);
    const kind = grid.kinds[cell];
    values.set(grid.common);
    for (let k = grid.starts[kind]; k < grid.starts[kind + 1]; k++)
      values[COMMON_EVIDENCE.length + grid.names[k]] = grid.values[k];
    const { length } = PLACE_EVIDENCE;
    values.set(grid.places.subarray(cell * length, (cell + 1) * length), OF_WORDS.length);
    if (context) {
      const at = places.at.get(cell) * context.size;
      values.set(context.values.subarray(at, at + context.size), EVIDENCE.length);
    }
    sums.set(weights.subarray(biases, outs));
    for (let k = 0; k < size; k++)
      if (values[k]) for (let unit = 0; unit < width; unit++) sums[unit] += values[k] * weights[k * width + unit];
    let z = sums[0];
    for (let unit = 1; unit < width; unit++) if (sums[unit] > 0) z += sums[unit] * weights[outs + unit - 1];
    // Half of the unlike cells of the first pass are left out; the others stand for them.
    const weight = (set > 0 ? CARE : 1) * (before || truth[cell] ? 1 : 2);
    const error = (1 / (1 + Math.exp(-z)) - truth[cell]) * weight;
    const slopes = Float64Array.from(sums, (sum, unit) =>
      unit === 0 ? error : sum > 0 ? error * weights[outs + unit - 1] : 0,
    );
    for (let unit = 1; unit < width; unit++) if (sums[unit] > 0) gradient[outs + unit - 1] += error * sums[unit];
    for (let unit = 0; unit < width; unit++) gradient[biases + unit] += slopes[unit];
    for (let k = 0; k < size; k++)
      if (values[k]) for (let unit = 0; unit < width; unit++) gradient[k * width + unit] += values[k] * slopes[unit];
  }
}

/** Where the values of each cell worth another look stand among those of its pair. */
function isLookedAt(pair, cell) {
  if (pair.places?.of !== pair.context)
    pair.places = { of: pair.context, at: new Map(Array.from(pair.context.cells, (own, k) => [own, k])) };
  return pair.places.at.has(cell);
}

function shuffle(list) {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [list[k], list[other]] = [list[other], list[k]];
  }
}

/** F1 of links, and of links between different words, at several thresholds. */
function figures(file, pass, unseen) {
  const line = [];
  for (let threshold = 0.4; threshold < 0.71; threshold += 0.05) {
    const all = { said: 0, right: 0, gold: 0 };
    const different = { said: 0, right: 0, gold: 0 };
    for (const { row, before, under, sure } of unseen) {
      const isSame = (key) => {
        const [i, j] = key.split(',');
        return row.a[i].toLowerCase() === row.b[j].toLowerCase();
      };
      const said = new Set();
      before.of.forEach((value, cell) => {
        if (value < threshold) return;
        for (const x of under[0][Math.floor(cell / before.columns)])
          for (const y of under[1][cell % before.columns]) said.add(`${x},${y}`);
      });
      for (const [keys, count] of [
        [said, 'said'],
        [sure, 'gold'],
        [[...said].filter((key) => sure.has(key)), 'right'],
      ])
        for (const key of keys) {
          all[count]++;
          if (!isSame(key)) different[count]++;
        }
    }
    const f1 = ({ said, right, gold }) => ((2 * right) / (said + gold)).toFixed(3);
    line.push(`${threshold.toFixed(2)}: ${f1(all)} ${f1(different)}`);
  }
  console.log(`pass ${pass + 1}, ${file.replace(/.*\//, '')}: F1, of different words\n  ${line.join(' | ')}`);
}

function source(learnt) {
  return [
    '// Written by scripts/learn/words.mjs. What each number is: `Pass` in network.ts.',
    "import type { Pass } from './network';",
    '',
    `export const ${closer ? 'CLOSER_PASSES' : 'PASSES'}: readonly Pass[] = [`,
    ...learnt.flatMap(({ bias, out, weights }) => [
      '  {',
      `    bias: '${bias}',`,
      `    out: '${out}',`,
      '    weights: {',
      ...Object.entries(weights).map(([name, row]) => `      ${/\W/.test(name) ? `'${name}'` : name}: '${row}',`),
      '    },',
      '  },',
    ]),
    '];',
    '',
  ].join('\n');
}
