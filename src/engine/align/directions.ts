import { tokenKey } from '../ingest/tokens';
import { withoutPossessive } from '../language/en/stem';
import type { Lexicon } from '../language/lexicon';
import type { Report } from '../model';
import type { TermVector } from './terms';

/** What a sentence is about, as a direction; null where no word of it is known. */
export type Direction = Float64Array | null;

/**
 * The directions of both reports' sentences: the mean of their words' vectors, each by its weight, without what all
 * sentences of the two reports have in common, their topic (after Arora, Liang & Ma 2017).
 */
export function directions(
  reports: readonly [Report, Report],
  vectors: readonly [readonly TermVector[], readonly TermVector[]],
  lexicon: Lexicon,
): readonly [Direction[], Direction[]] {
  const [a, b] = [directionsOf(reports[0], vectors[0], lexicon), directionsOf(reports[1], vectors[1], lexicon)];
  // Summed side by side and then together, so that the sum is the same whichever report is first.
  const topic = unit(sum([sum(a), sum(b)]));
  return [a.map((own) => without(own, topic)), b.map((own) => without(own, topic))];
}

/** -1 to 1: how alike two directions are. */
export function alike(x: Direction, y: Direction): number | null {
  return x && y ? dot(x, y) : null;
}

function directionsOf({ text }: Report, vectors: readonly TermVector[], lexicon: Lexicon): Direction[] {
  return vectors.map(({ terms }) => {
    let out: Float64Array | null = null;
    for (const { span, weight, function: isFunction } of terms) {
      const vector = isFunction ? null : lexicon.vector(withoutPossessive(tokenKey(text.slice(...span))));
      if (!vector) continue;
      out ??= new Float64Array(vector.length);
      for (let k = 0; k < vector.length; k++) out[k] = (out[k] ?? 0) + weight * (vector[k] ?? 0);
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

function dot(x: Float64Array, y: Float64Array): number {
  let total = 0;
  for (let k = 0; k < x.length; k++) total += (x[k] ?? 0) * (y[k] ?? 0);
  return total;
}
