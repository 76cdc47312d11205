/**
 * Learns what tells that words are somebody's, and surely said:
 *   npm run learn:quotes -- [--write] FILE.jsonl
 * A line is {text, published, quotes: [{content, source, cue, direct}]}, all spans. Two models:
 * - src/languages/en/sayings.data.ts, from all articles: of what the rules of attribution find, what is surely said, by its words alone.
 * - src/engine/voices/closer-weights.data.ts, with an encoder: of what rules and tags find, what is somebody's, and what is surely said. Only
 *   every eighth article is read for it: the encoder has learnt from the others (scripts/learn/encoder/gold.py), and so have the
 *   weights of words that it is given here.
 * Logistic regressions; thresholds are those of the best F1. Figures are of five folds, on articles that nothing has learnt from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { shippedEncoder } from './encoder.mjs';
import { done, load } from './load.mjs';
import { dot, logistic, sigmoid } from './logistic.mjs';
import { fewWeights, sureness as wordSureness } from './sparse.mjs';

const KEPT = 8;
const FOLDS = 5;
const PENALTY = 3;
const THRESHOLDS = Array.from({ length: 16 }, (_, k) => 0.15 + 0.05 * k);
/**
 * Attributions that are no plain sayings, as plans and votes, count for less against one, and by a verb of speech for nothing: people draw
 * that line in more than one place.
 */
const NEUTRAL = 0.5;
/** Of what words alone tell: probabilities on the articles that were learnt from are too sure to choose by. */
const LEAST = 0.35;
/** So many features of words are kept. */
const MOST = 1500;

const write = process.argv.includes('--write');
const [file] = process.argv.slice(2).filter((own) => !own.startsWith('--'));
if (!file) {
  console.error('usage: npm run learn:quotes -- [--write] FILE.jsonl');
  process.exit(2);
}
const SAYING = new Set(readFileSync('scripts/learn/encoder/sayings.txt', 'utf8').split(/\s+/));
const { read } = await load('/src/engine/pipeline.ts');
const { encode } = await load('/src/engine/encode/encode.ts');
const { candidatesIn } = await load('/src/engine/voices/closer.ts');
const { FILTER_FEATURES } = await load('/src/engine/voices/filter.ts');
const { sayingFeatures } = await load('/src/engine/voices/saying-features.ts');
const { utterancesOf } = await load('/src/engine/voices/voices.ts');
const { namesOf } = await load('/src/engine/voices/heading.ts');
const { RESOURCES } = await load('/src/worker/resources.ts');
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

// What the words alone tell.
const plain = [];
for (const row of rows) plain.push(await wordExamples(row));
const isHeld = (_, index) => index % KEPT === 0;
const byWords = learnWords(plain);
const withoutHeld = learnWords(plain.filter((own, index) => !isHeld(own, index)));
foldsOfWords();

// What words and tags tell together.
const encoder = await shippedEncoder();
const articles = [];
for (const row of rows.filter(isHeld)) articles.push(await examples(row, articles.length));

/** What the rules find in an article, each with the names of its features and the gold's quote that it answers, if any. */
async function wordExamples(row) {
  const { report, found, gold, answering } = await readRow(row);
  const featuresOf = sayingFeatures(report);
  return {
    gold,
    candidates: found.map((own) => ({
      names: featuresOf(own),
      answers: answering(own),
      isSpeech: isBySpeech(report, own),
    })),
  };
}

/** What may be somebody's words in an article, each with its features and the gold's quote that it answers, if any. */
async function examples(row, index) {
  const { report, found, gold, answering } = await readRow(row);
  const { speech } = report.pack;
  const pack = { ...report.pack, speech: { ...speech, sayings: { ...speech.sayings, weights: withoutHeld.weights } } };
  const [encoded] = await encode(
    [
      { ...report, pack },
      { ...report, pack },
    ],
    encoder,
  );
  const candidates = candidatesIn(encoded, found).map((own) => ({
    ...own,
    x: FILTER_FEATURES.map((name) => own.values[name]),
    answers: answering(own),
    isSpeech: isBySpeech(report, own),
  }));
  return { index, gold, candidates };
}

