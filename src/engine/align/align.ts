import type { Link, Unlinked } from '../../model/link';
import type { GivenLink } from '../../model/options';
import type { Report } from '../../model/report';
import { type ReadReport, sharedLexicon } from '../read-report';
import { rounded } from '../rounded';
import { addAnswered } from './answered';
import { findCandidates } from './candidates';
import { isSame } from './lookalikes';
import { CLOSER_MODEL, MODEL, type Model, probability } from './model';
import { markMoved } from './order';
import type { Passage } from './passages';
import { reasonsFor } from './reasons';
import { shareAmongRepeated } from './repeated';
import { measure } from './score-features';
import { type Headlines, type Judged, select } from './select';
import { cosineSimilarity } from './sentence-vectors';
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

/** The candidates as they were judged: by which model, and what it made of each before identical sentences shared theirs. */
interface Judgement extends Judged {
  readonly model: Model;
  readonly firstScores: Float64Array;
}

/** The one learnt with an encoder's features where one has read both reports. */
function modelFor(reports: readonly [ReadReport, ReadReport]): Model {
  return reports.every(({ meaning }) => meaning) ? CLOSER_MODEL : MODEL;
}

/** Scores each pair of sentences that may say the same. */
export function judge(reports: readonly [ReadReport, ReadReport]): Judgement {
  const lexicon = sharedLexicon(reports);
  const terms = termVectors(reports);
  const measured = measure(findCandidates(terms), terms, lexicon ? cosineSimilarity(terms, lexicon) : null);
  addAnswered(measured, terms, reports);
  const model = modelFor(reports);
  const firstScores = probability(measured, model);
  return { terms, measured, model, firstScores, scores: shareAmongRepeated(measured, terms, firstScores) };
}

/** The sentences of one side without a link, each with those of the other side that came nearest. */
function unlinkedOf(
  own: 'a' | 'b',
  links: readonly AlignedLink[],
  [left, right]: readonly [Report, Report],
  { measured: { candidates }, terms, scores }: Judged,
): Unlinked[] {
  const [here, there, other] = own === 'a' ? ([left, right, 'b'] as const) : ([right, left, 'a'] as const);
  const linked = new Set(links.flatMap((link) => link[own]));
  const near = new Map<number, { index: number; score: number }[]>();
  here.sentences.forEach(({ id }, index) => {
    if (!linked.has(id)) near.set(index, []);
  });
  // The same words are the same statement: never merely the nearest.
  const isMerelyNear = (k: number) =>
    !isSame(terms.a[candidates.a[k] as number] as TermVector, terms.b[candidates.b[k] as number] as TermVector);
  scores.forEach((score, k) => {
    if (score >= NEAR && isMerelyNear(k))
      near.get(candidates[own][k] as number)?.push({ index: candidates[other][k] as number, score });
  });
  return Array.from(near, ([index, all]) => ({
    sentence: here.sentences[index]?.id ?? '',
    nearest: all
      .sort((x, y) => y.score - x.score || x.index - y.index)
      .slice(0, NEAREST)
      .map((best) => ({ sentence: there.sentences[best.index]?.id ?? '', score: rounded(best.score) })),
  }));
}

function headlines({ sentences, blocks }: Report): Headlines['a'] {
  return new Set(
    sentences.flatMap(({ block }, index) => {
      const kind = blocks[block]?.kind;
      return kind === 'title' || kind === 'heading' ? [index] : [];
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
    score: rounded(score),
    origin: 'engine',
    moved,
    why: reasonsFor(pairs, judged),
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
