import type { Span } from '../../model/report';
import { logitOf } from './linear';
import { rangeOf, type Story } from './story';
import type { BoundaryWeights, RankModel } from './weights';
import { KIND, WORD_KINDS } from './word-kinds';

/** Words of one sentence that may show a difference. */
export interface Phrase {
  readonly sentence: number;
  /** Its tokens, half-open, by index into the story's. */
  readonly from: number;
  readonly to: number;
  /** How likely an editor would take these words, as a logit. */
  readonly score: number;
}

/** How many words a phrase has: fewer show little, and more are no longer a phrase. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;

export const PHRASE_FEATURES = [
  'mean of its words',
  'best of its words',
  'least of its words',
  'above the rest of the sentence',
  'above the words beside it',
  'mean by length',
  'words',
  'words squared',
  'content words',
  'share of content',
  'begins well',
  'ends well',
  'begins or ends badly',
  'commas inside',
  'quotation marks inside',
  'other marks inside',
  'clauses inside',
  'share of names',
  'share of new words',
  'share quoted',
  'has a number',
  'has a verb of saying',
  'negates',
  'short sentence',
] as const;

/** Words on either side that a phrase is held against. */
const BESIDE = 4;
const SHORT_SENTENCE = 8;
/** What stands for the mean of no words. */
const NONE = -4;

/** The sums of values up to each token: the sum over [from, to) is the difference of two. */
type Sums = (from: number, to: number) => number;

function sums(values: ArrayLike<number>): Sums {
  const upTo = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) upTo[k + 1] = (upTo[k] as number) + (values[k] as number);
  return (from, to) => (upTo[to] as number) - (upTo[from] as number);
}

/** Writes the features of a phrase of a story, of which is known how telling and how new its words are. */
export function phraseMeasurer(
  story: Story,
  telling: Float64Array,
  novelty: Float64Array,
  boundaries: BoundaryWeights,
): (phrase: Omit<Phrase, 'score'>, values: Float64Array, at?: number) => void {
  const { kinds, content, quoted } = story;
  const isKind = (...of: number[]) => sums(kinds.map((kind) => (of.includes(kind) ? 1 : 0)));
  const contents = sums(content);
  const tellings = sums(telling.map((own, k) => (content[k] ? own : 0)));
  const words = sums(kinds.map((kind) => (isWord(kind) ? 1 : 0)));
  const news = sums(novelty.map((own) => (own > 0 ? 1 : 0)));
  const quotes = sums(quoted);
  const [commas, marks, others] = [isKind(KIND.comma), isKind(KIND['quotation mark']), isKind(KIND['other mark'])];
  const [clauses, names, numbers] = [isKind(KIND.clause, KIND.conjunction), isKind(KIND.name), isKind(KIND.number)];
  const [cues, negations] = [isKind(KIND.cue), isKind(KIND.negation)];
  const { begins, ends } = boundaryOdds(story, boundaries);
  const mean = (from: number, to: number, none: number) =>
    contents(from, to) > 0 ? tellings(from, to) / contents(from, to) : none;
  const outside = (from: number, to: number, low: number, high: number, none: number) => {
    const count = contents(low, high) - contents(from, to);
    return count > 0 ? (tellings(low, high) - tellings(from, to)) / count : none;
  };
  return ({ sentence, from, to }, values, at = 0) => {
    const [first, last] = rangeOf(story, sentence);
    let [best, least] = [NONE, -NONE];
    for (let k = from; k < to; k++) {
      if (!content[k]) continue;
      const own = telling[k] as number;
      if (own > best) best = own;
      if (own < least) least = own;
    }
    if (least === -NONE) least = NONE;
    const count = words(from, to);
    const inside = contents(from, to);
    const own = mean(from, to, NONE);
    const [begin, end] = [begins(from), ends(to - 1)];
    values.set(
      [
        own,
        best,
        least,
        own - outside(from, to, first, last, own),
        own - outside(from, to, Math.max(first, from - BESIDE), Math.min(last, to + BESIDE), own - 1),
        own * Math.sqrt(count),
        count,
        count * count,
        inside,
        inside / count,
        begin,
        end,
        Math.min(begin, end),
        commas(from, to),
        marks(from, to),
        others(from, to),
        clauses(from, to),
        names(from, to) / count,
        news(from, to) / Math.max(1, inside),
        quotes(from, to) / count,
        numbers(from, to) > 0 ? 1 : 0,
        cues(from, to) > 0 ? 1 : 0,
        negations(from, to) > 0 ? 1 : 0,
        last - first < SHORT_SENTENCE ? 1 : 0,
      ],
      at,
    );
  };
}

/** How often phrases begin before a token and end after it, by its kind and its neighbour's: log odds. */
function boundaryOdds({ kinds, sentenceOf }: Story, { begins, ends }: BoundaryWeights) {
  const kindAt = (k: number, sentence: number | undefined) =>
    sentenceOf[k] === sentence ? (kinds[k] ?? 0) : KIND.edge;
  const at = (table: readonly number[], x: number, y: number) => table[x * WORD_KINDS.length + y] ?? 0;
  return {
    begins: (k: number) => at(begins, kindAt(k - 1, sentenceOf[k]), kinds[k] as number),
    ends: (k: number) => at(ends, kinds[k] as number, kindAt(k + 1, sentenceOf[k])),
  };
}

