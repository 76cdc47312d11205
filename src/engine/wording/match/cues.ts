import type { Word } from '../words';
import type { Match } from './match';

const SURENESS = 0.6;
/** More of them are spoken of in passages that tell of several sayings. */
const MOST = 3;

/**
 * The matches, and where one side calls what somebody says by one noun that answers no such noun yet, that noun and the
 * other side's, which may be told of twice: “his statements” and “his allegation” may stand far apart.
 */
export function withCues(matches: readonly Match[], a: readonly Word[], b: readonly Word[]): Match[] {
  const isNoun = (word: Word | undefined) => word?.lexeme.tags.has('speech-act-noun') ?? false;
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
  if (Math.min(left.length, right.length) !== 1 || left.length + right.length > MOST) return [...matches];
  const added = left.flatMap((i) => right.map((j): Match => ({ a: i, b: j, sureness: SURENESS })));
  const rest = matches.filter((own) => !left.includes(own.a) && !right.includes(own.b));
  return [...rest, ...added].sort((x, y) => x.a - y.a || x.b - y.b);
}