async function readRow(row) {
  const { report, referents } = await read(
    { text: row.text, published: row.published, language: 'en' },
    'a',
    RESOURCES,
  );
  const letters = (spans) => {
    const out = new Set();
    for (const [from, to] of spans) for (let at = from; at < to; at++) if (/\S/.test(row.text[at])) out.add(at);
    return out;
  };
  const gold = row.quotes.map((quote) => ({ letters: letters(quote.content), saying: isSaying(quote, row.text) }));
  const likeness = (x, y) => {
    let both = 0;
    for (const own of x) if (y.has(own)) both++;
    return both / (x.size + y.size - both || 1);
  };
  const answering = ({ spans }) => {
    const set = letters(spans);
    const [best] = gold
      .map((quote, k) => ({ k, quote, score: likeness(set, quote.letters) }))
      .sort((x, y) => y.score - x.score);
    return best && best.score >= 0.5 ? best : null;
  };
  return { report, gold, answering, found: utterancesOf(report, namesOf(referents)) };
}

function learnWords(known) {
  const all = known.flatMap(({ candidates }) => candidates);
  const weights = fewWeights(
    all.map(({ names, answers, isSpeech }) => ({
      names,
      yes: answers?.quote.saying === true,
      weight: weightOf({ answers, isSpeech }),
    })),
    MOST,
  );
  return { weights, least: LEAST };
}

function foldsOfWords() {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const each = folds.map((fold) => {
    const { weights, least } = learnWords(plain.filter((_, index) => index % FOLDS !== fold));
    const unseen = plain.filter((_, index) => index % FOLDS === fold);
    return sayingF1(unseen, (own) => sigmoid(wordSureness(own.names, weights)) >= least);
  });
  console.log(
    'sayings by words alone',
    (each.reduce((sum, own) => sum + own) / FOLDS).toFixed(3),
    `least ${byWords.least}`,
  );
}

/** F1 of sayings, other attributions neither asked for nor counted. */
function sayingF1(known, isKept) {
  const counts = { said: 0, right: 0, gold: 0 };
  for (const { gold, candidates } of known) {
    const taken = new Set();
    counts.gold += gold.filter(({ saying }) => saying).length;
    for (const { answers } of candidates.filter(isKept)) {
      if (answers && !taken.has(answers.k) && answers.quote.saying) {
        taken.add(answers.k);
        counts.said++;
        counts.right++;
      } else if (!answers || answers.quote.saying) counts.said++;
    }
  }
  return (2 * counts.right) / (counts.said + counts.gold);
}

function isSaying({ direct, cue }, text) {
  const words = cue
    .map((span) => text.slice(...span))
    .join(' ')
    .toLowerCase();
  return direct || words.includes(':') || (words.match(/[a-z]+/g) ?? []).some((word) => SAYING.has(word));
}

function weightOf({ answers, isSpeech }) {
  return !answers || answers.quote.saying ? 1 : isSpeech ? 0 : NEUTRAL;
}

/** Whether the words are brought in by a known verb or noun of speech, not one by which somebody only wants or promises. */
function isBySpeech({ text, pack }, { cue }) {
  if (!cue) return false;
  const own = pack.lexeme(text.slice(...cue).toLowerCase());
  return own.cue ? own.cue.speech && own.cue.class !== 'directive' : own.cueNoun !== null;
}

function learn(known) {
  const all = known.flatMap(({ candidates }) => candidates);
  const model = (own, yes, weight = () => 1) =>
    logistic(
      own.map((one) => ({ x: one.x, yes: yes(one), weight: weight(one) })),
      PENALTY,
    );
  const weights = {
    ofRules: model(
      all.filter(({ byTags }) => !byTags),
      ({ answers }) => answers !== null,
    ),
    ofTags: model(
      all.filter(({ byTags }) => byTags),
      ({ answers }) => answers !== null,
    ),
    saying: model(all, ({ answers }) => answers?.quote.saying === true, weightOf),
  };
  const pick = (tried, figure) => tried.map((own) => [figure(own), own]).sort((x, y) => y[0] - x[0])[0][1];
  const pairs = THRESHOLDS.flatMap((ofRules) => THRESHOLDS.map((ofTags) => ({ ofRules, ofTags, saying: 0 })));
  const kept = pick(pairs, (least) => f1(known, weights, least, false));
  const sayings = THRESHOLDS.map((saying) => ({ ...kept, saying }));
  return { weights, least: pick(sayings, (least) => f1(known, weights, least, true)) };
}

