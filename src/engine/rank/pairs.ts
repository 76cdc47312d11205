import type { Answer } from './answers';
import {
  contentRoots,
  coverageOf,
  type Linking,
  nameRoots,
  pairKey,
  type Relation,
  rarityIn,
  relationFinder,
  relationsOf,
  type SentencePair,
} from './passages';
import { type Counterpart, type Measured, SENTENCE_FEATURES, type SentenceFeature } from './sentences';
import type { Story } from './story';
import { cosine } from './vectors';
import type { WordPairs } from './words';

/** What of the two sentences by themselves is looked at in a pair: the lesser value, then the greater. */
const OF_BOTH = [
  'best phrase',
  'sixth phrase',
  'mean of its words',
  'five best words',
  'new words',
  'share of new words',
  'novelty',
  'content words',
  'link',
  'near',
  'covered',
  'alike',
  'quoted',
  'central there',
  'headline',
  'first',
  'second',
  'place',
  'names',
  'new names',
  'hedges',
] as const satisfies readonly SentenceFeature[];

const OF_THE_PAIR = [
  'cosine',
  'lesser coverage',
  'greater coverage',
  'coverage',
  'rank by coverage',
  'rank by cosine',
  'better rank by coverage',
  'joined',
  'surely joined',
  'the same',
  'at home together',
  'would join',
  'places apart',
  'shared names',
  'numbers in both',
  'shared words',
  'rarity of shared words',
  'rarest shared word',
  'shared speaker',
  'both quote',
  'both word for word',
  'with a headline',
  'coverage of telling phrases',
  'coverage squared',
  'short of the best coverage',
  'words that answer one another',
  'quoted in other words',
] as const;

export type PairFeature = (typeof OF_THE_PAIR)[number] | `${'least' | 'most'}: ${(typeof OF_BOTH)[number]}`;

export const PAIR_FEATURES: readonly PairFeature[] = [
  ...OF_THE_PAIR,
  ...OF_BOTH.map((name) => `least: ${name}` as const),
  ...OF_BOTH.map((name) => `most: ${name}` as const),
];

const PLACES = OF_BOTH.map((name) => SENTENCE_FEATURES.indexOf(name));
const AT = Object.fromEntries(SENTENCE_FEATURES.map((name, place) => [name, place])) as Record<SentenceFeature, number>;
const WIDTH = SENTENCE_FEATURES.length;

/** How many of the other report's sentences that come nearest to one are paired with it, though no link joins them. */
const NEAREST = 12;
/** Where the reports have more pairs of sentences than this, only those that are linked or nearly are looked at. */
const MOST_PAIRS = 40_000;
/** More answers than this tell no more. */
const MOST_ANSWERS = 3;
/** Ranks beyond this are all alike. */
const LOWEST = 12;
const [SURE, SAME] = [0.5, 0.85];

/** Every pair of sentences, row by row, as far as two reports of their length allow it. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly relations: ReadonlyMap<number, Relation>;
  readonly shared: (i: number, j: number) => readonly number[];
  /** How many words of content answer one another by other words. */
  readonly answered: ReadonlyMap<number, number>;
  /** Pairs that are looked at, with their coverage of both and their cosine. */
  readonly cells: ReadonlyMap<number, Cell>;
}

interface Cell extends SentencePair {
  /** How much of either sentence the other covers, and of both. */
  readonly ofA: number;
  readonly ofB: number;
  readonly covered: number;
  readonly alike: number;
  rankOfCoverage: number;
  rankOfCosine: number;
  betterRank: number;
  isNear: boolean;
}

