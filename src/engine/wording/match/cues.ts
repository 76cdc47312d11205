import type { Word } from '../words';
import type { Match } from './match';

/** What somebody says, called by a noun. */
const NOUN = /^(?:statement|allegation|claim|remark|comment|assertion|accusation|announcement|warning)s?$/;
const SURENESS = 0.6;

/**
 * The matches, and where one side calls what somebody says by one noun that answers no such noun yet, that noun and the
 * other side's: “his statements” and “his allegation” may stand far apart. Of several the one is taken that stands
 * nearest to words that answer one another.
 */
export function withCues(matches: readonly Match[], a: readonly Word[], b: readonly Word[]): Match[] {
  const isNoun = (word: Word | undefined) => word !== undefined && NOUN.test(word.key);
  const answered = matches.filter((own) => isNoun(a[own.a]) && isNoun(b[own.b]));
  const free = (words: readonly Word[], taken: readonly number[]) =>
    words.flatMap((word, k) => (isNoun(word) && !taken.includes(k) ? [k] : []));
  const left = free(
    a,
    answered.map((own) => own.a),
  );
  const right = free(
    b,
    answered.map((own) => own.b),
  );
  if (Math.min(left.length, right.length) !== 1) return [...matches];
  const found = left
    .flatMap((i) => right.map((j) => ({ a: i, b: j, sureness: SURENESS, apart: apart(i, j, matches) })))
    .sort((x, y) => x.apart - y.apart || x.a - y.a || x.b - y.b)[0] as Match;
  const added: Match = { a: found.a, b: found.b, sureness: SURENESS };
  const rest = matches.filter((own) => own.a !== added.a && own.b !== added.b);
  return [...rest, added].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** How many words lie between a pair and the nearest words that answer one another, on both sides together. */
function apart(i: number, j: number, matches: readonly Match[]): number {
  return matches.reduce(
    (least, { a, b }) => Math.min(least, Math.abs(a - i) + Math.abs(b - j)),
    Number.MAX_SAFE_INTEGER,
  );
}
