import type { Link } from '../../model/link';
import { areWordsCompared } from '../../model/sureness';
import type { Story } from './story';

/** Words of A and of B that are told to answer one another and differ: their first tokens, by index into the stories'. */
export interface Answer {
  readonly a: number;
  readonly b: number;
}

/** The answers of all passages whose words are compared, content for content. */
export function answersIn(links: readonly Link[], [a, b]: readonly [Story, Story]): readonly Answer[] {
  const [inA, inB] = [placesOf(a), placesOf(b)];
  return links.filter(areWordsCompared).flatMap(({ words }) =>
    words.flatMap((pair) => {
      const [k, l] = [inA.get(pair.a[0]) ?? -1, inB.get(pair.b[0]) ?? -1];
      return pair.how !== 'same' && a.content[k] && b.content[l] && a.roots[k] !== b.roots[l] ? [{ a: k, b: l }] : [];
    }),
  );
}

function placesOf({ tokens }: Story): ReadonlyMap<number, number> {
  return new Map(tokens.map(({ span }, k) => [span[0], k]));
}
