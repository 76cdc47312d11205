import { lookUp } from '../../model/look-up';
import type { Answer } from './answers';
import { contribution, type FeatureWeight, logitOf, probability } from './linear';
import type { MeasuredPair } from './measure';
import { PAIR_FEATURES } from './pairs';
import { type Phrase, sharedTokens } from './phrases';
import { SENTENCE_FEATURES } from './sentences';
import type { LearntWeights } from './weights';

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

type RankWeights = Pick<LearntWeights, 'pair' | 'only'>;

/** What one report alone tells is pointed out less often than the regression says beside what both tell: chosen on held-out folds. */
const OF_ONE_SIDE = 0.8;

/**
 * What is added to the logit where both reports give one statement of one speaker in quotation marks, and the words differ. That is
 * evidence of what neither outlet may choose, and so rare among what was learnt from that its weight cannot be learnt.
 */
const REQUOTED = 1.5;

export function twoSided({ pairs, ofPairs }: MeasuredPair, { pair }: RankWeights): Candidate[] {
  const logit = logitOf(pair, PAIR_FEATURES);
  const requoted = PAIR_FEATURES.indexOf('quoted in other words');
  return pairs.map(({ i, j }, row) => {
    const at = row * PAIR_FEATURES.length;
    return { i, j, row, score: probability(logit(ofPairs, at) + REQUOTED * (ofPairs[at + requoted] as number)) };
  });
}

/** Sentences with something new in them; the headline is told by itself. */
export function oneSided({ sides, sentences }: MeasuredPair, { only }: RankWeights, side: 0 | 1): Candidate[] {
  const logit = logitOf(only, SENTENCE_FEATURES);
  const values = sentences[side];
  const fresh = SENTENCE_FEATURES.indexOf('new words');
  return sides[side].story.report.sentences.flatMap((_, k) => {
    const row = k * SENTENCE_FEATURES.length;
    if (k === 0 || !values[row + fresh]) return [];
    const score = OF_ONE_SIDE * probability(logit(values, row));
    return [{ i: side === 0 ? k : -1, j: side === 1 ? k : -1, row: k, score }];
  });
}

/** What spoke for a candidate most: the features with the greatest contributions. */
export function reasonsOf(measured: MeasuredPair, { pair, only }: RankWeights, candidate: Candidate) {
  const isPair = candidate.i >= 0 && candidate.j >= 0;
  const [linear, names, values] = isPair
    ? [pair, PAIR_FEATURES, measured.ofPairs]
    : [only, SENTENCE_FEATURES, measured.sentences[candidate.i >= 0 ? 0 : 1]];
  const at = candidate.row * names.length;
  return (names as readonly string[])
    .flatMap((feature, k) => {
      const known = lookUp<FeatureWeight | undefined>(linear.features, feature);
      return known ? [{ feature, weight: contribution(known, values[at + k] as number) }] : [];
    })
    .sort((x, y) => y.weight - x.weight)
    .slice(0, 3)
    .filter(({ weight }) => weight > 0);
}

/** What each word that answers another adds to two phrases that hold them. */
const ANSWER = 1;
const MOST_ANSWERS = 2;
/** How many phrases of a sentence are shown. */
const SHOWN = 2;
/** In how many ways the same sentences may be told of. */
const WAYS = 3;

/** The phrases of two sentences that show what differs, at most {@link SHOWN} of each. */
export type ShownPhrases = readonly [ofA: readonly Phrase[], ofB: readonly Phrase[]];

/** Ways to show what differs between two sentences, the best first: each takes phrases that answer one another together. */
export function answeringPhrases(
  ofA: readonly Phrase[],
  ofB: readonly Phrase[],
  answers: readonly Answer[],
): readonly ShownPhrases[] {
  const held = (a: Phrase, b: Phrase) =>
    answers.filter((own) => own.a >= a.from && own.a < a.to && own.b >= b.from && own.b < b.to).length;
  const all = ofA.flatMap((a) =>
    ofB.map((b) => ({ a, b, score: a.score + b.score + ANSWER * Math.min(MOST_ANSWERS, held(a, b)) })),
  );
  // Of equal ones the earlier, the same whichever report is A.
  all.sort(
    (x, y) =>
      y.score - x.score ||
      x.a.from + x.b.from - (y.a.from + y.b.from) ||
      Math.abs(x.a.from - x.b.from) - Math.abs(y.a.from - y.b.from),
  );
  return waysOf(
    all,
    (chosen, { a, b }) =>
      isApart(
        a,
        chosen.map((own) => own.a),
      ) &&
      isApart(
        b,
        chosen.map((own) => own.b),
      ),
  ).map((way) => [way.map(({ a }) => a), way.map(({ b }) => b)]);
}

/** Ways to show what one sentence tells: phrases that share no word. */
export function apartPhrases(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  return waysOf(phrases, (chosen, own) => isApart(own, chosen));
}

/** Takes what goes together from a list, best first, up to {@link SHOWN} a time; what has been taken is not taken again. */
function waysOf<T>(list: readonly T[], fits: (chosen: readonly T[], own: T) => boolean): readonly (readonly T[])[] {
  const left = new Set(list);
  const ways: T[][] = [];
  while (left.size > 0 && ways.length < WAYS) {
    const way: T[] = [];
    for (const own of left) if (way.length < SHOWN && fits(way, own)) way.push(own);
    for (const own of way) left.delete(own);
    ways.push(way);
  }
  return ways;
}

function isApart(own: Phrase, others: readonly Phrase[]): boolean {
  return others.every((other) => sharedTokens(own, other) === 0);
}
