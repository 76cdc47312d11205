/**
 * Learns src/engine/voices/closer-weights.data.ts: of what the rules of attribution and the encoder's tags find, what is
 * somebody's words, and what somebody surely says:
 *   npm run learn:quotes -- [--write] FILE.jsonl
 * A line is {text, published, quotes: [{content, source, cue, direct}]}, all spans. Only every eighth article is read: the encoder has
 * learnt from the others (scripts/learn/encoder/gold.py). Logistic regressions; thresholds are those of the best F1. Figures are
 * of five folds, on articles that neither encoder nor weights have seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { shippedEncoder } from './encoder.mjs';
import { done, load } from './load.mjs';
import { dot, logistic, sigmoid } from './logistic.mjs';

const KEPT = 8;
const FOLDS = 5;
const PENALTY = 3;
const THRESHOLDS = Array.from({ length: 16 }, (_, k) => 0.15 + 0.05 * k);
/** Attributions that are no sayings, as plans and votes, count for less against one: people draw that line in more than one place. */
const NEUTRAL = 0.5;

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
const { utterancesOf } = await load('/src/engine/voices/voices.ts');
const { namesOf } = await load('/src/engine/voices/heading.ts');
const { RESOURCES } = await load('/src/worker/resources.ts');
const encoder = await shippedEncoder();

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .filter((_, index) => index % KEPT === 0)
  .map((line) => JSON.parse(line));
const articles = [];
for (const row of rows) articles.push(await examples(row, articles.length));

/** What may be somebody's words in an article, each with its features and the gold's quote that it answers, if any. */
async function examples(row, index) {
  const { report, referents } = await read(
    { text: row.text, published: row.published, language: 'en' },
    'a',
    RESOURCES,
  );
  const [encoded] = await encode([report, report], encoder);
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
  const candidates = candidatesIn(encoded, utterancesOf(encoded, namesOf(referents))).map((own) => {
    const set = letters(own.spans);
    const [best] = gold
      .map((quote, k) => ({ k, quote, score: likeness(set, quote.letters) }))
      .sort((x, y) => y.score - x.score);
    const answers = best && best.score >= 0.5 ? best : null;
    return { ...own, x: FILTER_FEATURES.map((name) => own.values[name]), answers };
  });
  return { index, gold, candidates };
}

function isSaying({ direct, cue }, text) {
  const words = cue
    .map((span) => text.slice(...span))
    .join(' ')
    .toLowerCase();
  return direct || words.includes(':') || (words.match(/[a-z]+/g) ?? []).some((word) => SAYING.has(word));
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
    saying: model(
      all,
      ({ answers }) => answers?.quote.saying === true,
      ({ answers }) => (answers && !answers.quote.saying ? NEUTRAL : 1),
    ),
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

/** F1 of contents; of sayings alone, other attributions neither asked for nor counted. */
function f1(articles, weights, least, sayings) {
  const counts = { said: 0, right: 0, gold: 0 };
  for (const article of articles) {
    const taken = new Set();
    counts.gold += article.gold.filter(({ saying }) => saying || !sayings).length;
    for (const own of found(article, weights, least)) {
      if (sayings && sureness(own, weights.saying) < least.saying) continue;
      const { answers } = own;
      if (answers && !taken.has(answers.k) && (answers.quote.saying || !sayings)) {
        taken.add(answers.k);
        counts.said++;
        counts.right++;
      } else if (!(sayings && answers && !answers.quote.saying)) counts.said++;
    }
  }
  return (2 * counts.right) / (counts.said + counts.gold);
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
await done();
