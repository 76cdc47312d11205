import type { Terms, TermVector } from '../terms';
import { type Family, writeBoth } from './family';

/** Words as they are written, function words too: two sentences that say the same often keep the form, not the stem alone. */
export const FORMS = {
  features: ['forms-alike', 'forms-less', 'forms-more', 'weight-of-forms'],
  prepare: alike((word) => [word]),
} as const satisfies Family<string>;

/** The letters that follow one another in words: derivations, compounds and spellings that stems do not bring together. */
export const LETTERS = {
  features: ['letters-alike', 'letters-less', 'letters-more', 'weight-of-letters'],
  prepare: alike(lettersInARow),
} as const satisfies Family<string>;

/** So many letters go together. */
const IN_A_ROW = 4;
/** No more is read of a word; none that a dictionary has is longer. */
const LONGEST = 40;

function lettersInARow(word: string): string[] {
  const letters = [' ', ...Array.from(word.slice(0, LONGEST)), ' '];
  const out: string[] = [];
  for (let k = 0; k === 0 || k + IN_A_ROW <= letters.length; k++) out.push(letters.slice(k, k + IN_A_ROW).join(''));
  return out;
}

/** What a sentence is made of: each piece once, ascending, and how often it stands there times how rare it is. */
interface Pieces {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly total: number;
  readonly norm: number;
}

/** The cosine of two sentences by their pieces, each by its rarity in both reports (tf-idf), and how much of each the other has. */
function alike(piecesOf: (word: string) => readonly string[]): Family<string>['prepare'] {
  return ({ a, b }: Terms) => {
    const { read, size } = pieceReader([...a, ...b], piecesOf);
    const [inA, inB] = [a.map(read), b.map(read)];
    const laidOut = new Float64Array(size);
    let open: Pieces | undefined;
    return ({ i, j }, values, at) => {
      const [x, y] = [inA[i] as Pieces, inB[j] as Pieces];
      if (x !== open) {
        for (const id of open?.ids ?? []) laidOut[id] = 0;
        x.ids.forEach((id, k) => {
          laidOut[id] = x.weights[k] as number;
        });
        open = x;
      }
      let [inner, both] = [0, 0];
      // In the order of the pieces, which is one from either side.
      for (let k = 0; k < y.ids.length; k++) {
        const [own, other] = [laidOut[y.ids[k] as number] as number, y.weights[k] as number];
        inner += own * other;
        both += own < other ? own : other;
      }
      values[at] = inner / (x.norm * y.norm || 1);
      writeBoth(values, at + 1, both / (x.total || 1), both / (y.total || 1));
      values[at + 3] = Math.log1p(both);
    };
  };
}

/** Reads sentences as their pieces, numbered in their order, whichever report they stand in. */
function pieceReader(sentences: readonly TermVector[], piecesOf: (word: string) => readonly string[]) {
  const known = new Map<string, readonly string[]>();
  for (const { bare } of sentences) for (const word of bare) if (!known.has(word)) known.set(word, piecesOf(word));
  const distinct = new Set<string>();
  for (const own of known.values()) for (const name of own) distinct.add(name);
  const names = [...distinct].sort();
  const idOf = new Map(names.map((name, id) => [name, id]));
  const idsOf = new Map(Array.from(known, ([word, own]) => [word, own.map((name) => idOf.get(name) as number)]));
  const [often, times] = [new Int32Array(names.length), new Int32Array(names.length)];
  const counted = sentences.map(({ bare }) => {
    const found: number[] = [];
    for (const word of bare)
      for (const id of idsOf.get(word) as number[]) {
        if (times[id] === 0) found.push(id);
        times[id] = (times[id] as number) + 1;
      }
    const ids = Int32Array.from(found).sort();
    const counts = ids.map((id) => times[id] as number);
    for (const id of ids) {
      times[id] = 0;
      often[id] = (often[id] as number) + 1;
    }
    return { ids, counts };
  });
  const rarity = Float64Array.from(often, (own) => Math.log((sentences.length + 1) / (own + 0.5)));
  const pieces = new Map(
    counted.map(({ ids, counts }, k) => {
      const weights = new Float64Array(ids.length);
      let [total, squares] = [0, 0];
      for (let at = 0; at < ids.length; at++) {
        const own = (counts[at] as number) * (rarity[ids[at] as number] as number);
        weights[at] = own;
        total += own;
        squares += own * own;
      }
      return [sentences[k] as TermVector, { ids, weights, total, norm: Math.sqrt(squares) }];
    }),
  );
  return { size: names.length, read: (own: TermVector) => pieces.get(own) as Pieces };
}
