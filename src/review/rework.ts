import { markMoved } from '../engine/align/order';
import { encodeSentences } from '../engine/encode/encode';
import { referentsOf } from '../engine/names/find';
import { observe, readAgain } from '../engine/pipeline';
import { rank } from '../engine/rank/rank';
import type { ReadReport } from '../engine/read-report';
import type { Resources } from '../engine/resources';
import { summarise } from '../engine/summary';
import { diffWording } from '../engine/wording/diff-wording';
import type { Comparison } from '../model/comparison';
import { onlyPointing, primaryLinks } from '../model/homes';
import type { Link, Unlinked } from '../model/link';
import type { Report, Side } from '../model/report';
import type { PassagePair, ReaderWork } from '../model/review';
import { sentenceFinder } from './sentences';
import { sameLinks, withWork } from './work';

/** How many of the nearest sentences a sentence without a link names. */
const NEAREST = 3;

/**
 * The comparison with a reader's work in the place of what it held before. Links that the reader has made stand whatever the
 * engine found; wording and observations follow at once. The rest of the engine's answers stays as it is, so that a
 * comparison of an older version is still the same after a note; what gives way is put aside in `reader.aside` and comes
 * back when the reader takes the change back.
 */
export async function rework(comparison: Comparison, work: ReaderWork, resources: Resources): Promise<Comparison> {
  if (sameLinks(comparison.reader, work)) return withWork(comparison, work);

  const engine = asFound(comparison);
  const { reports } = comparison;
  const made = resolved(work.linked, reports);
  const apart = resolved(work.unlinked, reports);
  const isTold = heldBy([...made, ...apart]);
  const kept = new Set(engine.links.filter((link) => !isTold(link)));
  const [a, b] = reports;
  const read = [await readAgain(a, resources), await readAgain(b, resources)] as const;
  const housed = newlyHoused([...kept, ...made.map(byReader)], reports);
  const isUnworded = (link: Link) => link.primary === true && link.edits.length === 0;
  const unworded = housed.filter(isUnworded);
  const worded = diffWording(unworded, await closely(read, unworded, comparison, resources), { tidy: true });
  const links = inOrder([...housed.filter((link) => !isUnworded(link)), ...worded], reports);
  const gone = engine.links.filter((link) => !kept.has(link));
  const unlinked = { a: unlinkedOf('a'), b: unlinkedOf('b') };
  const observations = observe({ reports: read, referents: referentsOf(read), links, unlinked }, resources.messages);
  return {
    ...comparison,
    links,
    unlinked,
    observations,
    ...(comparison.highlights && {
      highlights: rank({ reports: read, links, unlinked, observations }, resources.messages),
    }),
    summary: summarise(read, links),
    reader: { ...work, aside: { links: gone, unlinked: { a: linkedNow('a'), b: linkedNow('b') } } },
  };

  function unlinkedOf(side: Side): Unlinked[] {
    const linked = new Set(links.flatMap((link) => link[side]));
    const known = new Map(engine.unlinked[side].map((own) => [own.sentence, own]));
    return reports[side === 'a' ? 0 : 1].sentences
      .filter(({ id }) => !linked.has(id))
      .map(({ id }) => known.get(id) ?? { sentence: id, nearest: nearestBy(gone, side, id) });
  }

  function linkedNow(side: Side): Unlinked[] {
    const linked = new Set(links.flatMap((link) => link[side]));
    return engine.unlinked[side].filter(({ sentence }) => linked.has(sentence));
  }
}

/** What the engine had said before the reader's corrections: its links, and the sentences without one. */
function asFound({ links, unlinked, reader, reports }: Comparison): Pick<Comparison, 'links' | 'unlinked'> {
  const aside = reader.aside?.links ?? [];
  const changed = new Set([...reader.linked, ...aside].map(({ id }) => id));
  const found = inOrder([...links.filter(({ id }) => !changed.has(id)), ...aside], reports);
  const sentences = (side: Side) => {
    const linked = new Set(found.flatMap((link) => link[side]));
    const all = [...unlinked[side], ...(reader.aside?.unlinked[side] ?? [])];
    const known = new Map(all.map((own) => [own.sentence, own]));
    return reports[side === 'a' ? 0 : 1].sentences.flatMap(({ id }) => (linked.has(id) ? [] : (known.get(id) ?? [])));
  };
  return { links: found, unlinked: { a: sentences('a'), b: sentences('b') } };
}

