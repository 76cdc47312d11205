import { partitionPoint } from '../../../model/partition-point';
import { remembering } from '../../../model/remembering';
import { ascending, type Terms } from '../terms';
import { family, writeBoth } from './family';

/** Words as they are written, function words too: two sentences that say the same often keep the form, not the stem alone. */
export const FORMS = alike(['forms-alike', 'forms-less', 'forms-more', 'weight-of-forms'], (words) => ({
  size: words.length,
  starts: new Int32Array(words.length + 1).map((_, k) => k),
  ids: new Int32Array(words.length).map((_, k) => k),
}));

/** The letters that follow one another in words: derivations, compounds and spellings that stems do not bring together. */
export const LETTERS = alike(['letters-alike', 'letters-less', 'letters-more', 'weight-of-letters'], lettersInARow);

/** What words are made of, each piece by a number from 0 on; the same numbers whichever report is A. */
interface Pieces {
  readonly size: number;
  /** Those of word `k`, from `starts[k]` up to `starts[k + 1]`. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** So many letters go together. */
const IN_A_ROW = 4;
/** No more is read of a word; none that a dictionary has is longer. */
const LONGEST = 40;

/** Each four letters in a row, the space before and after a word being one, as a number whose digits they are. */
function lettersInARow(words: readonly string[]): Pieces {
  const lettersOf = (word: string) =>
    Array.from(` ${word.slice(0, LONGEST)} `, (letter) => letter.codePointAt(0) as number);
  const letters = new Set<number>();
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, k) => {
    const own = lettersOf(word);
    for (const letter of own) letters.add(letter);
    starts[k + 1] = (starts[k] as number) + Math.max(1, own.length - IN_A_ROW + 1);
  });
  const alphabet = new Map([...letters].sort((x, y) => x - y).map((letter, k) => [letter, k + 1]));
  // With more than 9,000 letters, which no two reports have, some rows would be taken for others.
  const base = alphabet.size + 1;
  const rows = new Float64Array(starts[words.length] as number);
  words.forEach((word, k) => {
    const digits = lettersOf(word).map((letter) => alphabet.get(letter) as number);
    const start = starts[k] as number;
    for (let row = start; row < (starts[k + 1] as number); row++)
      for (const digit of digits.slice(row - start, row - start + IN_A_ROW))
        rows[row] = (rows[row] as number) * base + digit;
  });
  const distinct = ascending(rows);
  const idOf = (row: number) => partitionPoint(0, distinct.length, (at) => (distinct[at] as number) < row);
  return { size: distinct.length, starts, ids: Int32Array.from(rows, idOf) };
}

/** The different words of both reports, in the order of their letters, and those of each sentence, A's before B's, by their places. */
const wordsOf = remembering(new WeakMap<Terms, ReturnType<typeof readWords>>(), readWords);

function readWords({ a, b }: Terms) {
  const sentences = [...a, ...b];
  const words = [...new Set(sentences.flatMap(({ bare }) => bare))].sort();
  const placeOfWord = new Map(words.map((word, k) => [word, k]));
  return {
    words,
    sentences: sentences.map(({ bare }) => Int32Array.from(bare, (word) => placeOfWord.get(word) as number)),
  };
}

/**
 * What sentences are made of, a place in `starts`, `totals` and `norms` for each: its pieces stand from `starts[k]` up to
 * `starts[k + 1]`, each once, ascending, with how often it stands there times how rare it is.
 */
interface Made {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly totals: Float64Array;
  readonly norms: Float64Array;
}

/** The cosine of two sentences by their pieces, each by its rarity in both reports (tf-idf), and how much of each the other has. */
function alike<Name extends string>(features: readonly Name[], piecesOf: (words: readonly string[]) => Pieces) {
  return family({
    features,
    prepare(terms) {
      const { words, sentences } = wordsOf(terms);
      const pieces = piecesOf(words);
      const made = sentencesOf(pieces, sentences);
      return { made, countA: terms.a.length, laidOut: new LaidOut(pieces.size, made) };
    },
    measure({ made, countA, laidOut }, { i, j }, values, at) {
      const { starts, ids, weights, totals, norms } = made;
      const y = countA + j;
      // A sentence of A is compared with many of B: its weights are laid out once.
      laidOut.open(i);
      let inner = 0;
      let both = 0;
      // In the order of the pieces, which is one from either side.
      for (let k = starts[y] as number; k < (starts[y + 1] as number); k++) {
        const own = laidOut.weights[ids[k] as number] as number;
        const other = weights[k] as number;
        inner += own * other;
        both += own < other ? own : other;
      }
      const [totalA, totalB] = [totals[i] as number, totals[y] as number];
      values[at] = inner / ((norms[i] as number) * (norms[y] as number) || 1);
      writeBoth(values, at + 1, both / (totalA || 1), both / (totalB || 1));
      values[at + 3] = Math.log1p(both);
    },
  });
}

/** The weights of one sentence, a place for each piece. */
class LaidOut {
  readonly weights: Float64Array;
  readonly #made: Made;
  #open = -1;

  constructor(size: number, made: Made) {
    this.weights = new Float64Array(size);
    this.#made = made;
  }

  open(sentence: number): void {
    if (sentence === this.#open) return;
    const { starts, ids, weights } = this.#made;
    if (this.#open >= 0)
      for (let k = starts[this.#open] as number; k < (starts[this.#open + 1] as number); k++)
        this.weights[ids[k] as number] = 0;
    for (let k = starts[sentence] as number; k < (starts[sentence + 1] as number); k++)
      this.weights[ids[k] as number] = weights[k] as number;
    this.#open = sentence;
  }
}

/** What sentences are made of, given the words of each. */
function sentencesOf(pieces: Pieces, sentences: readonly Int32Array[]): Made {
  const [often, times] = [new Int32Array(pieces.size), new Int32Array(pieces.size)];
  const most = sentences.reduce((sum, words) => sum + countPieces(pieces, words), 0);
  const [starts, ids, weights] = [new Int32Array(sentences.length + 1), new Int32Array(most), new Float32Array(most)];
  sentences.forEach((words, sentence) => {
    const start = starts[sentence] as number;
    let end = start;
    for (const word of words)
      for (let at = pieces.starts[word] as number; at < (pieces.starts[word + 1] as number); at++) {
        const id = pieces.ids[at] as number;
        if (times[id] === 0) ids[end++] = id;
        times[id] = (times[id] as number) + 1;
      }
    ids.subarray(start, end).sort();
    for (let k = start; k < end; k++) {
      const id = ids[k] as number;
      weights[k] = times[id] as number;
      times[id] = 0;
      often[id] = (often[id] as number) + 1;
    }
    starts[sentence + 1] = end;
  });
  const rarity = new Float64Array(pieces.size).map((_, id) =>
    Math.log((sentences.length + 1) / ((often[id] as number) + 0.5)),
  );
  const [totals, norms] = [new Float64Array(sentences.length), new Float64Array(sentences.length)];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    let [total, squares] = [0, 0];
    for (let k = starts[sentence] as number; k < (starts[sentence + 1] as number); k++) {
      const own = (weights[k] as number) * (rarity[ids[k] as number] as number);
      weights[k] = own;
      total += own;
      squares += own * own;
    }
    totals[sentence] = total;
    norms[sentence] = Math.sqrt(squares);
  }
  return { starts, ids, weights, totals, norms };
}

/** How many pieces words have, those that come again counted again. */
function countPieces({ starts }: Pieces, words: Int32Array): number {
  return words.reduce((sum, word) => sum + (starts[word + 1] as number) - (starts[word] as number), 0);
}
