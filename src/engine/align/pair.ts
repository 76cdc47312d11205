import type { Pair } from './families/family';
import type { Classes, TermVector } from './terms';

/** Sets sentences beside the one that was laid out last. */
export interface PairView {
  layOut(own: TermVector, i: number): void;
  /** The pair with this sentence of B; the object of the last pair, filled anew. */
  beside(other: TermVector, j: number): Pair;
}

/**
 * A sentence of A is compared with many of B. So it is laid out by class once, and each of the others is read through
 * against that: the cost is the length of the other sentence, whatever the number of classes.
 */
export function pairView({ count: size, functions }: Classes): PairView {
  const pair = {
    shared: new Int32Array(64),
    placesA: new Int32Array(64),
    placesB: new Int32Array(64),
    count: 0,
    runs: { longest: 0, inA: 0, inB: 0, inBoth: 0 },
  } as Pair;
  // By class: the sentence that last said it, in which it stood at that place of `distinct`, last at that place of `words`.
  let turn = 0;
  const [saidIn, place, lastWord] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  // By word of the sentence laid out: the word of its class before it, -1 for the first, and the runs that end there.
  let earlier = new Int32Array(0);
  let seenAt = new Int32Array(0);
  let [runs, inA, inB, inBoth] = Array.from({ length: 4 }, () => new Int32Array(0)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let clock = 0;

  /**
   * For each word of the other sentence, in order, the runs are counted on that end at the same word here: one more than
   * the run that ended a word before on both sides, as long as it stays in one quotation where that is asked.
   */
  function findRuns({ a, b, runs: longest }: Pair): void {
    longest.longest = longest.inA = longest.inB = longest.inBoth = 0;
    clock++;
    for (let k = 0; k < b.words.length; k++) {
      clock++;
      const id = b.words[k] as number;
      if (saidIn[id] !== turn) continue;
      const quoteB = b.quotations[k] as number;
      const goesOnB = quoteB > 0 && k > 0 && b.quotations[k - 1] === quoteB;
      for (let at = lastWord[id] as number; at >= 0; at = earlier[at] as number) {
        const goesOn = at > 0 && seenAt[at - 1] === clock - 1;
        const quoteA = a.quotations[at] as number;
        const goesOnA = quoteA > 0 && at > 0 && a.quotations[at - 1] === quoteA;
        runs[at] = goesOn ? (runs[at - 1] as number) + 1 : 1;
        inA[at] = quoteA > 0 ? (goesOn && goesOnA ? (inA[at - 1] as number) + 1 : 1) : 0;
        inB[at] = quoteB > 0 ? (goesOn && goesOnB ? (inB[at - 1] as number) + 1 : 1) : 0;
        inBoth[at] = quoteA > 0 && quoteB > 0 ? (goesOn && goesOnA && goesOnB ? (inBoth[at - 1] as number) + 1 : 1) : 0;
        seenAt[at] = clock;
        if ((runs[at] as number) > longest.longest) longest.longest = runs[at] as number;
        if ((inA[at] as number) > longest.inA) longest.inA = inA[at] as number;
        if ((inB[at] as number) > longest.inB) longest.inB = inB[at] as number;
        if ((inBoth[at] as number) > longest.inBoth) longest.inBoth = inBoth[at] as number;
      }
    }
  }

  function findShared({ b }: Pair): void {
    let count = 0;
    if (pair.shared.length < b.distinct.length) {
      pair.shared = new Int32Array(2 * b.distinct.length);
      [pair.placesA, pair.placesB] = [new Int32Array(pair.shared.length), new Int32Array(pair.shared.length)];
    }
    for (let k = 0; k < b.distinct.length; k++) {
      const id = b.distinct[k] as number;
      if (saidIn[id] !== turn || functions[id]) continue;
      pair.shared[count] = id;
      pair.placesA[count] = place[id] as number;
      pair.placesB[count] = k;
      count++;
    }
    pair.count = count;
  }

  return {
    layOut(own, i) {
      turn++;
      pair.a = own;
      pair.i = i;
      const { distinct, words } = own;
      for (let k = 0; k < distinct.length; k++) {
        const id = distinct[k] as number;
        saidIn[id] = turn;
        place[id] = k;
        lastWord[id] = -1;
      }
      if (earlier.length < words.length) {
        const list = () => new Int32Array(2 * words.length);
        [earlier, seenAt, runs, inA, inB, inBoth] = [list(), list(), list(), list(), list(), list()];
      }
      seenAt.fill(0, 0, words.length);
      clock = 0;
      for (let k = 0; k < words.length; k++) {
        const id = words[k] as number;
        earlier[k] = lastWord[id] as number;
        lastWord[id] = k;
      }
    },
    beside(other, j) {
      pair.b = other;
      pair.j = j;
      findShared(pair);
      findRuns(pair);
      return pair;
    },
  };
}
