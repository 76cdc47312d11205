import type { Word } from '../words';
import type { Match } from './match';

/** What somebody says, called by a noun. */
const NOUN = /^(?:statement|allegation|claim|remark|comment|assertion|accusation|announcement|warning)s?$/;
const SURENESS = 0.6;

/**
 * The matches, and where each side calls what somebody says by one noun that nothing else answers, those two: “his
 * statements” and “his allegation” may stand far apart.
 */
export function withCues(matches: readonly Match[], a: readonly Word[], b: readonly Word[]): Match[] {
  const [takenA, takenB] = [new Set(matches.map((own) => own.a)), new Set(matches.map((own) => own.b))];
  const free = (words: readonly Word[], taken: ReadonlySet<number>) =>
    words.flatMap(({ key }, k) => (NOUN.test(key) && !taken.has(k) ? [k] : []));
  const [left, right] = [free(a, takenA), free(b, takenB)];
  if (left.length !== 1 || right.length !== 1) return [...matches];
  const added = { a: left[0] as number, b: right[0] as number, sureness: SURENESS };
  return [...matches, added].sort((x, y) => x.a - y.a || x.b - y.b);
}
