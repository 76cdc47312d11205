import { withoutCrowds } from './crowds';
import { featureOf, type Measured } from './features';
import type { Scored } from './model';
import { sharedTerms } from './shared';
import type { Terms, TermVector } from './terms';
import type { Thresholds } from './thresholds';

/** The candidates as all that was measured: their words, their features and how sure these make each. */
export interface Judged {
  readonly terms: Terms;
  readonly measured: Measured;
  readonly scores: Float64Array;
}

/** Neighbouring sentences of A and of B that say one thing, by index, ascending. */
export interface Passage {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly pairs: readonly Scored[];
  readonly score: number;
}

/** One statement is not told in more sentences than this. */
const LONGEST = 6;
/** How sure a pair is, at the least, that is the same word for word. */
const ALIKE = 0.95;
/** And one that fills a corner between linked ones. */
const CORNER = 0.01;
/** How sure such a pair is: of those on pairs of reports that were not learnt from, this share was right. */
const BY_NEIGHBOURS = 0.5;

/**
 * Chooses the links among the judged pairs and puts those of one statement together. Prefers no link to a doubtful one.
 * Every choice looks at both sides alike, so that the outcome does not depend on which report is A.
 */
export function select(judged: Judged, headlines: Headlines, thresholds: Thresholds): Passage[] {
  const { measured } = judged;
  const scored = wordForWord(amongEqual(worthAThought(judged), headlines, thresholds), judged);
  const isSure = (own: Scored) => own.score >= thresholds.sure && sharesEnough(own, judged);
  const sure = new Set(scored.filter(isSure));
  const strong = withoutCrowds([...sure], measured);
  const linked = new Set(strong.map(({ place }) => place));
  const [inA, inB] = [new Set(strong.map(({ a }) => a)), new Set(strong.map(({ b }) => b))];
  const fitting = scored
    .filter((own) => {
      if (sure.has(own)) return false;
      const free = !inA.has(own.a) && !inB.has(own.b);
      return (
        (free && own.score >= thresholds.fits && fits(own, linked, measured)) ||
        (own.score >= CORNER && cornersIn(own, linked, measured))
      );
    })
    .map((own) => ({ ...own, score: BY_NEIGHBOURS }));
  return passages(
    [...strong, ...fitting].sort((x, y) => x.place - y.place),
    headlines,
    measured,
  );
}

/** The pairs sure enough to be chosen for one reason or another; most are not. */
function worthAThought(judged: Judged): Scored[] {
  const { a, b } = judged.measured.candidates;
  const out: Scored[] = [];
  judged.scores.forEach((score, place) => {
    const own = { a: a[place] as number, b: b[place] as number, place, score };
    if (score >= CORNER || isAlike(own, judged)) out.push(own);
  });
  return out;
}

/**
 * What stands word for word in both reports says the same, and two sentences that each have their like on the other side
 * do not answer one another as well.
 */
function wordForWord(scored: readonly Scored[], judged: Judged): readonly Scored[] {
  const alike = new Set(scored.filter((own) => isAlike(own, judged) && sharesEnough(own, judged)));
  if (alike.size === 0) return scored;
  const inA = new Set([...alike].map(({ a }) => a));
  const inB = new Set([...alike].map(({ b }) => b));
  return scored.flatMap((own) => {
    if (alike.has(own)) return [{ ...own, score: Math.max(own.score, ALIKE) }];
    return inA.has(own.a) && inB.has(own.b) ? [] : [own];
  });
}

const sharedBy = ({ a, b }: Scored, { terms }: Judged) =>
  sharedTerms(terms.a[a] as TermVector, terms.b[b] as TermVector, terms.classes);

/** Whether both sentences are the same words in a row. */
function isAlike(own: Scored, judged: Judged): boolean {
  return (
    featureOf(judged.measured, own.place, 'coverage-of-the-longer') > 1 - 1e-9 &&
    featureOf(judged.measured, own.place, 'longest-shared-run') >= Math.log1p(sharedBy(own, judged).length) - 1e-9
  );
}

