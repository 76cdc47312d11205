import type { Link } from '../../model/link';
import { partitionPoint } from '../../model/partition-point';
import { areWordsCompared } from '../../model/sureness';
import type { Token } from '../ingest/tokens';
import type { Story } from './story';

/** Words of A and of B that are told to answer one another and differ: their first tokens, by index into the stories'. */
export interface Answer {
  readonly a: number;
  readonly b: number;
}

/** The answers of all passages whose words are compared, content for content. */
export function answersIn(links: readonly Link[], [a, b]: readonly [Story, Story]): readonly Answer[] {
  return links.filter(areWordsCompared).flatMap(({ words }) =>
    words.flatMap((pair) => {
      const [k, l] = [tokenAt(a, pair.a[0]), tokenAt(b, pair.b[0])];
      return pair.how !== 'same' && a.content[k] && b.content[l] && a.roots[k] !== b.roots[l] ? [{ a: k, b: l }] : [];
    }),
  );
}

/** The token that begins at an offset, by index; -1 where none does. */
function tokenAt({ tokens }: Story, offset: number): number {
  const at = partitionPoint(0, tokens.length, (k) => (tokens[k] as Token).span[0] < offset);
  return tokens[at]?.span[0] === offset ? at : -1;
}
