import type { Measured } from './features';
import type { Scored } from './model';
import type { Terms, TermVector } from './terms';

/** Neighbouring sentences of A and of B that say one thing, by index, ascending. */
export interface Passage {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly pairs: readonly Scored[];
  readonly score: number;
}

/** One statement is not told in more sentences than this. */
const LONGEST = 6;
/** What a further sentence must tell at the least of the one it is put together for: this share that no other told. */
const RAISES = 0.1;

type Along = 'a' | 'b';

/**
 * One sentence told in several is one passage: pairs of one sentence are put together where the others stand next to one
 * another and each tells something of it that the rest does not. A pair that could go with its sentence of A or with that of B
 * goes where the run is longer; when they are equal it stays alone, so that neither side is preferred.
 */
export function passages(
  pairs: readonly Scored[],
  isAlone: (own: Scored) => boolean,
  measured: Measured,
  terms: Terms,
): Passage[] {
  const joinable = new Map(pairs.filter((own) => !isAlone(own)).map((own) => [own.place, own]));
  const beside = ({ a, b }: Scored, along: Along, step: number) =>
    joinable.get(measured.candidates.find(a + (along === 'a' ? step : 0), b + (along === 'b' ? step : 0)));
  const run = (own: Scored, along: Along) => {
    const reach = (step: 1 | -1) => {
      let length = 0;
      while (length < LONGEST && beside(own, along, step * (length + 1))) length++;
      return length;
    };
    return reach(1) + reach(-1);
  };
  const along = new Map(
    [...joinable.values()].map((own) => {
      const [inA, inB] = [run(own, 'a'), run(own, 'b')];
      return [own, inB > inA ? 'b' : inA > inB ? 'a' : null] as const;
    }),
  );
  const open = new Map<Scored, Scored[]>();
  for (const own of pairs) {
    const way = along.get(own);
    const before = way ? beside(own, way, -1) : undefined;
    const going = before && along.get(before) === way ? open.get(before) : undefined;
    const group = going && going.length < LONGEST ? going : undefined;
    group?.push(own);
    open.set(own, group ?? [own]);
  }
  return [...new Set(open.values())]
    .flatMap((group) => parted(group, terms))
    .map(passage)
    .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0));
}

/** A joined passage of those pairs that raise it; the others each by itself. */
function parted(group: readonly Scored[], terms: Terms): Scored[][] {
  if (group.length < 2) return [[...group]];
  const raising = raisingPairs(group, terms);
  const out: Scored[][] = [];
  let last: Scored[] | undefined;
  for (const own of group) {
    if (!raising.has(own)) {
      out.push([own]);
      last = undefined;
    } else if (last) last.push(own);
    else {
      last = [own];
      out.push(last);
    }
  }
  return out;
}

/** The surest pair, and in the order of sureness each that tells of the one sentence what those before it do not. */
function raisingPairs(group: readonly Scored[], { a, b, classes }: Terms): ReadonlySet<Scored> {
  const [first, second] = group as [Scored, Scored];
  const vectors = ({ a: i, b: j }: Scored) => [a[i] as TermVector, b[j] as TermVector] as const;
  const isOneOfA = first.a === second.a;
  const one = isOneOfA ? vectors(first)[0] : vectors(first)[1];
  const wanted = new Set(one.content);
  const raising = new Set<Scored>();
  for (const own of group.toSorted((x, y) => y.score - x.score || x.place - y.place)) {
    const other = isOneOfA ? vectors(own)[1] : vectors(own)[0];
    const tells = other.content.filter((id) => wanted.has(id));
    const weight = tells.reduce((sum, id) => sum + (classes.weights[id] as number), 0);
    if (raising.size > 0 && weight < RAISES * one.contentTotal) continue;
    for (const id of tells) wanted.delete(id);
    raising.add(own);
  }
  return raising;
}

function passage(pairs: readonly Scored[]): Passage {
  const indices = (side: 'a' | 'b') => [...new Set(pairs.map((own) => own[side]))].sort((x, y) => x - y);
  return { a: indices('a'), b: indices('b'), pairs, score: Math.max(...pairs.map(({ score }) => score)) };
}
