import type { Side } from '../../model/report';
import type { Candidate } from './candidates';

/** What of a candidate bears on whether it still tells something after others. */
export interface Choice {
  readonly candidate: Candidate;
  /** Pairs of words that answer one another in it, by name. */
  readonly answers: readonly string[];
}

/** What is left of a candidate's score for each sentence of its that has been told of, and for words that have been set against one another. */
const TOLD_BEFORE = 0.5;
const ANSWERED_BEFORE = 0.2;
/** Of the first dozen, so many at most are of one side alone. */
const DOZEN = 12;
const MOST_OF_ONE_SIDE = 6;
const MOST_OF_THE_SAME_SIDE = 4;

/**
 * The order in which candidates are told: each time the one that still tells most after those before it (maximal marginal relevance,
 * Carbonell & Goldstein 1998). The same whichever report is A; of two that are equal but for their side neither is told.
 */
export function inOrderOfTelling<C extends Choice>(choices: readonly C[], most: number): C[] {
  const left = new Set(withoutTwins(choices));
  const chosen: C[] = [];
  const told = { a: new Map<number, number>(), b: new Map<number, number>() };
  const answered = new Set<string>();
  const ofOneSide = { a: 0, b: 0 };
  const worth = ({ candidate: { i, j, score }, answers }: Choice) => {
    const before = (told.a.get(i) ?? 0) + (told.b.get(j) ?? 0);
    const isAnswered = answers.length > 0 && answers.every((own) => answered.has(own));
    return score * TOLD_BEFORE ** before * (isAnswered ? ANSWERED_BEFORE : 1);
  };
  while (left.size > 0 && chosen.length < most) {
    const isFull = (side: Side | null) =>
      side !== null &&
      chosen.length < DOZEN &&
      (ofOneSide.a + ofOneSide.b >= MOST_OF_ONE_SIDE || ofOneSide[side] >= MOST_OF_THE_SAME_SIDE);
    let best: { choice: C; value: number } | null = null;
    for (const choice of left) {
      // It tells no more than its score.
      if ((best && choice.candidate.score < best.value) || isFull(onlySide(choice))) continue;
      const value = worth(choice);
      if (!best || value > best.value || (value === best.value && compare(choice, best.choice) < 0))
        best = { choice, value };
    }
    if (!best) break;
    const { choice } = best;
    left.delete(choice);
    chosen.push(choice);
    const side = onlySide(choice);
    if (side) ofOneSide[side]++;
    for (const [own, sentence] of [['a', choice.candidate.i] as const, ['b', choice.candidate.j] as const])
      if (sentence >= 0) told[own].set(sentence, (told[own].get(sentence) ?? 0) + 1);
    for (const pair of choice.answers) answered.add(pair);
  }
  return chosen;
}

function onlySide({ candidate: { i, j } }: Choice): Side | null {
  return i < 0 ? 'b' : j < 0 ? 'a' : null;
}

/** What stands earlier in both reports goes before; then what stands in the same place in both. */
function compare({ candidate: x }: Choice, { candidate: y }: Choice): number {
  return x.i + x.j - (y.i + y.j) || Math.abs(x.i - x.j) - Math.abs(y.i - y.j);
}

/** Two that are equal but for their side would have to be told in one order or the other: only reports that mirror each other have such. */
function withoutTwins<C extends Choice>(choices: readonly C[]): C[] {
  const key = ({ i, j, score }: Candidate) => `${i},${j},${score}`;
  const keys = new Set(choices.map(({ candidate }) => key(candidate)));
  return choices.filter(({ candidate }) => {
    const { i, j, score } = candidate;
    return i === j || !keys.has(key({ i: j, j: i, score, row: 0 }));
  });
}