export function gridOf(
  stories: readonly [Story, Story],
  words: WordPairs,
  linking: Linking,
  answers: readonly Answer[],
): Grid {
  const [a, b] = stories;
  const relations = relationsOf(stories, linking);
  const rarity = rarityIn(stories);
  const coverage = coverageOf(stories, words, rarity);
  const [rows, columns] = [a.report.sentences.length, b.report.sentences.length];
  const cells = new Map<number, Cell>();
  const add = (i: number, j: number) => {
    const [ofA, ofB] = coverage(i, j);
    const alike = cosine(a.sentenceVectors[i], b.sentenceVectors[j]);
    const ranks = { rankOfCoverage: 2 * LOWEST, rankOfCosine: 2 * LOWEST, betterRank: LOWEST, isNear: false };
    cells.set(pairKey(i, j), { i, j, ofA, ofB, covered: Math.sqrt(ofA * ofB), alike, ...ranks });
  };
  if (rows * columns <= MOST_PAIRS) for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) add(i, j);
  else for (const { i, j } of relations.values()) add(i, j);
  rank([...cells.values()]);
  const [rootsA, rootsB] = stories.map((story) =>
    story.report.sentences.map((_, k) => contentRoots(story, k)),
  ) as unknown as [ReadonlySet<string>[], ReadonlySet<string>[]];
  const shared = (i: number, j: number) =>
    [...(rootsA[i] ?? [])]
      .filter((root) => rootsB[j]?.has(root))
      .map(rarity)
      .sort((x, y) => x - y);
  return { rows, columns, relations, shared, cells, answered: answeredIn(stories, answers) };
}