type Resolved = Pick<Link, 'id' | 'a' | 'b'>;

/** The pairs whose words are still there on both sides, as sentences; of two on the same sentences the first. */
function resolved(pairs: readonly PassagePair[], reports: Comparison['reports']): Resolved[] {
  const [inA, inB] = reports.map(sentenceFinder) as [
    ReturnType<typeof sentenceFinder>,
    ReturnType<typeof sentenceFinder>,
  ];
  const bySentences = new Map<string, Resolved>();
  for (const pair of pairs) {
    const own = { id: pair.id, a: inA(pair.a), b: inB(pair.b) };
    const sentences = `${own.a.join(' ')}=${own.b.join(' ')}`;
    if (own.a.length > 0 && own.b.length > 0 && !bySentences.has(sentences)) bySentences.set(sentences, own);
  }
  return [...bySentences.values()];
}

/** Tells of a link whether all its sentences stand in one of the pairs. Only those are looked at that hold the sentence of it which the fewest hold. */
function heldBy(pairs: readonly Resolved[]): (link: Link) => boolean {
  const holding = { a: new Map<string, Resolved[]>(), b: new Map<string, Resolved[]>() };
  for (const pair of pairs)
    for (const side of ['a', 'b'] as const)
      for (const id of pair[side]) {
        const known = holding[side].get(id);
        if (known) known.push(pair);
        else holding[side].set(id, [pair]);
      }
  return (link) => {
    const lists = (['a', 'b'] as const).flatMap((side) => link[side].map((id) => holding[side].get(id) ?? []));
    const fewest = lists.reduce((least, own) => (own.length < least.length ? own : least));
    return fewest.some((pair) => contains(pair, link));
  };
}

/** Whether all sentences of a link stand in a pair. */
function contains(pair: Pick<Link, 'a' | 'b'>, link: Pick<Link, 'a' | 'b'>): boolean {
  return link.a.every((id) => pair.a.includes(id)) && link.b.every((id) => pair.b.includes(id));
}

/** The reports for the wording of these links: read by the encoder again where the comparison was made with it. */
async function closely(
  [a, b]: readonly [ReadReport, ReadReport],
  made: readonly Resolved[],
  { engine }: Comparison,
  { encoder }: Resources,
): Promise<readonly [ReadReport, ReadReport]> {
  if (!encoder || made.length === 0 || engine?.resources.encoder !== encoder.version) return [a, b];
  const sentences = (side: Side) => made.flatMap((link) => link[side]);
  return [await encodeSentences(a, sentences('a'), encoder), await encodeSentences(b, sentences('b'), encoder)];
}

/** Before its wording is worked out. */
function byReader(made: Resolved): Link {
  return { ...made, score: 1, origin: 'reader', moved: false, why: [], words: [], edits: [] };
}

/** The links with their homes made anew: one that has lost its sentences only points, the others are the very same. */
function newlyHoused(links: readonly Link[], reports: Comparison['reports']): Link[] {
  const homes = primaryLinks(links, reports);
  return links.map((link) => {
    if (homes.has(link)) return link.primary ? link : { ...link, primary: true };
    return link.primary === false ? link : onlyPointing(link);
  });
}

/** In the order of A, then of B, with what crosses the others marked anew. */
function inOrder(links: readonly Link[], [left, right]: readonly [Report, Report]): Link[] {
  const index = { a: indexOf(left), b: indexOf(right) };
  const at = (side: Side, link: Link) => link[side].map((id) => index[side].get(id) ?? 0).sort((x, y) => x - y);
  const passages = links.map((link) => ({ link, a: at('a', link), b: at('b', link), score: link.score }));
  passages.sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0));
  return markMoved(passages).map(({ link, moved }) => (link.moved === moved ? link : { ...link, moved }));
}

function indexOf({ sentences }: Report): ReadonlyMap<string, number> {
  return new Map(sentences.map(({ id }, at) => [id, at]));
}

/** For a sentence that has lost its links: what they linked it with. */
function nearestBy(gone: readonly Link[], side: Side, id: string): Unlinked['nearest'] {
  const other = side === 'a' ? 'b' : 'a';
  return gone
    .filter((link) => link[side].includes(id))
    .flatMap((link) => link[other].map((sentence) => ({ sentence, score: link.score })))
    .sort((x, y) => y.score - x.score)
    .slice(0, NEAREST);
}
