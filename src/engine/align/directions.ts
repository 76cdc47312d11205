import { dot } from '../language/dot';
import type { Lexicon } from '../language/lexicon';
import type { Classes, Terms, TermVector } from './terms';

/** What a sentence is about, as a direction; null where no word of it is known. */
export type Direction = Float64Array | null;

/**
 * The directions of both reports' sentences: the mean of their words' vectors, each by its weight, without what all
 * sentences of the two reports have in common, their topic (after Arora, Liang & Ma 2017).
 */
export function directions(terms: Terms, lexicon: Lexicon): readonly [Direction[], Direction[]] {
  const [a, b] = [directionsOf(terms.a, terms.classes, lexicon), directionsOf(terms.b, terms.classes, lexicon)];
  // Summed side by side and then together, so that the sum is the same whichever report is first.
  const topic = unit(sum([sum(a), sum(b)]));
  return [a.map((own) => without(own, topic)), b.map((own) => without(own, topic))];
}

/** -1 to 1: how alike two directions are. */
export function alike(x: Direction, y: Direction): number | null {
  return x && y ? dot(x, y) : null;
}

function directionsOf(vectors: readonly TermVector[], { weights, functions }: Classes, lexicon: Lexicon): Direction[] {
  return vectors.map(({ words, bare }) => {
    let out: Float64Array | null = null;
    for (let at = 0; at < words.length; at++) {
      const id = words[at] as number;
      const vector = functions[id] ? null : lexicon.vector(bare[at] as string);
      if (!vector) continue;
      out ??= new Float64Array(vector.length);
      const weight = weights[id] as number;
      for (let k = 0; k < vector.length; k++) out[k] = (out[k] as number) + weight * (vector[k] as number);
    }
    return unit(out);
  });
}

function sum(directions: readonly Direction[]): Direction {
  let out: Float64Array | null = null;
  for (const own of directions) {
    if (!own) continue;
    out ??= new Float64Array(own.length);
    for (let k = 0; k < own.length; k++) out[k] = (out[k] ?? 0) + (own[k] ?? 0);
  }
  return out;
}

function without(own: Direction, topic: Direction): Direction {
  if (!own || !topic) return own;
  const along = dot(own, topic);
  return unit(own.map((x, k) => x - along * (topic[k] ?? 0)));
}

function unit(own: Direction): Direction {
  if (!own) return null;
  const length = Math.sqrt(dot(own, own));
  return length > 1e-9 ? own.map((x) => x / length) : null;
}
