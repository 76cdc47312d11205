import type { Story } from './story';

/** The words of content of a story: tokens of one root and one vector are one. A name has the root of a word, and no vector. */
interface Words {
  /** Which word each token is, by number from 0; -1 of what is no content. */
  readonly ofToken: Int32Array;
  /** A token of each word. */
  readonly tokens: Int32Array;
}

/** Words of which one answers the other less than this far have nothing in common. */
const UNLIKE = 0.3;

/** Reports of which all sentences are compared have fewer pairs of words, each asked for again and again. */
const MOST_REMEMBERED = 2_500_000;

/** The words of two stories by their numbers, and how alike they are. */
export class WordPairs {
  /** Which word each token of A is, and each of B; -1 of what is no content. */
  readonly ofToken: readonly [Int32Array, Int32Array];
  readonly #a: Usage;
  readonly #b: Usage;
  /** How far all pairs say the same, row by row, where they are not too many. */
  readonly #likenesses: Float64Array | null = null;

  constructor(a: Story, b: Story) {
    const [inA, inB] = [wordsOf(a), wordsOf(b)];
    this.ofToken = [inA.ofToken, inB.ofToken];
    const roots = new Map<string, number>();
    [this.#a, this.#b] = [usageOf(a, inA, roots), usageOf(b, inB, roots)];
    const [rows, columns] = [inA.tokens.length, inB.tokens.length];
    if (rows * columns > MOST_REMEMBERED) return;
    this.#likenesses = new Float64Array(rows * columns);
    for (let k = 0; k < rows; k++)
      for (let l = 0; l < columns; l++) this.#likenesses[k * columns + l] = this.#likenessAt(k, l);
  }

  /** The cosine of the uses of a word of A and one of B; 0 where that of either is not known. */
  cosine(k: number, l: number): number {
    return this.#a.known[k] && this.#b.known[l] ? cosineAt(this.#a, k, this.#b, l) : 0;
  }

  /** How far they say the same, 0 to 1: 1 for forms of one word. */
  likeness(k: number, l: number): number {
    return this.#likenesses ? (this.#likenesses[k * this.#b.roots.length + l] as number) : this.#likenessAt(k, l);
  }

  #likenessAt(k: number, l: number): number {
    if (this.#a.roots[k] === this.#b.roots[l]) return 1;
    return Math.max(0, (this.cosine(k, l) - UNLIKE) / (1 - UNLIKE));
  }
}

/** How the words of one story are used, a place for each. */
interface Usage {
  /** What all forms of a word share, by number, the same in both stories. */
  readonly roots: Int32Array;
  /** 1 where its vector is known. */
  readonly known: Uint8Array;
  /** The vectors one after another, `width` numbers each, in one list that is read fast. */
  readonly vectors: Float32Array;
  readonly width: number;
}

function usageOf({ roots, vectors }: Story, { tokens }: Words, known: Map<string, number>): Usage {
  const width = vectors.find((own) => own !== null)?.length ?? 0;
  const usage = {
    roots: new Int32Array(tokens.length),
    known: new Uint8Array(tokens.length),
    vectors: new Float32Array(tokens.length * width),
    width,
  };
  tokens.forEach((token, k) => {
    const root = roots[token] as string;
    const number = known.get(root) ?? known.size;
    known.set(root, number);
    usage.roots[k] = number;
    const vector = vectors[token];
    if (!vector) return;
    usage.known[k] = 1;
    usage.vectors.set(vector, k * width);
  });
  return usage;
}

function cosineAt(a: Usage, k: number, b: Usage, l: number): number {
  const width = Math.min(a.width, b.width);
  let sum = 0;
  for (let n = 0, at = k * width, to = l * width; n < width; n++, at++, to++)
    sum += (a.vectors[at] as number) * (b.vectors[to] as number);
  return sum;
}

function wordsOf({ roots, vectors, content }: Story): Words {
  const known = new Map<string, Map<Float32Array | null, number>>();
  const tokens: number[] = [];
  const ofToken = Int32Array.from(roots, (root, k) => {
    if (!content[k]) return -1;
    const vector = vectors[k] ?? null;
    const ofRoot = known.get(root) ?? new Map<Float32Array | null, number>();
    known.set(root, ofRoot);
    const before = ofRoot.get(vector);
    if (before !== undefined) return before;
    ofRoot.set(vector, tokens.length);
    return tokens.push(k) - 1;
  });
  return { ofToken, tokens: Int32Array.from(tokens) };
}
