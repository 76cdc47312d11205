import type { TermVector } from './terms';

/** Sentence `a` of A and `b` of B, by index: worth a closer look. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** A sentence is looked up by its rarest words alone. */
const KEYS = 40;
/** A word that would call up more pairs than this on its own calls up none. */
const MOST = 100_000;
/** Each sentence keeps this many partners, those that share the most with it, and whoever ties with the last of them. */
const PARTNERS = 24;

interface Overlap extends Candidate {
  /** The squared weights of the rare words that both share. */
  readonly weight: number;
}

/**
 * Pairs of sentences that share their rarest words, by ascending `a`, then `b`; a pair stays when either of its sentences
 * keeps it, so the number grows with the length of the texts and not with its square.
 */
export function findCandidates(a: readonly TermVector[], b: readonly TermVector[]): Candidate[] {
  const overlaps = findOverlaps(a, b);
  const least = { a: leastKept(overlaps, 'a', a.length), b: leastKept(overlaps, 'b', b.length) };
  return overlaps
    .filter((own) => own.weight >= (least.a[own.a] ?? 0) || own.weight >= (least.b[own.b] ?? 0))
    .map((own) => ({ a: own.a, b: own.b }));
}

function findOverlaps(a: readonly TermVector[], b: readonly TermVector[]): Overlap[] {
  const inA = postings(a);
  const inB = postings(b);
  const useful = (id: number) => (inA.get(id)?.length ?? 0) * (inB.get(id)?.length ?? 0) <= MOST;
  const out: Overlap[] = [];
  a.forEach((vector, i) => {
    const weights = new Map<number, number>();
    // In the order of rarity, which is the same from either side, so that the sums are too.
    for (const { id, weight } of rarest(vector)) {
      if (!useful(id)) continue;
      for (const j of inB.get(id) ?? []) weights.set(j, (weights.get(j) ?? 0) + weight * weight);
    }
    for (const j of [...weights.keys()].sort((x, y) => x - y)) out.push({ a: i, b: j, weight: weights.get(j) ?? 0 });
  });
  return out;
}

/** The weight that the last partner of each sentence has. */
function leastKept(overlaps: readonly Overlap[], side: 'a' | 'b', sentences: number): number[] {
  const weights: number[][] = Array.from({ length: sentences }, () => []);
  for (const own of overlaps) weights[own[side]]?.push(own.weight);
  return weights.map((list) => list.sort((x, y) => y - x)[PARTNERS - 1] ?? 0);
}

/** Class -> the sentences, ascending, that have it among their rarest. */
function postings(vectors: readonly TermVector[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  vectors.forEach((vector, at) => {
    for (const { id } of rarest(vector)) {
      const places = index.get(id);
      if (places) places.push(at);
      else index.set(id, [at]);
    }
  });
  return index;
}

function rarest({ distinct }: TermVector) {
  return distinct
    .filter((term) => !term.function)
    .sort((x, y) => y.weight - x.weight || x.id - y.id)
    .slice(0, KEYS);
}
