import type { Story } from './story';
import { cosine } from './vectors';

/** The words of content of a story: tokens of one root and one vector are one. A name has the root of a word, and no vector. */
interface Words {
  /** Which word each token is, by number from 0; -1 of what is no content. */
  readonly ofToken: Int32Array;
  /** A token of each word. */
  readonly tokens: Int32Array;
}

/** What is known of a word of A and a word of B, by their numbers. */
export type OfTwoWords = (k: number, l: number) => number;

/** The words of two stories, and how alike they are. */
export interface WordPairs {
  /** Which word each token of A is, and each of B; -1 of what is no content. */
  readonly ofToken: readonly [Int32Array, Int32Array];
  /** The cosine of their uses; 0 where that of either is not known. */
  readonly cosine: OfTwoWords;
  /** How far they say the same, 0 to 1: 1 for forms of one word. */
  readonly likeness: OfTwoWords;
}

/** Words of which one answers the other less than this far have nothing in common. */
const UNLIKE = 0.3;

/** Reports of usual length have fewer pairs of words, and most are asked for again and again; longer ones compare few of their sentences. */
const MOST_REMEMBERED = 1_000_000;

export function wordPairsOf(a: Story, b: Story): WordPairs {
  const [inA, inB] = [wordsOf(a), wordsOf(b)];
  const known = (of: OfTwoWords) =>
    inA.tokens.length * inB.tokens.length > MOST_REMEMBERED ? of : tabled(of, inA.tokens.length, inB.tokens.length);
  const cosines = known((k, l) => cosine(a.vectors[inA.tokens[k] as number], b.vectors[inB.tokens[l] as number]));
  return {
    ofToken: [inA.ofToken, inB.ofToken],
    cosine: cosines,
    likeness: known((k, l) =>
      a.roots[inA.tokens[k] as number] === b.roots[inB.tokens[l] as number]
        ? 1
        : Math.max(0, (cosines(k, l) - UNLIKE) / (1 - UNLIKE)),
    ),
  };
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

/** The same, worked out at once for all words. */
function tabled(of: OfTwoWords, rows: number, columns: number): OfTwoWords {
  const table = new Float64Array(rows * columns);
  for (let k = 0; k < rows; k++) for (let l = 0; l < columns; l++) table[k * columns + l] = of(k, l);
  return (k, l) => table[k * columns + l] as number;
}
