import type { Pair, SharedRuns } from './families/family';
import type { Classes, TermVector } from './terms';

/**
 * Sets sentences of B beside one of A. Each sentence of A is compared with many of B. So it is laid out by class once, and each of
 * the others is read through against that: the cost is the length of the other sentence, whatever the number of classes.
 */
export class PairView {
  readonly #functions: Uint8Array;
  readonly #pair: Pair;
  // By class: the sentence that last said it, in which it stood at that place of `distinct`, last at that place of `words`.
  #turn = 0;
  readonly #saidIn: Int32Array;
  readonly #place: Int32Array;
  readonly #lastWord: Int32Array;
  /** By word of the sentence laid out: the word of its class before it, -1 for the first. */
  #earlier = new Int32Array(0);
  #runs = new Runs(0);

  constructor({ count, functions }: Classes) {
    this.#functions = functions;
    this.#pair = {
      shared: new Int32Array(64),
      placesA: new Int32Array(64),
      placesB: new Int32Array(64),
      count: 0,
      isShared: new Uint8Array(count),
      runs: { longest: 0, inA: 0, inB: 0, inBoth: 0 },
    } as Pair;
    this.#saidIn = new Int32Array(count);
    this.#place = new Int32Array(count);
    this.#lastWord = new Int32Array(count);
  }

  layOut(own: TermVector, i: number): void {
    this.#pair.a = own;
    this.#pair.i = i;
    this.#turn++;
    const { distinct, words } = own;
    for (let k = 0; k < distinct.length; k++) {
      const id = distinct[k] as number;
      this.#saidIn[id] = this.#turn;
      this.#place[id] = k;
      this.#lastWord[id] = -1;
    }
    if (this.#earlier.length < words.length) {
      this.#earlier = new Int32Array(2 * words.length);
      this.#runs = new Runs(2 * words.length);
    }
    this.#runs.startAnew(words.length);
    for (let k = 0; k < words.length; k++) {
      const id = words[k] as number;
      this.#earlier[k] = this.#lastWord[id] as number;
      this.#lastWord[id] = k;
    }
  }

  /** The pair with this sentence of B; the object of the last pair, filled anew. */
  beside(other: TermVector, j: number): Pair {
    this.#pair.b = other;
    this.#pair.j = j;
    this.#findShared();
    this.#findRuns();
    return this.#pair;
  }

  #findShared(): void {
    const pair = this.#pair;
    const { distinct } = pair.b;
    for (let k = 0; k < pair.count; k++) pair.isShared[pair.shared[k] as number] = 0;
    if (pair.shared.length < distinct.length) {
      pair.shared = new Int32Array(2 * distinct.length);
      pair.placesA = new Int32Array(2 * distinct.length);
      pair.placesB = new Int32Array(2 * distinct.length);
    }
    let count = 0;
    for (let k = 0; k < distinct.length; k++) {
      const id = distinct[k] as number;
      if (this.#saidIn[id] !== this.#turn || this.#functions[id]) continue;
      pair.shared[count] = id;
      pair.isShared[id] = 1;
      pair.placesA[count] = this.#place[id] as number;
      pair.placesB[count] = k;
      count++;
    }
    pair.count = count;
  }

  #findRuns(): void {
    const { a, b, runs } = this.#pair;
    this.#runs.open(runs);
    for (let k = 0; k < b.words.length; k++) {
      this.#runs.goOn();
      const id = b.words[k] as number;
      if (this.#saidIn[id] !== this.#turn) continue;
      for (let at = this.#lastWord[id] as number; at >= 0; at = this.#earlier[at] as number)
        this.#runs.meet(at, a.quotations, k, b.quotations);
    }
  }
}

/**
 * Counts the words in a row that end at each word of a sentence of A, as one of B is read word by word: one more than the row that
 * ended a word before on both sides, as long as it stays in one quotation where that is asked.
 */
class Runs {
  readonly #runs: Int32Array;
  readonly #inA: Int32Array;
  readonly #inB: Int32Array;
  readonly #inBoth: Int32Array;
  /** When each was counted; what was counted a word ago goes on. */
  readonly #seenAt: Int32Array;
  #clock = 0;
  #longest: SharedRuns = { longest: 0, inA: 0, inB: 0, inBoth: 0 };

  constructor(size: number) {
    const list = () => new Int32Array(size);
    [this.#runs, this.#inA, this.#inB, this.#inBoth, this.#seenAt] = [list(), list(), list(), list(), list()];
  }

  startAnew(length: number): void {
    this.#seenAt.fill(0, 0, length);
    this.#clock = 0;
  }

  /** What is counted from here on has its longest written there. */
  open(longest: SharedRuns): void {
    longest.longest = longest.inA = longest.inB = longest.inBoth = 0;
    this.#longest = longest;
    this.#clock++;
  }

  goOn(): void {
    this.#clock++;
  }

  /** The word of A at `at` is the word of B at `k`. Quotations by number, 0 outside. */
  meet(at: number, quotationsA: Int32Array, k: number, quotationsB: Int32Array): void {
    const quoteA = quotationsA[at] as number;
    const quoteB = quotationsB[k] as number;
    const goesOn = at > 0 && this.#seenAt[at - 1] === this.#clock - 1;
    const inA = goesOn && quoteA > 0 && quotationsA[at - 1] === quoteA;
    const inB = goesOn && quoteB > 0 && k > 0 && quotationsB[k - 1] === quoteB;
    const before = at - 1;
    const run = 1 + (goesOn ? (this.#runs[before] as number) : 0);
    const ofA = quoteA > 0 ? 1 + (inA ? (this.#inA[before] as number) : 0) : 0;
    const ofB = quoteB > 0 ? 1 + (inB ? (this.#inB[before] as number) : 0) : 0;
    const ofBoth = quoteA > 0 && quoteB > 0 ? 1 + (inA && inB ? (this.#inBoth[before] as number) : 0) : 0;
    this.#runs[at] = run;
    this.#inA[at] = ofA;
    this.#inB[at] = ofB;
    this.#inBoth[at] = ofBoth;
    this.#seenAt[at] = this.#clock;
    const longest = this.#longest;
    if (run > longest.longest) longest.longest = run;
    if (ofA > longest.inA) longest.inA = ofA;
    if (ofB > longest.inB) longest.inB = ofB;
    if (ofBoth > longest.inBoth) longest.inBoth = ofBoth;
  }
}
