import type { Comparison } from './comparison';
import type { Link } from './link';
import type { Report } from './report';
import { surenessOf } from './sureness';

/** A link as far as it must be known to tell which of those of a sentence is its home. */
type Claim = Pick<Link, 'a' | 'b' | 'score' | 'origin'>;

/**
 * Which of these links are primary: each sentence has its home in one alone, where it is told best. A reader's link goes before
 * the engine's, of two the later; then two titles that answer one another, then the surer. The same whichever report is A:
 * where two links that want one sentence are equal in all of this, neither is.
 */
export function primaryLinks<L extends Claim>(links: readonly L[], reports: readonly [Report, Report]): ReadonlySet<L> {
  const rankOf = ranks(reports);
  const ranked = links.map((link, place) => ({ link, rank: rankOf(link, place) }));
  ranked.sort((x, y) => compareRanks(x.rank, y.rank));
  const homes = new Set<L>();
  const housed = new Set<string>();
  for (let from = 0, to = 0; from < ranked.length; from = to) {
    while (to < ranked.length && compareRanks(ranked[from]?.rank ?? [], ranked[to]?.rank ?? []) === 0) to++;
    const equal = ranked.slice(from, to).map(({ link }) => link);
    const free = equal.filter((link) => sentencesOf(link).every((id) => !housed.has(id)));
    for (const link of free) {
      if (free.some((other) => other !== link && meet(other, link))) continue;
      homes.add(link);
      for (const id of sentencesOf(link)) housed.add(id);
    }
  }
  return homes;
}

/** Any other link only points; of a file saved before there were homes, until it is read, each is one. */
export const isHome = ({ primary }: Link): boolean => primary !== false;

/** A comparison that was saved before links had homes, with them; any other as it is. Nothing is worked out but which they are. */
export function withHomes<C extends Pick<Comparison, 'links' | 'reports'>>(comparison: C): C {
  const { links, reports } = comparison;
  if (links.every(({ primary }) => primary !== undefined)) return comparison;
  const homes = primaryLinks(links, reports);
  return {
    ...comparison,
    links: links.map((link) => (homes.has(link) ? { ...link, primary: true } : onlyPointing(link))),
  };
}

/** A link that is no home says where its sentences are told too, and nothing of their words. */
export function onlyPointing(link: Link): Link {
  return { ...link, primary: false, words: [], edits: [] };
}

const sentencesOf = ({ a, b }: Pick<Link, 'a' | 'b'>): readonly string[] => [...a, ...b];

function meet(x: Claim, y: Claim): boolean {
  return x.a.some((id) => y.a.includes(id)) || x.b.some((id) => y.b.includes(id));
}

/** Numbers to compare one after the other, the least first; the same for the reports exchanged. */
type Rank = readonly number[];

function ranks([left, right]: readonly [Report, Report]): (link: Claim, place: number) => Rank {
  const kinds = new Map<string, { index: number; isTitle: boolean }>();
  for (const { sentences, blocks } of [left, right])
    sentences.forEach(({ id, block }, index) => {
      kinds.set(id, { index, isTitle: blocks[block]?.kind === 'title' });
    });
  const first = (ids: readonly string[]) => kinds.get(ids[0] ?? '')?.index ?? 0;
  return (link, place) => {
    if (link.origin === 'reader') return [0, -place];
    // Two titles go before a surer link of either, but for those that are only perhaps the same.
    const isOfTitles =
      surenessOf(link) !== 'perhaps the same' && sentencesOf(link).every((id) => kinds.get(id)?.isTitle);
    const [a, b] = [first(link.a), first(link.b)];
    return [isOfTitles ? 1 : 2, -link.score, Math.abs(a - b), a + b, link.a.length + link.b.length];
  };
}

function compareRanks(x: Rank, y: Rank): number {
  const at = x.findIndex((value, k) => value !== y[k]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}