const sureness = ({ x }, weights) => sigmoid(dot([...x, 1], weights));
const touch = (x, y) => x.spans.some(([from, to]) => y.spans.some(([start, end]) => from < end && start < to));

/** What would be found in an article: the surest, where nothing surer stands. */
function found({ candidates }, weights, least) {
  const likely = candidates
    .map((own) => ({ own, kind: own.byTags ? 'ofTags' : 'ofRules' }))
    .map(({ own, kind }) => ({ own, kind, sure: sureness(own, weights[kind]) }))
    .filter(({ kind, sure }) => sure >= least[kind])
    .sort((x, y) => y.sure - x.sure);
  const kept = [];
  for (const { own } of likely) if (!kept.some((other) => touch(own, other))) kept.push(own);
  return kept;
}

/** F1 of contents, or of sayings alone. */
function f1(articles, weights, least, sayings) {
  const kept = articles.map((article) => ({ gold: article.gold, candidates: found(article, weights, least) }));
  if (sayings) return sayingF1(kept, (own) => sureness(own, weights.saying) >= least.saying);
  const all = kept.map(({ gold, candidates }) => ({
    gold: gold.map((own) => ({ ...own, saying: true })),
    candidates: candidates.map(({ answers }) => ({
      answers: answers && { ...answers, quote: { ...answers.quote, saying: true } },
    })),
  }));
  return sayingF1(all, () => true);
}

const known = (fold) => articles.filter(({ index }) => index % FOLDS !== fold);
for (const sayings of [false, true]) {
  const each = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { weights, least } = learn(known(fold));
    const unseen = articles.filter(({ index }) => index % FOLDS === fold);
    each.push([f1(unseen, weights, least, sayings), JSON.stringify(least)]);
  }
  const mean = each.reduce((sum, [value]) => sum + value, 0) / FOLDS;
  console.log(sayings ? 'sayings' : 'quotes', mean.toFixed(3), each.map(([value]) => value.toFixed(3)).join(' '));
}
const { weights, least } = learn(articles);
console.log(JSON.stringify(least));
if (write) {
  const round = (weight) => Number(weight.toFixed(3));
  const models = Object.fromEntries(
    Object.entries(weights).map(([name, own]) => [
      name,
      {
        bias: round(own.at(-1)),
        weights: Object.fromEntries(FILTER_FEATURES.map((feature, k) => [feature, round(own[k])])),
        least: round(least[name]),
      },
    ]),
  );
  writeFileSync(
    'src/engine/voices/closer-weights.data.ts',
    `// Written by scripts/learn/quotes.mjs. What each number is: \`Filter\` in filter.ts.
import type { Filter } from './filter';

export const FILTER: Filter = ${JSON.stringify(models, null, 2)};
`,
  );
}
if (write) writeWords();
await done();

function writeWords() {
  const levels = new Map();
  for (const [name, weight] of [...byWords.weights].sort(([x], [y]) => (x < y ? -1 : 1)))
    levels.set(weight, [...(levels.get(weight) ?? []), name]);
  const lines = [...levels]
    .sort(([x], [y]) => x - y)
    .map(([weight, names]) => `  [${weight}, ${JSON.stringify(names.join(' '))}],\n`);
  writeFileSync(
    'src/languages/en/sayings.data.ts',
    `// Written by scripts/learn/quotes.mjs. What each is: \`SayingFilter\` in ../pack.ts.
export const LEAST = ${byWords.least.toFixed(2)};
export const WEIGHTS: readonly (readonly [weight: number, features: string])[] = [
${lines.join('')}];
`,
  );
}
