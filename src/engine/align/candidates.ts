import type { TermVector } from './terms';

/** Sentence `a` of A and `b` of B, by index: worth a closer look. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** A sentence is looked up by its rarest words alone, so that the cost does not grow with the square of the length. */
const KEYS = 12;

/** A word that would call up more pairs than this on its own calls up none. */
const MOST = 100_000;

/** Pairs of sentences that share one of the rarest words of both, by ascending `a`, then `b`. */
export function findCandidates(a: readonly TermVector[], b: readonly TermVector[]): Candidate[] {
  const inA = postings(a);
  const inB = postings(b);
  const useful = (id: number) => (inA.get(id)?.length ?? 0) * (inB.get(id)?.length ?? 0) <= MOST;
  return a.flatMap((vector, i) => {
    const found = new Set(rarest(vector).flatMap((id) => (useful(id) ? (inB.get(id) ?? []) : [])));
    return [...found].sort((x, y) => x - y).map((j) => ({ a: i, b: j }));
  });
}

/** Class -> the sentences, ascending, that have it among their rarest. */
function postings(vectors: readonly TermVector[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  vectors.forEach((vector, at) => {
    for (const id of rarest(vector)) {
      const places = index.get(id);
      if (places) places.push(at);
      else index.set(id, [at]);
    }
  });
  return index;
}

function rarest({ distinct }: TermVector): number[] {
  return distinct
    .filter((term) => !term.function)
    .sort((x, y) => y.weight - x.weight || x.id - y.id)
    .slice(0, KEYS)
    .map(({ id }) => id);
}
