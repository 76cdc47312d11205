import type { Answer } from './answers';
import { probability } from './linear';
import type { MeasuredPair } from './measure';
import { PAIR_FEATURES } from './pairs';
import { holds, type Phrase, sharedTokens } from './phrases';
import { SENTENCE_FEATURES } from './sentences';
import type { RankModel } from './weights';

/** Sentences of which an editor may say what one report tells otherwise than the other, or alone. */
export interface Candidate {
  /** The sentence of each side, by index; -1 on the side that has none. */
  readonly i: number;
  readonly j: number;
  /** How likely an editor would point it out, 0 to 1. */
  readonly score: number;
  /** Its row among the measured pairs or sentences. */
  readonly row: number;
}

type RankWeights = Pick<RankModel, 'pair' | 'only'>;

/** What one report alone tells is pointed out less often than the regression says beside what both tell: chosen on held-out folds. */
const OF_ONE_SIDE = 0.8;

/**
 * What is added to the logit where both reports give one statement of one speaker in quotation marks, and the words differ. That is
 * evidence of what neither outlet may choose, and so rare among what was learnt from that its weight cannot be learnt.
 */
const REQUOTED = 1.5;

/** What may not be of one thing is told after what surely is: how much of its score that takes away, at most. */
const OF_TWO_THINGS = 0.1;

export function twoSided({ pairs, ofPairs }: MeasuredPair, { pair }: RankWeights): Candidate[] {
  const joined = PAIR_FEATURES.indexOf('joined');
  const requoted = PAIR_FEATURES.indexOf('quoted in other words');
  return pairs.map(({ i, j }, row) => {
    const at = row * PAIR_FEATURES.length;
    const own = probability(pair.logit(ofPairs, at) + REQUOTED * (ofPairs[at + requoted] as number));
    return { i, j, row, score: own * (1 - OF_TWO_THINGS * (1 - (ofPairs[at + joined] as number))) };
  });
}

/** Sentences with something new in them; the headline is told by itself. */
export function oneSided({ sides, sentences }: MeasuredPair, { only }: RankWeights, side: 0 | 1): Candidate[] {
  const values = sentences[side];
  const fresh = SENTENCE_FEATURES.indexOf('new words');
  return sides[side].story.report.sentences.flatMap((_, k) => {
    const row = k * SENTENCE_FEATURES.length;
    if (k === 0 || !values[row + fresh]) return [];
    const score = OF_ONE_SIDE * probability(only.logit(values, row));
    return [{ i: side === 0 ? k : -1, j: side === 1 ? k : -1, row: k, score }];
  });
}

/** How many of the features that spoke for a candidate are told. */
const REASONS = 3;

/** What spoke for a candidate most. */
export function reasonsFor({ i, j, row }: Candidate, measured: MeasuredPair, { pair, only }: RankWeights) {
  return i >= 0 && j >= 0
    ? pair.strongest(measured.ofPairs, row * PAIR_FEATURES.length, REASONS)
    : only.strongest(measured.sentences[i >= 0 ? 0 : 1], row * SENTENCE_FEATURES.length, REASONS);
}

/** What each word that answers another adds to the phrases that show both: no more is found by it, but readers see what differs. */
const ANSWER = 3;
/** How many phrases of a sentence are shown. */
const SHOWN = 2;
/** In how many ways the same sentences may be told of. */
const WAYS = 3;

/** The phrases of two sentences that show what differs, at most {@link SHOWN} of each. */
export type ShownPhrases = readonly [ofA: readonly Phrase[], ofB: readonly Phrase[]];

interface PhrasePair {
  readonly a: Phrase;
  readonly b: Phrase;
  /** The answers that both hold, one bit each. */
  readonly held: number;
  readonly worth: number;
}

/** Ways to show what differs between two sentences, the best first; what one has taken no other takes again. */
export function answeringPhrases(
  ofA: readonly Phrase[],
  ofB: readonly Phrase[],
  answers: readonly Answer[],
): readonly ShownPhrases[] {
  let left = ofA.flatMap((a) => ofB.map((b) => phrasePair(a, b, answers)));
  const ways: ShownPhrases[] = [];
  while (left.length > 0 && ways.length < WAYS) {
    const way = bestTogether(left);
    ways.push([way.map(({ a }) => a), way.map(({ b }) => b)]);
    left = left.filter(({ a, b }) => !way.some((own) => own.a === a || own.b === b));
  }
  return ways;
}

/** As many as an integer has bits for; two sentences have not so many. */
const MOST_ANSWERS = 31;

function phrasePair(a: Phrase, b: Phrase, answers: readonly Answer[]): PhrasePair {
  let held = 0;
  for (let bit = 0; bit < Math.min(MOST_ANSWERS, answers.length); bit++) {
    const own = answers[bit] as Answer;
    if (holds(a, own.a) && holds(b, own.b)) held |= 1 << bit;
  }
  return { a, b, held, worth: a.score + b.score + ANSWER * bitsIn(held) };
}

/** The best first; of equal ones the earlier, the same whichever report is A. */
function inOrder(x: PhrasePair, y: PhrasePair): number {
  return (
    y.worth - x.worth ||
    x.a.from + x.b.from - (y.a.from + y.b.from) ||
    Math.abs(x.a.from - x.b.from) - Math.abs(y.a.from - y.b.from)
  );
}

/** Two pairs of phrases that share no word and are worth most together; the first alone where all others share. */
function bestTogether(pairs: readonly PhrasePair[]): readonly PhrasePair[] {
  const first = pairs.reduce((x, y) => (inOrder(x, y) <= 0 ? x : y));
  // What the first is worth with the best beside it all others have to reach. They are few, and those are put in order.
  const least = pairs.reduce((most, own) => Math.max(most, worthTogether(first, own)), Number.NEGATIVE_INFINITY);
  const hopeful = pairs.filter(({ worth }) => first.worth + worth >= least).sort(inOrder);
  let best: { pairs: readonly PhrasePair[]; worth: number } | null = null;
  for (let k = 0; k < hopeful.length; k++) {
    const x = hopeful[k] as PhrasePair;
    for (let l = k + 1; l < hopeful.length; l++) {
      const y = hopeful[l] as PhrasePair;
      // Together they are worth at most as much as each by itself.
      if (best && x.worth + y.worth <= best.worth) break;
      const worth = worthTogether(x, y);
      if (worth > (best?.worth ?? Number.NEGATIVE_INFINITY)) best = { pairs: [x, y], worth };
    }
  }
  return best?.pairs ?? [first];
}

/** An answer that both hold counts once; what shares a word cannot stand together. */
function worthTogether(x: PhrasePair, y: PhrasePair): number {
  if (sharedTokens(x.a, y.a) > 0 || sharedTokens(x.b, y.b) > 0) return Number.NEGATIVE_INFINITY;
  return x.worth + y.worth - ANSWER * bitsIn(x.held & y.held);
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Ways to show what one sentence tells: phrases that share no word, best first, up to {@link SHOWN} a time. */
export function apartPhrases(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const left = new Set(phrases);
  const ways: Phrase[][] = [];
  while (left.size > 0 && ways.length < WAYS) {
    const way: Phrase[] = [];
    for (const own of left)
      if (way.length < SHOWN && way.every((other) => sharedTokens(own, other) === 0)) way.push(own);
    for (const own of way) left.delete(own);
    ways.push(way);
  }
  return ways;
}
