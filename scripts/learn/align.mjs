/**
 * Learns src/engine/align/weights.data.ts from pairs of reports with hand-made links, and closer-weights.data.ts, which look at
 * them with an encoder's eyes too:
 *   npm run learn -- [--closer] [--thresholds] [--write] FILE.jsonl ...
 * A line is {a: {sentences}, b: {sentences}, sure: [[i, j]], possible: [[i, j]]}. Logistic regression with an L2 penalty
 * (ridge.mjs), copies of the weights for headlines, quotations and openings; `possible` pairs are left out. Cross-validated in ten
 * folds by pair of reports, each learnt from the other nine and all other files: every figure printed is on pairs that the
 * weights have not seen. `--thresholds` tries those of selection. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { shippedEncoder } from './encoder.mjs';
import { done, load } from './load.mjs';
import { ridge } from './ridge.mjs';

const PENALTY = 100;
/** Copies of the weights are shrunk sixteen times more: four times less far. */
const SCALE = 0.25;
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
const { AT, MEANING_FEATURES, OWN_FEATURES, WIDTH } = await load('/src/engine/align/features.ts');
const { measure } = await load('/src/engine/align/score-features.ts');
const { cellsOf, CLOSER_MODEL, MODEL, probability } = await load('/src/engine/align/model.ts');
const { FARTHEST } = await load('/src/engine/standardised.ts');
const { CELLS } = await load('/src/engine/align/weights.ts');
const { shareAmongRepeated } = await load('/src/engine/align/repeated.ts');
const { addAnswered } = await load('/src/engine/align/answered.ts');
const { encode } = await load('/src/engine/encode/encode.ts');
const { cosineSimilarity } = await load('/src/engine/align/sentence-vectors.ts');
const { ENGLISH } = await load('/src/languages/en/lexicon.ts');
const { english } = await load('/src/languages/en/pack.ts');
const pack = english(ENGLISH);
const resources = { languages: { detect: () => 'en', load: async () => pack } };

const encoder = closer ? await shippedEncoder() : null;
const model = closer ? CLOSER_MODEL : MODEL;
const FEATURES = [...OWN_FEATURES, ...(closer ? MEANING_FEATURES : [])];
const PLACES = FEATURES.map((name) => AT[name]);

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
    return { key, place, sure: sure.has(key), possible: !sure.has(key) && possible.has(key) };
  });
  return { index, gold: sure.size, terms, measured, candidates };
}

/** Weights learnt from these pairs of reports. */
function train(known) {
  const rows = known.flatMap(({ measured, candidates }) =>
    candidates.filter(({ possible }) => !possible).map((own) => ({ measured, ...own })),
  );
  const width = PLACES.length;
  const data = {
    width,
    values: new Float64Array(rows.length * width),
    yes: Uint8Array.from(rows, ({ sure }) => (sure ? 1 : 0)),
    cells: Uint8Array.from(rows, ({ measured, place }) => cellsOf(measured, place)),
  };
  rows.forEach(({ measured: { values }, place }, r) => {
    for (let k = 0; k < width; k++) data.values[r * width + k] = values[place * WIDTH + PLACES[k]];
  });
  const learnt = ridge(data, { penalty: PENALTY, scale: SCALE, cellCount: CELLS.length, farthest: FARTHEST });
  const round = (list) => list.map((own) => Number(own.toPrecision(4)));
  return {
    bias: Number(learnt.bias.toFixed(3)),
    cells: round(learnt.cells),
    features: Object.fromEntries(FEATURES.map((name, k) => [name, round(learnt.features[k])])),
  };
}

