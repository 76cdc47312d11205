import type { Span } from '../../model/report';
import { PHRASE_FEATURES, PhraseMeasurer } from './phrase-features';
import { rangeOf, type Story, type WordRange } from './story';
import type { RankModel } from './weights';
import { isWord, KIND } from './word-kinds';

/** Words of one sentence that may show a difference. */
export interface Phrase extends WordRange {
  /** How likely an editor would take these words, as a logit. */
  readonly score: number;
}

/** How many words a phrase has: fewer show little, and more are no longer a phrase. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;

/** What no phrase ends with: the words after belong to it. */
const LEADING_ON: ReadonlySet<number> = new Set([
  KIND.preposition,
  KIND.determiner,
  KIND.conjunction,
  KIND.clause,
  KIND.auxiliary,
]);

/** Whether a phrase may end with a token of that kind. */
export function mayEnd(kind: number | undefined): boolean {
  return isWord(kind) && !LEADING_ON.has(kind as number);
}

/** Every phrase of a sentence that begins and ends with a word; none across what cuts the sentence in two. */
export function phrasesIn(story: Story, sentence: number): WordRange[] {
  const [first, last] = rangeOf(story, sentence);
  const spans = story.report.sentences[sentence]?.spans ?? [];
  const phrases: WordRange[] = [];
  for (let from = first; from < last; from++) {
    if (!isWord(story.kinds[from])) continue;
    for (let to = from + 1, words = 0; to <= last; to++) {
      if (!isWord(story.kinds[to - 1])) continue;
      if (spans.length > 1 && !isInOne(spans, spanOf(story, { sentence, from, to }))) break;
      if (++words > MOST_WORDS) break;
      if (words >= FEWEST_WORDS && mayEnd(story.kinds[to - 1])) phrases.push({ sentence, from, to });
    }
  }
  return phrases;
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
  { boundaries, phrase: model }: Pick<RankModel, 'boundaries' | 'phrase'>,
  answering: ReadonlySet<number>,
): readonly (readonly Phrase[])[] {
  const measurer = new PhraseMeasurer(story, telling, novelty, boundaries);
  const values = new Float64Array(PHRASE_FEATURES.length);
  return story.report.sentences.map((_, sentence) => {
    const all = phrasesIn(story, sentence).map(({ from, to }): Phrase => {
      measurer.write({ sentence, from, to }, values);
      return { sentence, from, to, score: model.logit(values) };
    });
    const best = bestOf(all);
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

function bestOf(phrases: readonly Phrase[]): readonly Phrase[] {
  const best: Phrase[] = [];
  while (best.length < BEST) {
    const own = likeliest(phrases, (phrase) => best.every((other) => !isMostly(phrase, other)));
    if (!own) break;
    best.push(own);
  }
  return best;
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
export function spanOf({ report: { text, sentences }, tokens }: Story, { sentence, from, to }: WordRange): Span {
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
