import type { Scored } from './model';
import { withoutRivals } from './rivals';

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
/** A pair less sure than this is no link by itself. */
const SURE = 0.3;
/** A pair that shares little of the longer sentence is more often of one topic than of one statement: it needs this. */
const SURE_OF_LITTLE = 0.65;
const LITTLE = 0.12;
/** A pair of sentences without a link needs less of its own where their neighbours are linked. */
const FITS = 0.18;
/** And one that fills a corner between linked ones. */
const CORNER = 0.01;
/** How sure such a pair is: of those on pairs of reports that were not learnt from, this share was right. */
const BY_NEIGHBOURS = 0.5;

/**
 * Chooses the links among the scored pairs and puts those of one statement together. Prefers no link to a doubtful one.
 * Every choice looks at both sides alike, so that the outcome does not depend on which report is A.
 */
export function select(all: readonly Scored[], headlines: Headlines = { a: new Map(), b: new Map() }): Passage[] {
  const scored = wordForWord(amongEqual(all, headlines));
  const isSure = (own: Scored) => own.score >= (sharesLittle(own) ? SURE_OF_LITTLE : SURE) && sharesEnough(own);
  const sure = scored.filter(isSure);
  const strong = withoutRivals(sure);
  const linked = new Set(strong.map((own) => place(own)));
  const [inA, inB] = [
    new Set(strong.map(({ measured }) => measured.a)),
    new Set(strong.map(({ measured }) => measured.b)),
  ];
  const fitting = scored
    .filter((own) => {
      if (isSure(own)) return false;
      const free = !inA.has(own.measured.a) && !inB.has(own.measured.b);
      return (free && own.score >= FITS && fits(own, linked)) || (own.score >= CORNER && cornersIn(own, linked));
    })
    .map((own) => ({ ...own, score: BY_NEIGHBOURS }));
  return passages(
    [...strong, ...fitting].sort((x, y) => x.measured.a - y.measured.a || x.measured.b - y.measured.b),
    headlines,
  );
}

/**
 * What stands word for word in both reports says the same, and two sentences that each have their like on the other side
 * do not answer one another as well.
 */
function wordForWord(scored: readonly Scored[]): readonly Scored[] {
  const alike = new Set(scored.filter((own) => isAlike(own) && sharesEnough(own)));
  if (alike.size === 0) return scored;
  const inA = new Set([...alike].map(({ measured }) => measured.a));
  const inB = new Set([...alike].map(({ measured }) => measured.b));
  return scored.flatMap((own) => {
    if (alike.has(own)) return [{ ...own, score: Math.max(own.score, ALIKE) }];
    return inA.has(own.measured.a) && inB.has(own.measured.b) ? [] : [own];
  });
}

/** Whether both sentences are the same words in a row. */
function isAlike({ measured: { values, shared } }: Scored): boolean {
  return (
    values['coverage-of-the-longer'] > 1 - 1e-9 && values['longest-shared-run'] >= Math.log1p(shared.length) - 1e-9
  );
}

/** One word in common is a topic in common, not yet a statement; nor are names alone. */
function sharesEnough({ measured }: Scored): boolean {
  const content = measured.shared.filter(({ a }) => !a.function);
  return content.length >= 2 && content.some(({ a, b }) => !(a.name && b.name));
}

function sharesLittle({ measured }: Scored): boolean {
  return measured.values['coverage-of-the-longer'] < LITTLE;
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
function amongEqual(scored: readonly Scored[], { a, b }: Headlines): readonly Scored[] {
  const titles = scored.some(
    ({ measured, score }) => score >= SURE && a.get(measured.a) === 'title' && b.get(measured.b) === 'title',
  );
  return scored.filter(({ measured }) => {
    const kinds = [a.get(measured.a), b.get(measured.b)];
    return kinds[0] === kinds[1] || !(kinds.includes('heading') || (titles && kinds.includes('title')));
  });
}

const place = ({ measured: { a, b } }: Scored, stepA = 0, stepB = 0) => `${a + stepA},${b + stepB}`;

/** Whether a pair stands diagonally next to a linked one: the sentence before or after is linked the same way on both sides. */
function fits(own: Scored, linked: ReadonlySet<string>): boolean {
  return linked.has(place(own, -1, -1)) || linked.has(place(own, 1, 1));
}

/**
 * Whether a pair fills a corner, each of its sentences linked with the other's neighbour, with words that both say in a
 * row: one report tells in the same breath what the other tells in the next sentence, who said it above all.
 */
function cornersIn(own: Scored, linked: ReadonlySet<string>): boolean {
  const corner = (step: number) => linked.has(place(own, -step, 0)) && linked.has(place(own, 0, step));
  return own.measured.values['shared-word-pairs'] > 0 && (corner(1) || corner(-1));
}

/**
 * One sentence told in several is one passage: pairs of one sentence are put together where the others stand next to one
 * another. A pair that could go with its sentence of A or with that of B goes where the run is longer; when they are
 * equal it stays alone, so that neither side is preferred.
 */
function passages(pairs: readonly Scored[], headlines: Headlines): Passage[] {
  const isHeadline = ({ measured }: Scored) => headlines.a.has(measured.a) || headlines.b.has(measured.b);
  const at = new Map(pairs.filter((own) => !isHeadline(own)).map((own) => [place(own), own]));
  const run = (own: Scored, stepA: number, stepB: number): number => {
    let length = 0;
    while (length < LONGEST && at.has(place(own, stepA * (length + 1), stepB * (length + 1)))) length++;
    return length;
  };
  const rim = new Map(
    pairs.map((own) => {
      const inB = run(own, 0, 1) + run(own, 0, -1);
      const inA = run(own, 1, 0) + run(own, -1, 0);
      return [own, inB > inA ? 'b' : inA > inB ? 'a' : null] as const;
    }),
  );

  const open = new Map<string, Scored[]>();
  for (const own of pairs) {
    const along = rim.get(own);
    const before = along === 'b' ? place(own, 0, -1) : along === 'a' ? place(own, -1, 0) : '';
    const going = rim.get(at.get(before) ?? own) === along ? open.get(before) : undefined;
    const group = going && going.length < LONGEST ? going : undefined;
    group?.push(own);
    open.set(place(own), group ?? [own]);
  }
  return [...new Set(open.values())]
    .map(passage)
    .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0));
}

function passage(pairs: readonly Scored[]): Passage {
  const indices = (side: 'a' | 'b') => [...new Set(pairs.map(({ measured }) => measured[side]))].sort((x, y) => x - y);
  return { a: indices('a'), b: indices('b'), pairs, score: Math.max(...pairs.map(({ score }) => score)) };
}