function figures(list) {
  const sum = (name) => list.reduce((total, own) => total + own[name], 0);
  const [precision, recall] = [sum('right') / (sum('said') || 1), sum('found') / sum('gold')];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

const shown = ({ precision, recall, f1 }) => [precision, recall, f1].map((own) => own.toFixed(3)).join(' ');

/** How many of the said candidates are right. */
function counted(said, { gold }) {
  const right = said.filter(({ sure, possible }) => sure || possible).length;
  return { said: said.length, right, found: said.filter(({ sure }) => sure).length, gold };
}

const scored = [];
for (const file of files)
  for (let fold = 0; fold < FOLDS; fold++) {
    const isAsked = (pair) => pair.file === file && pair.index % FOLDS === fold;
    const weights = train(pairs.filter((pair) => !isAsked(pair)));
    for (const pair of pairs.filter(isAsked)) {
      const scores = shareAmongRepeated(pair.measured, pair.terms, probability(pair.measured, weights));
      scored.push({ ...pair, scores, candidates: pair.candidates.map((own) => ({ ...own, p: scores[own.place] })) });
    }
  }

/** The links that are made of a pair of reports. */
function linksOf({ terms, measured, scores, candidates }, thresholds = model.thresholds) {
  const byKey = new Map(candidates.map((own) => [own.key, own]));
  const passages = select({ terms, measured, scores }, { a: new Set([0]), b: new Set([0]) }, thresholds);
  const keys = passages.flatMap(({ a, b }) => a.flatMap((i) => b.map((j) => `${i},${j}`)));
  return [...new Set(keys)].map((key) => byKey.get(key) ?? {});
}

for (const file of files) {
  const own = scored.filter((pair) => pair.file === file);
  console.log(`links of ${file.replace(/.*\//, '')}`, shown(figures(own.map((pair) => counted(linksOf(pair), pair)))));
}
console.log('threshold  precision  recall  F1   (unseen pairs, before selection)');
for (let threshold = 0.16; threshold < 0.6; threshold += 0.04)
  console.log(
    threshold.toFixed(2),
    ...files.map((file) =>
      shown(
        figures(
          scored
            .filter((pair) => pair.file === file)
            .map((pair) =>
              counted(
                pair.candidates.filter(({ p }) => p >= threshold),
                pair,
              ),
            ),
        ),
      ),
    ),
  );
console.log('\nreliability (said, links, true)');
const unseen = scored.flatMap(({ candidates }) => candidates);
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
if (flags.includes('--write')) write(train(pairs));
await done();

/** Thresholds of selection, chosen on nine folds and judged on the tenth, so that the figure is not that of the luckiest. */
function tryThresholds() {
  const grid = [0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.33].flatMap((sure) =>
    [0.04, 0.08, 0.12, 2].map((fits) => ({ ...model.thresholds, sure, fits })),
  );
  const counts = grid.map((thresholds) =>
    scored.map((pair) => ({ file: pair.file, fold: pair.index % FOLDS, ...counted(linksOf(pair, thresholds), pair) })),
  );
  const best = (isKnown) => {
    const f1s = counts.map((list) => figures(list.filter(isKnown)).f1);
    return f1s.indexOf(Math.max(...f1s));
  };
  console.log('\nthresholds, chosen on nine folds');
  for (const file of files) {
    const judged = [];
    for (let fold = 0; fold < FOLDS; fold++)
      judged.push(...counts[best((own) => own.fold !== fold)].filter((own) => own.file === file && own.fold === fold));
    console.log(`judged on the tenth of ${file.replace(/.*\//, '')}`, shown(figures(judged)));
  }
  const all = best(() => true);
  console.log('the luckiest on all', JSON.stringify(grid[all]), shown(figures(counts[all])));
}

function write(weights) {
  const name = closer ? 'CLOSER_WEIGHTS' : 'WEIGHTS';
  const rows = Object.entries(weights.features).map(([feature, own]) => `    '${feature}': [${own.join(', ')}],`);
  const source = `// Written by scripts/learn/align.mjs. What each number is: \`Weights\` in weights.ts.
import type { Weights } from './weights';

// biome-ignore format: a line a feature
export const ${name}: Weights = {
  bias: ${weights.bias},
  cells: [${weights.cells.join(', ')}],
  features: {
${rows.join('\n')}
  },
};
`;
  writeFileSync(`src/engine/align/${closer ? 'closer-' : ''}weights.data.ts`, source);
}
