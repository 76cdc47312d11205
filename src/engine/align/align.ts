import type { GivenLink } from '../input';
import type { Lexicon } from '../language/lexicon';
import type { Link, Report, Span, Unlinked } from '../model';
import { findCandidates } from './candidates';
import { withContext } from './context';
import { directions } from './directions';
import { type Feature, type Measured, measure } from './features';
import { firstLook, MODEL, probability } from './model';
import { markMoved } from './order';
import { type Headlines, type Passage, select } from './select';
import { termVectors } from './terms';

/** A link before its wording is worked out. */
export type AlignedLink = Omit<Link, 'words' | 'edits'>;

export interface Alignment {
  readonly links: readonly AlignedLink[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
}

const NEAREST = 3;
/** Below this a sentence is not worth showing as the nearest. */
const NEAR = 0.05;

/**
 * Finds the sentences that say the same. Symmetric: exchanging the reports exchanges the sides and changes nothing else.
 *
 * @param given links that a person has made, as sentence indices; when present they are kept and no other is made.
 * @throws RangeError when a given link names a sentence that is not there.
 */
export function align(reports: readonly [Report, Report], given?: readonly GivenLink[], lexicon?: Lexicon): Alignment {
  const vectors = termVectors(reports);
  const sides = { vectors, directions: lexicon ? directions(reports, vectors, lexicon) : null };
  const first = measure(findCandidates(...vectors), sides).map((measured) => ({
    measured,
    score: firstLook(measured.values),
  }));
  const scored = withContext(first, vectors[1].length).map((measured) => ({
    measured,
    score: probability(measured.values),
  }));
  const links = given
    ? given.map((link, index) => readerLink(link, index, reports))
    : markMoved(select(scored, { a: headlines(reports[0]), b: headlines(reports[1]) })).map((passage, index) =>
        engineLink(passage, index, reports),
      );
  return { links, unlinked: { a: unlinked('a', 'b'), b: unlinked('b', 'a') } };

  function unlinked(own: 'a' | 'b', other: 'a' | 'b'): Unlinked[] {
    const [here, there] = own === 'a' ? reports : ([reports[1], reports[0]] as const);
    const linked = new Set(links.flatMap((link) => link[own]));
    const near = new Map<number, { index: number; score: number }[]>();
    for (const { measured, score } of scored) {
      if (score < NEAR || linked.has(here.sentences[measured[own]]?.id ?? '')) continue;
      const list = near.get(measured[own]) ?? [];
      list.push({ index: measured[other], score });
      near.set(measured[own], list);
    }
    return here.sentences.flatMap(({ id }, index) =>
      linked.has(id)
        ? []
        : [
            {
              sentence: id,
              nearest: (near.get(index) ?? [])
                .sort((x, y) => y.score - x.score || x.index - y.index)
                .slice(0, NEAREST)
                .map((best) => ({ sentence: there.sentences[best.index]?.id ?? '', score: round(best.score) })),
            },
          ],
    );
  }
}

function headlines({ sentences, blocks }: Report): Headlines['a'] {
  return new Map(
    sentences.flatMap(({ block }, index) => {
      const kind = blocks[block]?.kind;
      return kind === 'title' || kind === 'heading' ? [[index, kind] as const] : [];
    }),
  );
}

function engineLink(
  { a, b, pairs, score, moved }: Passage & { moved: boolean },
  index: number,
  [left, right]: readonly [Report, Report],
): AlignedLink {
  return {
    id: `l${index}`,
    a: a.map((i) => left.sentences[i]?.id ?? ''),
    b: b.map((j) => right.sentences[j]?.id ?? ''),
    score: round(score),
    origin: 'engine',
    moved,
    why: reasons(pairs),
  };
}

function readerLink({ a, b }: GivenLink, index: number, [left, right]: readonly [Report, Report]): AlignedLink {
  const ids = (report: Report, indices: readonly number[]) =>
    [...new Set(indices)]
      .sort((x, y) => x - y)
      .map((at) => {
        const sentence = report.sentences[at];
        if (!sentence)
          throw new RangeError(
            `Link ${index} names sentence ${at} of ${report.id.toUpperCase()}, which has ${report.sentences.length} sentences.`,
          );
        return sentence.id;
      });
  return { id: `l${index}`, a: ids(left, a), b: ids(right, b), score: 1, origin: 'reader', moved: false, why: [] };
}

/** The features that spoke for the surest pair, strongest first, as shares of all that spoke for it. */
function reasons(pairs: Passage['pairs']): Link['why'] {
  const best = pairs.reduce((x, y) => (y.score > x.score ? y : x)).measured;
  const content = pairs.flatMap(({ measured }) => measured.shared.filter((own) => !own.a.function));
  const names = content.filter((own) => own.a.name && own.b.name);
  const contributions = (Object.entries(MODEL.weights) as [Feature, number][])
    .map(([feature, weight]) => ({ feature, value: weight * best.values[feature] }))
    .filter(({ value }) => value > 0);
  const total = contributions.reduce((sum, { value }) => sum + value, 0) || 1;
  return contributions
    .map(({ feature, value }) => {
      const stands = feature === 'shared-names' ? names : OVER_WORDS.has(feature) ? content : [];
      return { feature, weight: round(value / total), a: spans(stands, 'a'), b: spans(stands, 'b') };
    })
    .filter(({ weight }) => weight >= 0.05)
    .sort((x, y) => y.weight - x.weight);
}

const OVER_WORDS: ReadonlySet<Feature> = new Set([
  'shared-words',
  'coverage-of-the-longer',
  'weight-of-shared-words',
  'shared-word-pairs',
]);

/** Spans in reading order, each once. */
function spans(shared: Measured['shared'], side: 'a' | 'b'): Span[] {
  const byStart = new Map(shared.map((own) => [own[side].span[0], own[side].span]));
  return [...byStart.values()].sort((x, y) => x[0] - y[0]);
}

function round(score: number): number {
  return Math.round(score * 10000) / 10000;
}