/** One word in common is a topic in common, not yet a statement; nor are names alone. */
function sharesEnough(own: Scored, judged: Judged): boolean {
  const content = sharedBy(own, judged).filter(({ isContent }) => isContent);
  return content.length >= 2 && content.some(({ isName }) => !isName);
}

/** The sentences, by index, that stand over the text and not in it. */
export interface Headlines {
  readonly a: ReadonlyMap<number, 'title' | 'heading'>;
  readonly b: ReadonlyMap<number, 'title' | 'heading'>;
}

/**
 * A heading inside the story answers headings alone. So does a title that the other title answers: that says enough,
 * for what else repeats it is the story under it.
 */
function amongEqual(scored: readonly Scored[], { a, b }: Headlines, { sure }: Thresholds): readonly Scored[] {
  const kindsOf = (own: Scored) => [a.get(own.a), b.get(own.b)];
  const titles = scored.some((own) => own.score >= sure && kindsOf(own).every((kind) => kind === 'title'));
  return scored.filter((own) => {
    const kinds = kindsOf(own);
    return kinds[0] === kinds[1] || !(kinds.includes('heading') || (titles && kinds.includes('title')));
  });
}

/** The place of the candidate some steps on; -1 where there is none. */
function beside({ a, b }: Scored, { candidates }: Measured, stepA: number, stepB: number): number {
  return candidates.find(a + stepA, b + stepB);
}

/** Whether a pair stands diagonally next to a linked one: the sentence before or after is linked the same way on both sides. */
function fits(own: Scored, linked: ReadonlySet<number>, measured: Measured): boolean {
  return linked.has(beside(own, measured, -1, -1)) || linked.has(beside(own, measured, 1, 1));
}

/**
 * Whether a pair fills a corner, each of its sentences linked with the other's neighbour, with words that both say in a
 * row: one report tells in the same breath what the other tells in the next sentence, who said it above all.
 */
function cornersIn(own: Scored, linked: ReadonlySet<number>, measured: Measured): boolean {
  const corner = (step: number) =>
    linked.has(beside(own, measured, -step, 0)) && linked.has(beside(own, measured, 0, step));
  return featureOf(measured, own.place, 'shared-word-pairs') > 0 && (corner(1) || corner(-1));
}

/**
 * One sentence told in several is one passage: pairs of one sentence are put together where the others stand next to one
 * another. A pair that could go with its sentence of A or with that of B goes where the run is longer; when they are
 * equal it stays alone, so that neither side is preferred.
 */
function passages(pairs: readonly Scored[], headlines: Headlines, measured: Measured): Passage[] {
  const isHeadline = ({ a, b }: Scored) => headlines.a.has(a) || headlines.b.has(b);
  const at = new Map(pairs.filter((own) => !isHeadline(own)).map((own) => [own.place, own]));
  const run = (own: Scored, stepA: number, stepB: number): number => {
    let length = 0;
    while (length < LONGEST && at.has(beside(own, measured, stepA * (length + 1), stepB * (length + 1)))) length++;
    return length;
  };
  const rim = new Map(
    pairs.map((own) => {
      const inB = run(own, 0, 1) + run(own, 0, -1);
      const inA = run(own, 1, 0) + run(own, -1, 0);
      return [own, inB > inA ? 'b' : inA > inB ? 'a' : null] as const;
    }),
  );

  const open = new Map<number, Scored[]>();
  for (const own of pairs) {
    const along = rim.get(own);
    const before = along === null ? -1 : beside(own, measured, along === 'a' ? -1 : 0, along === 'b' ? -1 : 0);
    const going = rim.get(at.get(before) ?? own) === along ? open.get(before) : undefined;
    const group = going && going.length < LONGEST ? going : undefined;
    group?.push(own);
    open.set(own.place, group ?? [own]);
  }
  return [...new Set(open.values())]
    .map(passage)
    .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0));
}

function passage(pairs: readonly Scored[]): Passage {
  const indices = (side: 'a' | 'b') => [...new Set(pairs.map((own) => own[side]))].sort((x, y) => x - y);
  return { a: indices('a'), b: indices('b'), pairs, score: Math.max(...pairs.map(({ score }) => score)) };
}
