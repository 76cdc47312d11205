/**
 * Learns src/engine/rank/weights.data.ts from what careful editors pointed out in pairs of reports:
 *   npm run learn:highlights -- [--write] [--folds] [--closer] TELLING.jsonl ... -- TEXTS.jsonl ...
 * A line of TELLING is {id, items: [{kind, a: [words], b: [words]}]}, one of TEXTS {id, a: {sentences, outlet}, b: …}. Four logistic
 * regressions, one on what the one before says: telling words, telling phrases, pairs of sentences, sentences of one report; and how
 * often phrases begin and end between two kinds of words. What a regression says of what the next one learns from comes from folds
 * that it has not seen; pairs of reports of one event are in one fold. `--folds` judges the whole on five folds of events, and on each
 * TELLING file by the others; `--closer` looks at comparisons made with the encoder. Deterministic.
 */
import { readFileSync } from 'node:fs';
import { shippedEncoder } from './encoder.mjs';
import { folds, inEvents } from './events.mjs';
import { goldOf, judged, oracle, shown } from './highlights-gold.mjs';
import { KEPT, phraseRows, sentenceRows, VECTOR, wordRows } from './highlights-rows.mjs';
import { writeWeights } from './highlights-weights.mjs';
import { done, load } from './load.mjs';
import { ridge } from './ridge.mjs';

const FOLDS = 5;
const INNER_FOLDS = 4;
/** How far weights are shrunk, of the rows that are kept. */
const PENALTY = { word: 700, phrase: 330, pair: 100, only: 100 };

const flags = process.argv.slice(2).filter((own) => own.startsWith('--') && own !== '--');
const names = process.argv.slice(2).filter((own) => !own.startsWith('--') || own === '--');
const cut = names.indexOf('--');
if (cut < 1) {
  console.error(
    'usage: npm run learn:highlights -- [--write] [--folds] [--closer] TELLING.jsonl ... -- TEXTS.jsonl ...',
  );
  process.exit(2);
}
const [tellingFiles, textFiles] = [names.slice(0, cut), names.slice(cut + 1)];
const { compare, readAgain } = await load('/src/engine/pipeline.ts');
const { RESOURCES } = await load('/src/worker/resources.ts');
const { sharedLexicon } = await load('/src/engine/read-report.ts');
const { readForRanking, measure } = await load('/src/engine/rank/measure.ts');
const { WORD_FEATURES } = await load('/src/engine/rank/word-features.ts');
const { PHRASE_FEATURES } = await load('/src/engine/rank/phrase-features.ts');
const { isWord } = await load('/src/engine/rank/word-kinds.ts');
const { SENTENCE_FEATURES } = await load('/src/engine/rank/sentences.ts');
const { PAIR_FEATURES } = await load('/src/engine/rank/pairs.ts');
const { WORD_KINDS, KIND } = await load('/src/engine/rank/word-kinds.ts');
const { FARTHEST } = await load('/src/engine/standardised.ts');
const { rankModel } = await load('/src/engine/rank/model.ts');
const { choicesIn, rankedBy } = await load('/src/engine/rank/rank.ts');
const { shownSpans } = await load('/src/engine/rank/phrase-ends.ts');
const { observedRules } = await load('/src/engine/rank/observed.ts');

const encoder = flags.includes('--closer') ? await shippedEncoder() : null;
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const texts = new Map(textFiles.flatMap(lines).map((row) => [row.id, row]));
const pairs = [];
for (const file of tellingFiles)
  for (const row of lines(file)) pairs.push(await readPair(row, texts.get(row.id), file));
inEvents(pairs);
console.log(pairs.length, 'pairs,', new Set(pairs.map(({ event }) => event)).size, 'events');

async function readPair({ id, items }, { a, b }, file) {
  const titled = ({ sentences, outlet }) => ({ sentences, title: sentences[0], outlet });
  const comparison = await compare(titled(a), titled(b), {}, { ...RESOURCES, encoder });
  const reports = [
    await readAgain(comparison.reports[0], RESOURCES),
    await readAgain(comparison.reports[1], RESOURCES),
  ];
  const { links, unlinked, observations } = comparison;
  const compared = { reports, links, unlinked, observations };
  const read = readForRanking(reports, sharedLexicon(reports), compared);
  const firsts = [a, b].map(({ sentences }) => sentences.slice(0, 2).join(' '));
  return { id, file, firsts, compared, read, gold: goldOf(items, reports) };
}

function fitted(rows, width, featureNames, penalty) {
  const count = rows.reduce((sum, { yes }) => sum + yes.length, 0);
  const [values, yes] = [new Float32Array(count * width), new Uint8Array(count)];
  let at = 0;
  for (const own of rows) {
    values.set(own.values, at * width);
    yes.set(own.yes, at);
    at += own.yes.length;
  }
  const learnt = ridge(
    { values, width, yes, cells: new Uint8Array(count) },
    { penalty, scale: 1, cellCount: 0, farthest: FARTHEST },
  );
  const features = featureNames.map((name, k) => [name, learnt.features[k].slice(0, 3).map(short)]);
  return {
    linear: { bias: short(learnt.bias), features: Object.fromEntries(features) },
    rest: learnt.features.slice(featureNames.length),
  };
}

const short = (own) => Number(own.toPrecision(4));

// Telling words

const knownRows = new Map();
function wordRowsOf(pair) {
  if (!knownRows.has(pair)) knownRows.set(pair, wordRows(pair));
  return knownRows.get(pair);
}

