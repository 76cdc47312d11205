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

/** What a sentence is made of: each piece once, ascending, and how often it stands there times how rare it is. */
interface Made {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly total: number;
  readonly norm: number;
}

/** The cosine of two sentences by their pieces, each by its rarity in both reports (tf-idf), and how much of each the other has. */
function alike<Name extends string>(features: readonly Name[], piecesOf: (words: readonly string[]) => Pieces) {
  return family({
    features,
    prepare(terms) {
      const { words, sentences } = wordsOf(terms);
      const pieces = piecesOf(words);
      return { made: sentencesOf(pieces, sentences), countA: terms.a.length, laidOut: new LaidOut(pieces.size) };
    },
    measure({ made, countA, laidOut }, { i, j }, values, at) {
      const [x, y] = [made[i] as Made, made[countA + j] as Made];
      // A sentence of A is compared with many of B: its weights are laid out once.
      laidOut.open(x);
      let inner = 0;
      let both = 0;
      // In the order of the pieces, which is one from either side.
      for (let k = 0; k < y.ids.length; k++) {
        const own = laidOut.weights[y.ids[k] as number] as number;
        const other = y.weights[k] as number;
        inner += own * other;
        both += own < other ? own : other;
      }
      values[at] = inner / (x.norm * y.norm || 1);
      writeBoth(values, at + 1, both / (x.total || 1), both / (y.total || 1));
      values[at + 3] = Math.log1p(both);
    },
  });
}

/** The weights of one sentence, a place for each piece. */
class LaidOut {
  readonly weights: Float64Array;
  #own: Made | null = null;

  constructor(size: number) {
    this.weights = new Float64Array(size);
  }

  open(own: Made): void {
    if (own === this.#own) return;
    if (this.#own) for (const id of this.#own.ids) this.weights[id] = 0;
    for (let k = 0; k < own.ids.length; k++) this.weights[own.ids[k] as number] = own.weights[k] as number;
    this.#own = own;
  }
}

/** What sentences are made of, given the words of each. */
function sentencesOf({ size, starts, ids: pieces }: Pieces, sentences: readonly Int32Array[]): readonly Made[] {
  const [often, times] = [new Int32Array(size), new Int32Array(size)];
  const counted = sentences.map((words) => {
    const found: number[] = [];
    for (const word of words)
      for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
        const id = pieces[at] as number;
        if (times[id] === 0) found.push(id);
        times[id] = (times[id] as number) + 1;
      }
    const ids = new Int32Array(found).sort();
    const counts = ids.map((id) => times[id] as number);
    for (const id of ids) {
      times[id] = 0;
      often[id] = (often[id] as number) + 1;
    }
    return { ids, counts };
  });
  const rarity = new Float64Array(size).map((_, id) =>
    Math.log((sentences.length + 1) / ((often[id] as number) + 0.5)),
  );
  return counted.map(({ ids, counts }) => {
    const weights = new Float32Array(ids.length);
    let [total, squares] = [0, 0];
    for (let at = 0; at < ids.length; at++) {
      const own = (counts[at] as number) * (rarity[ids[at] as number] as number);
      weights[at] = own;
      total += own;
      squares += own * own;
    }
    return { ids, weights, total, norm: Math.sqrt(squares) };
  });
}
