import type { Link, Unlinked } from '../../model/link';
import type { GivenLink } from '../../model/options';
import type { Report, Span } from '../../model/report';
import { type ReadReport, sharedLexicon } from '../read-report';
import { addAnswered } from './answered';
import { findCandidates } from './candidates';
import { addContext } from './context';
import { type Feature, featureOf } from './features';
import { CLOSER_MODEL, MODEL, type Model, probability } from './model';
import { markMoved } from './order';
import { measure } from './score-features';
import { type Headlines, type Judged, type Passage, select } from './select';
import { cosineSimilarity } from './sentence-vectors';
import { type SharedTerm, sharedTerms } from './shared';
import { type TermVector, termVectors } from './terms';

/** A link before its wording is worked out. */
export type AlignedLink = Omit<Link, 'words' | 'edits' | 'rewritten'>;

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
export function align(reports: readonly [ReadReport, ReadReport], given?: readonly GivenLink[]): Alignment {
  const judged = judge(reports);
  const links = given
    ? given.map((link, index) => readerLink(link, index, reports))
    : markMoved(select(judged, { a: headlines(reports[0]), b: headlines(reports[1]) }, judged.model.thresholds)).map(
        (passage, index) => engineLink(passage, index, reports, judged),
      );
  const unlinked = (own: 'a' | 'b') => unlinkedOf(own, links, reports, judged);
  return { links, unlinked: { a: unlinked('a'), b: unlinked('b') } };
}

/** The candidates as they were judged: by which model, and what it made of them at first. */
interface Judgement extends Judged {
  readonly model: Model;
  readonly firstScores: Float64Array;
}

/** The one learnt with an encoder's features where one has read both reports. */
function modelFor(reports: readonly [ReadReport, ReadReport]): Model {
  return reports.every(({ meaning }) => meaning) ? CLOSER_MODEL : MODEL;
}

/** Scores each pair of sentences that may say the same: by its own features first, then by these and by what is around it. */
export function judge(reports: readonly [ReadReport, ReadReport]): Judgement {
  const lexicon = sharedLexicon(reports);
  const terms = termVectors(reports);
  const measured = measure(findCandidates(terms), terms, lexicon ? cosineSimilarity(terms, lexicon) : null);
  addAnswered(measured, terms, reports);
  const model = modelFor(reports);
  const firstScores = probability(measured, model.first);
  addContext(measured, firstScores);
  return { terms, measured, model, firstScores, scores: probability(measured, model.second) };
}

/** The sentences of one side without a link, each with those of the other side that came nearest. */
function unlinkedOf(
  own: 'a' | 'b',
  links: readonly AlignedLink[],
  [left, right]: readonly [Report, Report],
  { measured: { candidates }, scores }: Judged,
): Unlinked[] {
  const [here, there, other] = own === 'a' ? ([left, right, 'b'] as const) : ([right, left, 'a'] as const);
  const linked = new Set(links.flatMap((link) => link[own]));
  const near = new Map<number, { index: number; score: number }[]>();
  here.sentences.forEach(({ id }, index) => {
    if (!linked.has(id)) near.set(index, []);
  });
  scores.forEach((score, k) => {
    if (score >= NEAR) near.get(candidates[own][k] as number)?.push({ index: candidates[other][k] as number, score });
  });
  return Array.from(near, ([index, all]) => ({
    sentence: here.sentences[index]?.id ?? '',
    nearest: all
      .sort((x, y) => y.score - x.score || x.index - y.index)
      .slice(0, NEAREST)
      .map((best) => ({ sentence: there.sentences[best.index]?.id ?? '', score: round(best.score) })),
  }));
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
  judged: Judgement,
): AlignedLink {
  return {
    id: `l${index}`,
    a: a.map((i) => left.sentences[i]?.id ?? ''),
    b: b.map((j) => right.sentences[j]?.id ?? ''),
    score: round(score),
    origin: 'engine',
    moved,
    why: reasons(pairs, judged),
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
function reasons(pairs: Passage['pairs'], { terms, measured, model }: Judgement): Link['why'] {
  const best = pairs.reduce((x, y) => (y.score > x.score ? y : x));
  const content = pairs
    .flatMap(({ a, b }) => sharedTerms(terms.a[a] as TermVector, terms.b[b] as TermVector, terms.classes))
    .filter(({ isContent }) => isContent);
  const names = content.filter(({ isName }) => isName);
  const contributions = (Object.entries(model.second.weights) as [Feature, number][])
    .map(([feature, weight]) => ({ feature, value: weight * featureOf(measured, best.place, feature) }))
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
function spans(shared: readonly SharedTerm[], side: 'a' | 'b'): Span[] {
  const byStart = new Map(shared.map((own) => [own[side][0], own[side]]));
  return [...byStart.values()].sort((x, y) => x[0] - y[0]);
}

function round(score: number): number {
  return Math.round(score * 10000) / 10000;
}