export function isWord(kind: number | undefined): boolean {
  return kind !== undefined && kind > KIND['other mark'];
}

/** What no phrase ends with: the words after belong to it. */
const LEADING_ON: ReadonlySet<number> = new Set([
  KIND.preposition,
  KIND.determiner,
  KIND.conjunction,
  KIND.clause,
  KIND.auxiliary,
]);

/** Every phrase of a sentence that begins and ends with a word; none across what cuts the sentence in two. */
export function* phrasesIn(story: Story, sentence: number): Generator<Omit<Phrase, 'score'>> {
  const [first, last] = rangeOf(story, sentence);
  const spans = story.report.sentences[sentence]?.spans ?? [];
  for (let from = first; from < last; from++) {
    if (!isWord(story.kinds[from])) continue;
    for (let to = from + 1, words = 0; to <= last; to++) {
      if (!isWord(story.kinds[to - 1])) continue;
      if (spans.length > 1 && !isInOne(spans, spanOf(story, { sentence, from, to }))) break;
      if (++words > MOST_WORDS) break;
      if (words >= FEWEST_WORDS && !LEADING_ON.has(story.kinds[to - 1] as number)) yield { sentence, from, to };
    }
  }
}

function isInOne(spans: readonly Span[], [start, end]: Span): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}

/** How many phrases of a sentence are looked at closer. */
const BEST = 6;
/** So many more, of few words each, hold what answers words of the other report. */
const MORE = 6;
const FEW_WORDS = 5;
/** Two that share more than this of the shorter one are one. */
const SHARED = 0.6;

/**
 * The likeliest phrases of each sentence, best first; of those that share most of their words only the likeliest. Then of each
 * token of `answering`, by index, the likeliest short one that holds it.
 */
export function bestPhrases(
  story: Story,
  telling: Float64Array,
  novelty: Float64Array,
  { boundaries, phrase }: Pick<RankModel, 'boundaries' | 'phrase'>,
  answering: ReadonlySet<number>,
): readonly (readonly Phrase[])[] {
  const write = phraseMeasurer(story, telling, novelty, boundaries);
  const logit = logitOf(phrase, PHRASE_FEATURES);
  const values = new Float64Array(PHRASE_FEATURES.length);
  return story.report.sentences.map((_, sentence) => {
    const all: Phrase[] = [];
    for (const { from, to } of phrasesIn(story, sentence)) {
      write({ sentence, from, to }, values);
      all.push({ sentence, from, to, score: logit(values) });
    }
    const best: Phrase[] = [];
    while (best.length < BEST) {
      const own = likeliest(all, (phrase) => best.every((other) => !isMostly(phrase, other)));
      if (!own) break;
      best.push(own);
    }
    const [first, last] = rangeOf(story, sentence);
    const more = new Set<Phrase>();
    for (let k = first; k < last && more.size < MORE; k++) {
      if (!answering.has(k)) continue;
      const own = likeliest(all, (phrase) => lengthOf(phrase) <= FEW_WORDS && holds(phrase, k));
      if (own && !best.includes(own)) more.add(own);
    }
    return [...best, ...more];
  });
}

/** The likeliest that is wanted; of equal ones the first. A sentence has hundreds, of which a few are asked for: none are sorted. */
function likeliest(phrases: readonly Phrase[], isWanted: (phrase: Phrase) => boolean): Phrase | null {
  let best: Phrase | null = null;
  for (const own of phrases) if ((!best || own.score > best.score) && isWanted(own)) best = own;
  return best;
}

function isMostly(x: Phrase, y: Phrase): boolean {
  return sharedTokens(x, y) >= SHARED * Math.min(lengthOf(x), lengthOf(y));
}

/** Tokens, half-open. */
export type Range = Pick<Phrase, 'from' | 'to'>;

export const holds = ({ from, to }: Range, token: number) => from <= token && token < to;

const lengthOf = ({ from, to }: Range) => to - from;

export function sharedTokens(x: Range, y: Range): number {
  return Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
}

/** Its words in the text, with the quotation marks of its sentence that stand around them. */
export function spanOf(
  { report: { text, sentences }, tokens }: Story,
  { sentence, from, to }: Omit<Phrase, 'score'>,
): Span {
  let [start, end] = [tokens[from]?.span[0] ?? 0, tokens[to - 1]?.span[1] ?? 0];
  const within = sentences[sentence]?.spans.find(([first, last]) => first <= start && end <= last);
  if (!within) return [start, end];
  if (OPENING.test(text.slice(Math.max(within[0], start - 1), start))) start--;
  const after = text.slice(end, Math.min(within[1], end + 2));
  if (CLOSING.test(after)) end += 1;
  else if (STOP_AND_CLOSING.test(after)) end += 2;
  return [start, end];
}

const OPENING = /["“‘$]/;
const CLOSING = /^["”]/;
const STOP_AND_CLOSING = /^[.,!?]["”]/;