function answeredIn([a, b]: readonly [Story, Story], answers: readonly Answer[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const own of answers) {
    const key = pairKey(a.sentenceOf[own.a] as number, b.sentenceOf[own.b] as number);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Ranks each cell in its row and its column. */
function rank(cells: readonly Cell[]): void {
  const [byRow, byColumn] = [groups(cells, ({ i }) => i), groups(cells, ({ j }) => j)];
  const ranksBy = (value: (cell: Cell) => number) => {
    const ranks = new Map<Cell, [number, number]>();
    for (const [which, lines] of [byRow, byColumn].entries())
      for (const line of lines) {
        const values = line.map(value).sort((x, y) => y - x);
        for (const cell of line) {
          const own = ranks.get(cell) ?? [LOWEST, LOWEST];
          // Equal cells share the best rank of theirs, so that their order is nobody's.
          own[which] = Math.min(LOWEST, values.indexOf(value(cell)));
          ranks.set(cell, own);
        }
      }
    return ranks;
  };
  const [coverage, cosines] = [ranksBy(({ covered }) => covered), ranksBy(({ alike }) => alike)];
  for (const cell of cells) {
    const [row, column] = coverage.get(cell) ?? [LOWEST, LOWEST];
    cell.rankOfCoverage = row + column;
    cell.betterRank = Math.min(row, column);
    const [inRow, inColumn] = cosines.get(cell) ?? [LOWEST, LOWEST];
    cell.rankOfCosine = inRow + inColumn;
    cell.isNear = Math.min(row, column, inRow, inColumn) < NEAREST;
  }
}

function groups(cells: readonly Cell[], of: (cell: Cell) => number): readonly (readonly Cell[])[] {
  const lines = new Map<number, Cell[]>();
  for (const cell of cells) {
    const line = lines.get(of(cell));
    if (line) line.push(cell);
    else lines.set(of(cell), [cell]);
  }
  return [...lines.values()];
}

/** What of the other report bears on the sentences of one side. */
export function counterpartOf({ rows, columns, relations, cells }: Grid, side: 0 | 1): Counterpart {
  const count = side === 0 ? rows : columns;
  const list = () => new Float64Array(count);
  const counterpart = { link: list(), near: list(), covered: list(), alike: list().fill(-1) };
  const raise = (values: Float64Array, at: number, value: number) => {
    if (value > (values[at] as number)) values[at] = value;
  };
  for (const { i, j, link, near } of relations.values()) {
    raise(counterpart.link, side === 0 ? i : j, link);
    raise(counterpart.near, side === 0 ? i : j, near);
  }
  for (const { i, j, covered, alike } of cells.values()) {
    raise(counterpart.covered, side === 0 ? i : j, covered);
    raise(counterpart.alike, side === 0 ? i : j, alike);
  }
  return counterpart;
}

/** The pairs that are worth a look: linked, nearly linked, or among the nearest of either sentence; never both first sentences. */
export function sentencePairs({ cells, relations }: Grid): readonly SentencePair[] {
  return [...cells.values()].filter(({ i, j, isNear }) => i + j > 0 && (isNear || relations.has(pairKey(i, j))));
}

/** What is known of the sentences of each side by themselves. */
interface OfSentences {
  readonly sides: readonly [Measured, Measured];
  /** The values of `SENTENCE_FEATURES`, sentence after sentence. */
  readonly sentences: readonly [Float64Array, Float64Array];
  readonly counterparts: readonly [Counterpart, Counterpart];
}

/** The values of `PAIR_FEATURES`, pair after pair; the same whichever report is A. */
export function pairFeatures(
  pairs: readonly SentencePair[],
  grid: Grid,
  { sides: [a, b], sentences: [ofA, ofB], counterparts }: OfSentences,
): Float64Array {
  const relation = relationFinder(grid.relations);
  const names = [a, b].map(({ story }) => story.report.sentences.map((_, k) => nameRoots(story, k)));
  const values = new Float64Array(pairs.length * PAIR_FEATURES.length);
  pairs.forEach(({ i, j }, row) => {
    const cell = grid.cells.get(pairKey(i, j)) as Cell;
    const { link, primary, near } = relation(i, j);
    const shared = grid.shared(i, j);
    const x = (feature: SentenceFeature) => ofA[i * WIDTH + AT[feature]] as number;
    const y = (feature: SentenceFeature) => ofB[j * WIDTH + AT[feature]] as number;
    const { covered, alike } = cell;
    const answered = grid.answered.get(pairKey(i, j)) ?? 0;
    const isOneSpeaker = common(a.speech.speakers[i], b.speech.speakers[j]) > 0;
    const isRequoted = answered > 0 && isOneSpeaker && a.speech.direct[i] && b.speech.direct[j];
    const short = (bests: ArrayLike<number>, at: number) => covered - (bests[at] as number);
    const at = row * PAIR_FEATURES.length;
    values.set(
      [
        alike,
        Math.min(cell.ofA, cell.ofB),
        Math.max(cell.ofA, cell.ofB),
        covered,
        cell.rankOfCoverage,
        cell.rankOfCosine,
        cell.betterRank,
        link,
        link > SURE ? 1 : 0,
        link > SAME ? 1 : 0,
        primary ? 1 : 0,
        near,
        Math.abs(i / grid.rows - j / grid.columns),
        common(names[0]?.[i], names[1]?.[j]),
        x('numbers') > 0 && y('numbers') > 0 ? 1 : 0,
        shared.length,
        shared.reduce((sum, own) => sum + own, 0),
        shared.at(-1) ?? 0,
        isOneSpeaker ? 1 : 0,
        a.speech.quoted[i] && b.speech.quoted[j] ? 1 : 0,
        a.speech.direct[i] && b.speech.direct[j] ? 1 : 0,
        (i === 0 ? 1 : 0) + (j === 0 ? 1 : 0),
        covered * (x('best phrase') + y('best phrase')),
        covered * covered,
        short(counterparts[0].covered, i) + short(counterparts[1].covered, j),
        Math.min(MOST_ANSWERS, answered),
        isRequoted ? 1 : 0,
      ],
      at,
    );
    PLACES.forEach((place, k) => {
      const [own, other] = [ofA[i * WIDTH + place] as number, ofB[j * WIDTH + place] as number];
      values[at + OF_THE_PAIR.length + k] = Math.min(own, other);
      values[at + OF_THE_PAIR.length + PLACES.length + k] = Math.max(own, other);
    });
  });
  return values;
}

function common<T>(x: ReadonlySet<T> | undefined, y: ReadonlySet<T> | undefined): number {
  return x && y ? [...x].filter((own) => y.has(own)).length : 0;
}