function learnWords(list) {
  const width = WORD_FEATURES.length + 2 * VECTOR;
  const { linear, rest } = fitted(list.flatMap(wordRowsOf), width, WORD_FEATURES, PENALTY.word);
  // Of vectors no deviation is far off: their weights are written for the numbers as they are.
  const weights = rest.map(([, deviation, weight]) => weight / deviation);
  const shift = rest.reduce((sum, [mean, deviation, weight]) => sum + (weight * mean) / deviation, 0);
  const bias = short(linear.bias - shift + Math.log(KEPT.noWord));
  const vectors = { word: weights.slice(0, VECTOR).map(short), sentence: weights.slice(VECTOR).map(short) };
  return { word: { ...linear, bias }, vectors };
}

// Where phrases begin and end

function learnBoundaries(list) {
  const size = WORD_KINDS.length;
  const [yes, all] = [
    [0, 1].map(() => new Float64Array(size * size).fill(0.5)),
    [0, 1].map(() => new Float64Array(size * size).fill(5)),
  ];
  for (const { read, gold } of list)
    read.stories.forEach((story, side) => {
      const kind = (k, sentence) => (story.sentenceOf[k] === sentence ? story.kinds[k] : KIND.edge);
      for (const [start, end] of gold.flatMap((item) => item.spans[side])) {
        const inside = [...story.tokens.keys()].filter(
          (k) => story.tokens[k].span[0] < end && start < story.tokens[k].span[1] && isWord(story.kinds[k]),
        );
        if (inside.length < 2) continue;
        for (const k of inside) {
          const [before, after] = [kind(k - 1, story.sentenceOf[k]), kind(k + 1, story.sentenceOf[k])];
          all[0][before * size + story.kinds[k]]++;
          all[1][story.kinds[k] * size + after]++;
          if (k === inside[0]) yes[0][before * size + story.kinds[k]]++;
          if (k === inside.at(-1)) yes[1][story.kinds[k] * size + after]++;
        }
      }
    });
  const odds = (which) =>
    [...yes[which]].map((own, k) => Number(Math.log(own / Math.max(0.5, all[which][k] - own)).toFixed(2)));
  return { begins: odds(0), ends: odds(1) };
}

// Pairs and single sentences

function learnRules(list) {
  const counts = {};
  for (const { compared, gold } of list)
    for (const { rule, a, b } of observedRules(compared)) {
      // As if it had been seen to be seldom pointed out, before it has been seen at all.
      counts[rule] ??= { said: 8, answers: 0.5 };
      const own = counts[rule];
      own.said++;
      if (gold.some((item) => item.two && item.answeredBy([a.slice(0, 3), b.slice(0, 3)]))) own.answers++;
    }
  return Object.fromEntries(
    Object.entries(counts)
      .sort()
      .map(([rule, { said, answers }]) => [rule, short(answers / said)]),
  );
}

/** All weights, learnt from these pairs. */
function learn(list) {
  const inner = folds(list, INNER_FOLDS);
  const without = (fold) => list.filter((pair) => !fold.includes(pair));
  // What the regressions say of pairs that they have not seen.
  const parts = inner.map((fold) => ({
    fold,
    ...learnWords(without(fold)),
    boundaries: learnBoundaries(without(fold)),
  }));
  const half = ({ word, vectors, boundaries }, phrase = { bias: 0, features: {} }) =>
    rankModel({
      word,
      vectors,
      boundaries,
      phrase,
      pair: { bias: 0, features: {} },
      only: { bias: 0, features: {} },
      rules: {},
    });
  const rows = new Map(parts.flatMap((part) => part.fold.map((pair) => [pair, phraseRows(pair, half(part))])));
  const phraseOf = (some) =>
    fitted(
      some.flatMap((pair) => rows.get(pair)),
      PHRASE_FEATURES.length,
      PHRASE_FEATURES,
      PENALTY.phrase,
    ).linear;
  const measured = parts.flatMap((part) => {
    const model = half(part, phraseOf(without(part.fold)));
    return part.fold.map((pair) => sentenceRows(pair, measure(pair.read, model)));
  });
  return {
    ...learnWords(list),
    boundaries: learnBoundaries(list),
    phrase: phraseOf(list),
    pair: fitted(
      measured.map(({ pair }) => pair),
      PAIR_FEATURES.length,
      PAIR_FEATURES,
      PENALTY.pair,
    ).linear,
    only: fitted(
      measured.flatMap(({ only }) => only),
      SENTENCE_FEATURES.length,
      SENTENCE_FEATURES,
      PENALTY.only,
    ).linear,
    rules: learnRules(list),
  };
}

function judge(list, weights) {
  const model = rankModel(weights);
  return list.map((pair) => {
    const highlights = rankedBy(pair.compared, model).map(({ a, b }) => [a, b]);
    const measured = measure(pair.read, model);
    const candidates = choicesIn(measured, model).map(({ phrases }) =>
      phrases.map((own, side) => shownSpans(measured.sides[side].story, own, model.boundaries)),
    );
    return { ...judged(pair, highlights), ...oracle(pair, [highlights[0] ?? [[], []], ...candidates]) };
  });
}

if (flags.includes('--folds')) {
  const all = [];
  for (const [k, fold] of folds(pairs, FOLDS).entries()) {
    const results = judge(fold, learn(pairs.filter((pair) => !fold.includes(pair))));
    all.push(...results);
    console.log(`fold ${k + 1}`, shown(results));
  }
  console.log('five folds ', shown(all));
  if (tellingFiles.length > 1)
    for (const file of tellingFiles) {
      const own = pairs.filter((pair) => pair.file === file);
      console.log(
        file.replace(/.*\//, ''),
        'by the others',
        shown(judge(own, learn(pairs.filter((pair) => pair.file !== file)))),
      );
    }
}
if (flags.includes('--write')) writeWeights(learn(pairs));
await done();
