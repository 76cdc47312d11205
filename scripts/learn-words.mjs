/**
 * Learns the weights of src/engine/wording/match/weights.data.ts from pairs of sentences with hand-made word links:
 *   npm run learn:words -- [--write] FILE.jsonl ...
 * A line is {a: [token], b: [token], sure: [[i, j]], possible: [[i, j]]}; `possible` links count as none. Each pass is a
 * logistic unit over the features, helped by a few hidden units (rectified); learnt by Adam (Kingma & Ba 2015), in an
 * order drawn by a fixed generator: deterministic. A part of the pairs is read without the lexicon, so that the weights
 * serve without it too. Without `--write` one fold of five is held back, and every figure printed is on that fold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const FOLDS = 5;
const PASSES = 3;
const EPOCHS = 6;
const BATCH = 256;
const RATE = 0.01;
const DECAY = 1e-5;
const WITHOUT_LEXICON = 0.15;
/** The second file and later ones are smaller and read with more care. */
const CARE = 2;

const write = process.argv.includes('--write');
const files = process.argv.slice(2).filter((own) => !own.startsWith('--'));
if (files.length === 0) {
  console.error('usage: node scripts/learn-words.mjs [--write] FILE.jsonl ...');
  process.exit(2);
}
const load = async (path) => (await runnerImport(path)).module;
const { blockReader } = await load('/src/engine/wording/words.ts');
const { gather, COMMON_EVIDENCE, WORD_EVIDENCE, PLACE_EVIDENCE } = await load('/src/engine/wording/match/evidence.ts');
const { surroundings, CONTEXT, HOPELESS } = await load('/src/engine/wording/match/context.ts');
const { judgeBy, UNITS } = await load('/src/engine/wording/match/network.ts');
const { ENGLISH: lexicon } = await load('/src/languages/en/lexicon.ts');

const OF_WORDS = [...COMMON_EVIDENCE, ...WORD_EVIDENCE];
const EVIDENCE = [...OF_WORDS, ...PLACE_EVIDENCE];

let seed = 1;
const random = () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const pairs = files.flatMap((file, set) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => pairOf(JSON.parse(line), set, index)),
);
const own = pairs.filter(({ index }) => write || index % FOLDS !== 0);
const passes = [];
for (let pass = 0; pass < PASSES; pass++) {
  passes.push(train(pass === 0 ? EVIDENCE : [...EVIDENCE, ...CONTEXT]));
  const judge = judgeBy(passes.at(-1), pass === 0);
  for (const pair of pairs) {
    pair.before = judge(pair.grid, pair.context);
    pair.context = surroundings(pair.before, ...pair.words);
  }
  if (write) continue;
  for (const [set, file] of files.entries()) {
    const unseen = pairs.filter((pair) => pair.set === set && pair.index % FOLDS === 0);
    figures(file, pass, unseen);
  }
}
if (write) writeFileSync('src/engine/wording/match/weights.data.ts', source(passes));

function spansOf(tokens) {
  let at = 0;
  return tokens.map((token) => {
    const span = [at, at + token.length];
    at += token.length + 1;
    return span;
  });
}

/** The engine's words of both sides, the tokens of the line under each, and which cells are links. */
function pairOf(row, set, index) {
  const sides = [row.a, row.b].map((tokens) => {
    const text = tokens.join(' ');
    const words = blockReader(text)([{ spans: [[0, text.length]] }]);
    const spans = spansOf(tokens);
    const under = words.map(({ span }) =>
      spans.flatMap(([from, to], k) => (from < span[1] && span[0] < to ? [k] : [])),
    );
    return { words, under };
  });
  const [a, b] = sides;
  const sure = new Set(row.sure.map(String));
  const truth = a.words.flatMap((_, i) =>
    b.words.map((_, j) => Number(a.under[i].some((x) => b.under[j].some((y) => sure.has(`${x},${y}`))))),
  );
  const without = index % FOLDS !== 0 && random() < WITHOUT_LEXICON;
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
      (pair.before ? pair.before.of[cell] > HOPELESS : yes || random() < 0.5) ? [[pair, cell]] : [],
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

  function learnFrom({ grid, context, before, truth, set }, cell) {
    values.fill(0);
    const kind = grid.kinds[cell];
    values.set(grid.common);
    for (let k = grid.starts[kind]; k < grid.starts[kind + 1]; k++)
      values[COMMON_EVIDENCE.length + grid.names[k]] = grid.values[k];
    const { length } = PLACE_EVIDENCE;
    values.set(grid.places.subarray(cell * length, (cell + 1) * length), OF_WORDS.length);
    if (context) {
      const at = context.cells.indexOf(cell) * CONTEXT.length;
      values.set(context.values.subarray(at, at + CONTEXT.length), EVIDENCE.length);
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
    '// Written by scripts/learn-words.mjs. What each number is: `Pass` in network.ts.',
    "import type { Pass } from './network';",
    '',
    'export const PASSES: readonly Pass[] = [',
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
