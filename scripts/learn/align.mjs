/**
 * Learns src/engine/align/weights.data.ts from pairs of reports with hand-made links, and closer-weights.data.ts, which look at
 * them with an encoder's eyes too:
 *   npm run learn -- [--closer] [--thresholds] [--write] FILE.jsonl ...
 * A line is {a: {sentences}, b: {sentences}, sure: [[i, j]], possible: [[i, j]]}. Logistic regression by Newton's method
 * with an L2 penalty on standardised features; `possible` pairs are left out. Twice: by a candidate's own features, then
 * with what those make of the candidates around it. Cross-validated in ten folds by pair of reports: every figure printed
 * is on pairs that the weights have not seen. `--thresholds` tries those of selection. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { shippedEncoder } from './encoder.mjs';
import { done, load } from './load.mjs';
import { dot, logistic, sigmoid } from './logistic.mjs';

const PENALTY = 10;
const FOLDS = 10;

const flags = process.argv.slice(2).filter((own) => own.startsWith('--'));
const files = process.argv.slice(2).filter((own) => !own.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run learn -- [--closer] [--thresholds] [--write] FILE.jsonl ...');
  process.exit(2);
}
const closer = flags.includes('--closer');
const { read } = await load('/src/engine/pipeline.ts');
const { termVectors } = await load('/src/engine/align/terms.ts');
const { findCandidates } = await load('/src/engine/align/candidates.ts');
const { select } = await load('/src/engine/align/select.ts');
const { AT, CONTEXT_FEATURES, MEANING_FEATURES, OWN_FEATURES, WIDTH } = await load('/src/engine/align/features.ts');
const { measure } = await load('/src/engine/align/score-features.ts');
const { CLOSER_MODEL, MODEL } = await load('/src/engine/align/model.ts');
const { addAnswered } = await load('/src/engine/align/answered.ts');
const { encode } = await load('/src/engine/encode/encode.ts');
const { addContext } = await load('/src/engine/align/context.ts');
const { cosineSimilarity } = await load('/src/engine/align/sentence-vectors.ts');
const { ENGLISH } = await load('/src/languages/en/lexicon.ts');
const { english } = await load('/src/languages/en/pack.ts');
const pack = english(ENGLISH);
const resources = { languages: { detect: () => 'en', load: async () => pack } };

const encoder = closer ? await shippedEncoder() : null;
const model = closer ? CLOSER_MODEL : MODEL;
const FIRST = [...OWN_FEATURES, ...(closer ? MEANING_FEATURES : [])];
const SECOND = [...FIRST, ...CONTEXT_FEATURES];

const pairs = [];
for (const file of files)
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').filter(Boolean).entries())
    pairs.push({ file, ...(await examples(JSON.parse(line), index)) });

async function examples(row, index) {
  const sides = [await read(row.a, 'a', resources), await read(row.b, 'b', resources)];
  const reports = await encode(
    sides.map(({ report }) => report),
    encoder,
  );
  const terms = termVectors(reports);
  const [sure, possible] = [new Set(row.sure.map(String)), new Set(row.possible.map(String))];
  const measured = measure(findCandidates(terms), terms, cosineSimilarity(terms, ENGLISH));
  addAnswered(measured, terms, reports);
  const { a, b, count } = measured.candidates;
  const candidates = Array.from({ length: count }, (_, place) => {
    const key = `${a[place]},${b[place]}`;
    return { key, x: featuresAt(measured, place), sure: sure.has(key), possible: !sure.has(key) && possible.has(key) };
  });
  return { index, gold: sure.size, terms, measured, candidates };
}

function featuresAt({ values }, place) {
  return Array.from(values.subarray(place * WIDTH, (place + 1) * WIDTH));
}

/** The same examples with what the first weights make of the candidates around each. */
function secondLook({ candidates, measured, ...pair }, first) {
  const again = { ...measured, values: measured.values.slice() };
  addContext(again, Float64Array.from(candidates, scorer(FIRST, first)));
  return {
    ...pair,
    measured: again,
    candidates: candidates.map((own, place) => ({ ...own, x: featuresAt(again, place) })),
  };
}

/** How sure weights on these features make a candidate. */
function scorer(features, weights) {
  return ({ x }) => sigmoid(dot([...features.map((name) => x[AT[name]]), 1], weights));
}

/** Weights on the features as they are, the bias last. */
function train(data, features) {
  const rows = data
    .flatMap(({ candidates }) => candidates)
    .filter(({ possible }) => !possible)
    .map(({ x, sure }) => ({ x: features.map((name) => x[AT[name]]), yes: sure }));
  return logistic(rows, PENALTY);
}

function report(name, said, among = pairs) {
  const gold = among.reduce((sum, pair) => sum + pair.gold, 0);
  const precision = said.filter(({ sure, possible }) => sure || possible).length / said.length;
  const recall = said.filter(({ sure }) => sure).length / gold;
  console.log(
    name,
    precision.toFixed(3),
    recall.toFixed(3),
    ((2 * precision * recall) / (precision + recall)).toFixed(3),
  );
}

