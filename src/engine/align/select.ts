import { withoutCrowds } from './crowds';
import { featureOf, type Measured } from './features';
import { findLookalikes } from './lookalikes';
import type { Scored } from './model';
import { type Passage, passages } from './passages';
import { sharedTerms } from './shared';
import type { Terms, TermVector } from './terms';
import type { Thresholds } from './thresholds';

/** The candidates as all that was measured: their words, their features and how sure these make each. */
export interface Judged {
  readonly terms: Terms;
  readonly measured: Measured;
  readonly scores: Float64Array;
}

/** The sentences, by index, that stand over the text and not in it. */
export interface Headlines {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
}

/** How sure a pair is, at the least, that is the same word for word; one that is nearly so, by how much it is. */
const ALIKE = 0.95;
const NEARLY = 0.8;
/** How sure a pair is that fits between others: of those on pairs of reports that were not learnt from, this share was right. */
const BY_NEIGHBOURS = 0.3;
/** How sure one must be that fills a corner between linked ones; what is less sure is not looked at. */
const CORNER = 0.01;

/**
 * Chooses the links among the judged pairs and puts those of one statement together. Prefers no link to a doubtful one.
 * Every choice looks at both sides alike, so that the outcome does not depend on which report is A.
 */
export function select(judged: Judged, headlines: Headlines, thresholds: Thresholds): Passage[] {
  const { measured, terms } = judged;
  const { scored, alone } = wordForWord(judged);
  const sure = new Set(
    scored.filter((own) => own.score >= thresholds.sure && (alone.has(own.place) || sharesEnough(own, judged))),
  );
  const strong = withoutCrowds([...sure], measured);
  const linked = new Set(strong.map(({ place }) => place));
  const [inA, inB] = [new Set(strong.map(({ a }) => a)), new Set(strong.map(({ b }) => b))];
  const fitting = scored
    .filter((own) => {
      if (sure.has(own)) return false;
      const free = !inA.has(own.a) && !inB.has(own.b);
      return (
        (free && own.score >= thresholds.fits && isFirstOfBoth(own, measured) && fits(own, linked, measured)) ||
        (own.score >= CORNER && cornersIn(own, linked, measured))
      );
    })
    .map((own) => ({ ...own, score: Math.max(own.score, BY_NEIGHBOURS) }));
  const isAlone = ({ a, b, place }: Scored) => alone.has(place) || headlines.a.has(a) || headlines.b.has(b);
  return passages(
    [...strong, ...fitting].sort((x, y) => x.place - y.place),
    isAlone,
    measured,
    terms,
  );
}

/**
 * What stands (nearly) word for word in both reports says the same, and goes by itself: the alignment starts anew there. Where
 * two sentences are alike but one of them has a partner that is more so, and for what is the same on both sides, nothing
 * else stands for them.
 */
function wordForWord({ measured, terms, scores }: Judged): { scored: Scored[]; alone: ReadonlySet<number> } {
  const { candidates } = measured;
  const { all, best } = findLookalikes(measured, terms, scores);
  const chosen = new Map(best.map((own) => [own.place, own]));
  const beaten = new Set(all.filter(({ place }) => !chosen.has(place)).map(({ place }) => place));
  const [inA, inB] = [new Set(best.map(({ a }) => a)), new Set(best.map(({ b }) => b))];
  const alone = new Set<number>();
  const scored: Scored[] = [];
  scores.forEach((score, place) => {
    const [a, b] = [candidates.a[place] as number, candidates.b[place] as number];
    const own = chosen.get(place);
    if (own) {
      const sure = own.likeness >= NEARLY && !own.otherNames ? ALIKE * Math.min(1, own.likeness) : 0;
      alone.add(place);
      scored.push({ a, b, place, score: Math.max(score, sure) });
    } else if (score >= CORNER && !beaten.has(place) && !(inA.has(a) && inB.has(b)))
      scored.push({ a, b, place, score });
  });
  return { scored, alone };
}

/** One word in common is a topic in common, not yet a statement; nor are names alone. */
function sharesEnough({ a, b }: Scored, { terms }: Judged): boolean {
  const content = sharedTerms(terms.a[a] as TermVector, terms.b[b] as TermVector, terms.classes).filter(
    ({ isContent }) => isContent,
  );
  return content.length >= 2 && content.some(({ isName }) => !isName);
}

/** Whether each of its sentences is the one that shares the most with the other. */
function isFirstOfBoth({ place }: Scored, measured: Measured): boolean {
  return featureOf(measured, place, 'coverage-of-both/rank-less') === 1;
}

/** Whether a pair stands diagonally next to a linked one: the sentence before or after is linked the same way on both sides. */
function fits({ a, b }: Scored, linked: ReadonlySet<number>, { candidates }: Measured): boolean {
  return linked.has(candidates.find(a - 1, b - 1)) || linked.has(candidates.find(a + 1, b + 1));
}

/**
 * Whether a pair fills a corner, each of its sentences linked with the other's neighbour, with words that both say in a
 * row: one report tells in the same breath what the other tells in the next sentence, who said it above all.
 */
function cornersIn(own: Scored, linked: ReadonlySet<number>, measured: Measured): boolean {
  const { find } = measured.candidates;
  const corner = (step: number) => linked.has(find(own.a - step, own.b)) && linked.has(find(own.a, own.b + step));
  return featureOf(measured, own.place, 'shared-word-pairs') > 0 && (corner(1) || corner(-1));
}
