import { AT } from './features';
import { type Classes, NAME, QUOTED, type TermVector } from './terms';

/** Measures what sentences have in common with the one that was laid out last. */
export interface Overlap {
  /** Takes up a sentence, with those before and after it where there are any. */
  layOut(own: TermVector, before?: TermVector, after?: TermVector): void;
  /** Writes what it has in common with `other` into the row of features that begins at `row`. */
  measure(other: TermVector, toldAroundOther: Int32Array, values: Float64Array, row: number): void;
}

/**
 * A sentence of A is compared with many of B. So it is laid out by class once, and each of the others is read through
 * against that: the cost is the length of the other sentence, whatever the number of classes.
 */
export function overlaps({ count, weights, functions, numbers }: Classes): Overlap {
  let own: TermVector;
  // By class: the sentence that last said it, in which it stood at that place of `distinct`, last at that place of `words`.
  let turn = 0;
  const [saidIn, toldAround] = [new Int32Array(count), new Int32Array(count)];
  const [place, lastWord] = [new Int32Array(count), new Int32Array(count)];
  // By word of the sentence laid out: the word of its class before it, -1 for the first, and the runs that end there.
  let earlier = new Int32Array(0);
  let [runs, seenAt] = [new Int32Array(0), new Int32Array(0)];
  let clock = 0;

  const says = (id: number) => saidIn[id] === turn;

  /**
   * The most words in a row, function words too, that both say. For each word of the other sentence, in order, the runs
   * are counted on that end at the same word here: one more than the run that ended a word before on both sides.
   */
  function longestRun(words: Int32Array): number {
    let best = 0;
    clock++;
    for (let k = 0; k < words.length; k++) {
      clock++;
      const id = words[k] as number;
      if (!says(id)) continue;
      for (let at = lastWord[id] as number; at >= 0; at = earlier[at] as number) {
        const length = at > 0 && seenAt[at - 1] === clock - 1 ? (runs[at - 1] as number) + 1 : 1;
        runs[at] = length;
        seenAt[at] = clock;
        if (length > best) best = length;
      }
    }
    return best;
  }

  /** What the content among these classes weighs that the sentence laid out says, or tells in or next to it. */
  function weightWithin(content: Int32Array, told: Int32Array): number {
    let sum = 0;
    for (let k = 0; k < content.length; k++) {
      const id = content[k] as number;
      if (told[id] === turn) sum += weights[id] as number;
    }
    return sum;
  }

  return {
    layOut(sentence, before, after) {
      own = sentence;
      turn++;
      const { distinct, words } = own;
      for (let k = 0; k < distinct.length; k++) {
        const id = distinct[k] as number;
        saidIn[id] = turn;
        place[id] = k;
        lastWord[id] = -1;
      }
      if (earlier.length < words.length) {
        earlier = new Int32Array(2 * words.length);
        [runs, seenAt] = [new Int32Array(earlier.length), new Int32Array(earlier.length)];
      }
      seenAt.fill(0, 0, words.length);
      clock = 0;
      for (let k = 0; k < words.length; k++) {
        const id = words[k] as number;
        earlier[k] = lastWord[id] as number;
        lastWord[id] = k;
      }
      for (const near of [before, own, after]) for (const id of near?.content ?? []) toldAround[id] = turn;
    },

    measure(other, toldAroundOther, values, row) {
      const { distinct, marks } = other;
      let squares = 0;
      let weight = 0;
      let quoted = 0;
      let names = 0;
      let tellingShared = false;
      let othersTellingShared = false;
      for (let k = 0; k < distinct.length; k++) {
        const id = distinct[k] as number;
        if (!says(id)) continue;
        const weighs = weights[id] as number;
        const both = (marks[k] as number) & (own.marks[place[id] as number] as number);
        squares += weighs * weighs;
        weight += weighs;
        if (both & QUOTED) quoted += weighs;
        if (both & NAME && !functions[id] && !numbers[id]) names += weighs;
        if (id === own.telling) tellingShared = true;
        if (id === other.telling) othersTellingShared = true;
      }
      const size = Math.min(own.content.length, other.content.length);
      values[row + AT['shared-words']] = squares / (own.norm * other.norm || 1);
      values[row + AT['weight-of-shared-words']] = Math.log1p(weight);
      values[row + AT['shared-word-pairs']] = Math.log1p(countShared(own.bigrams, other.bigrams));
      values[row + AT['coverage-by-length']] = (weight / (Math.min(own.total, other.total) || 1)) * Math.log1p(size);
      values[row + AT['telling-word-shared']] = tellingShared && othersTellingShared ? 1 : 0;
      values[row + AT['shared-quoted-words']] = Math.log1p(quoted);
      values[row + AT['coverage-of-the-longer']] = weight / (Math.max(own.total, other.total) || 1);
      values[row + AT['longest-shared-run']] = Math.log1p(longestRun(other.words));
      values[row + AT['length-of-the-shorter']] = Math.log1p(size);
      values[row + AT['shared-names']] = Math.log1p(names);
      values[row + AT['both-quoted']] = own.quoted > 0.5 && other.quoted > 0.5 ? 1 : 0;
      values[row + AT['only-one-negates']] = own.negates === other.negates ? 0 : 1;
      values[row + AT['quoted-against-told']] = Math.abs(own.quoted - other.quoted);
      // How much of each sentence's content stands in the other or next to it, of the two the smaller share: what one
      // report tells in a sentence the other may tell in two.
      values[row + AT['told-around']] = Math.min(
        weightWithin(toldAroundOther, saidIn) / (own.contentTotal || 1),
        weightWithin(other.content, toldAround) / (other.contentTotal || 1),
      );
    },
  };
}

/** How many both have; both lists ascend. */
function countShared(x: Float64Array, y: Float64Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [own, other] = [x[i] as number, y[j] as number];
    if (own === other) count++;
    if (own <= other) i++;
    if (other <= own) j++;
  }
  return count;
}