const scored = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const known = pairs.filter(({ index }) => index % FOLDS !== fold);
  const first = train(known, FIRST);
  const second = train(
    known.map((pair) => secondLook(pair, first)),
    SECOND,
  );
  for (const pair of pairs.filter(({ index }) => index % FOLDS === fold)) {
    const look = secondLook(pair, first);
    const candidates = look.candidates.map((own) => ({ ...own, p: scorer(SECOND, second)(own) }));
    scored.push({ ...look, candidates });
  }
}
/** The links that are made of a pair of reports. */
function linksOf({ terms, measured, candidates }, thresholds = model.thresholds) {
  const byKey = new Map(candidates.map((own) => [own.key, own]));
  const passages = select(
    { terms, measured, scores: Float64Array.from(candidates, ({ p }) => p) },
    { a: new Map(), b: new Map() },
    thresholds,
  );
  const keys = passages.flatMap(({ a, b }) => a.flatMap((i) => b.map((j) => `${i},${j}`)));
  return [...new Set(keys)].map((key) => byKey.get(key) ?? {});
}
const linked = scored.flatMap((pair) => linksOf(pair));
const unseen = scored.flatMap(({ candidates }) => candidates);
for (const file of files) {
  const own = scored.filter((pair) => pair.file === file);
  report(
    `links of ${file.replace(/.*\//, '')}`,
    own.flatMap((pair) => linksOf(pair)),
    own,
  );
}
report(
  '  of these, by their neighbours',
  linked.filter(({ p }) => p < 0.4),
);
console.log('threshold  precision  recall  F1   (unseen pairs, before selection)');
for (let threshold = 0.3; threshold < 0.75; threshold += 0.05) {
  const said = unseen.filter(({ p }) => p >= threshold);
  report(threshold.toFixed(2), said);
}
console.log('\nreliability (said, links, true)');
for (let low = 0; low < 1; low += 0.1) {
  const bin = unseen.filter(({ p, possible }) => !possible && p >= low && p < low + 0.1);
  if (bin.length > 0)
    console.log(
      (bin.reduce((sum, { p }) => sum + p, 0) / bin.length).toFixed(2),
      bin.length,
      (bin.filter(({ sure }) => sure).length / bin.length).toFixed(2),
    );
}
if (flags.includes('--thresholds')) tryThresholds();
const first = train(pairs, FIRST);
const second = train(
  pairs.map((pair) => secondLook(pair, first)),
  SECOND,
);
if (flags.includes('--write')) write({ first: named(first, FIRST), second: named(second, SECOND) });
await done();

/** Thresholds of selection, chosen on nine folds and judged on the tenth, so that the figure is not that of the luckiest. */
function tryThresholds() {
  const grid = [0.22, 0.25, 0.28, 0.31, 0.35].flatMap((sure) =>
    [0.15, 0.18, 0.22].map((fits) => ({ ...model.thresholds, sure, fits })),
  );
  const counted = grid.map((thresholds) =>
    scored.map((pair) => {
      const said = linksOf(pair, thresholds);
      const right = said.filter(({ sure, possible }) => sure || possible).length;
      const found = said.filter(({ sure }) => sure).length;
      return { fold: pair.index % FOLDS, said: said.length, right, found, gold: pair.gold };
    }),
  );
  const best = (isKnown) => {
    const f1s = counted.map((list) => figures(list.filter(isKnown)).f1);
    return f1s.indexOf(Math.max(...f1s));
  };
  const judged = [];
  console.log('\nthresholds, chosen on nine folds');
  for (let fold = 0; fold < FOLDS; fold++) {
    const choice = best((own) => own.fold !== fold);
    console.log(fold, JSON.stringify(grid[choice]));
    judged.push(...counted[choice].filter((own) => own.fold === fold));
  }
  const shown = ({ precision, recall, f1 }) => [precision, recall, f1].map((own) => own.toFixed(3)).join(' ');
  console.log('judged on the tenth', shown(figures(judged)));
  const all = best(() => true);
  console.log('the luckiest on all', JSON.stringify(grid[all]), shown(figures(counted[all])));
}

function figures(list) {
  const sum = (name) => list.reduce((total, own) => total + own[name], 0);
  const [precision, recall] = [sum('right') / sum('said'), sum('found') / sum('gold')];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function write(weights) {
  const name = closer ? 'CLOSER_WEIGHTS' : 'WEIGHTS';
  const source = `// Written by scripts/learn/align.mjs. What each number is: \`Weights\` in weights.ts.
import type { Weights } from './weights';

export const ${name}: Weights = ${JSON.stringify(weights, null, 2)};
`;
  writeFileSync(`src/engine/align/${closer ? 'closer-' : ''}weights.data.ts`, source);
}

function named(weights, features) {
  const round = (weight) => Number(weight.toFixed(3));
  return {
    bias: round(weights.at(-1)),
    weights: Object.fromEntries(features.map((feature, k) => [feature, round(weights[k])])),
  };
}
