import type { Link, Unlinked } from '../../model/link';
import type { Quote } from '../../model/report';
import { sentenceIndex } from '../sentence-index';
import { rangeOf, type Story } from './story';
import { cosine } from './vectors';
import { KIND } from './word-kinds';

/** How two sentences, one of each report, stand to one another. */
export interface Relation {
  /** 0 to 1: how sure the link is that joins them; 0 where none does. */
  readonly link: number;
  readonly primary: boolean;
  /** 0 to 1: how sure it would be, where one is among the nearest of the other. */
  readonly near: number;
}

const UNRELATED: Relation = { link: 0, primary: false, near: 0 };

export interface Linking {
  readonly links: readonly Link[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
}

/** All pairs of sentences that a link joins or that are among the nearest of one another, by index. */
export function relationsOf(
  [a, b]: readonly [Story, Story],
  { links, unlinked }: Linking,
): ReadonlyMap<string, Relation> {
  const [inA, inB] = [sentenceIndex(a.report).indexOf, sentenceIndex(b.report).indexOf];
  const relations = new Map<string, Relation>();
  const add = (idA: string, idB: string, own: Partial<Relation>) => {
    const key = pairKey(inA.get(idA) ?? -1, inB.get(idB) ?? -1);
    const before = relations.get(key) ?? UNRELATED;
    relations.set(key, {
      link: Math.max(before.link, own.link ?? 0),
      primary: before.primary || (own.primary ?? false),
      near: Math.max(before.near, own.near ?? 0),
    });
  };
  for (const { a: idsA, b: idsB, score, primary } of links)
    for (const idA of idsA) for (const idB of idsB) add(idA, idB, { link: score, primary: primary ?? true });
  for (const { sentence, nearest } of unlinked.a)
    for (const near of nearest) add(sentence, near.sentence, { near: near.score });
  for (const { sentence, nearest } of unlinked.b)
    for (const near of nearest) add(near.sentence, sentence, { near: near.score });
  return relations;
}

export const pairKey = (i: number, j: number) => `${i},${j}`;

export function relationFinder(relations: ReadonlyMap<string, Relation>): (i: number, j: number) => Relation {
  return (i, j) => relations.get(pairKey(i, j)) ?? UNRELATED;
}

/** Content words of which one answers the other less than this far have nothing in common. */
const UNLIKE = 0.3;

/** How alike in use a token of each story are, 0 to 1; 1 for forms of one word. */
type Likeness = (k: number, l: number) => number;

/** So many pairs of words are remembered: reports of usual length have fewer, and longer ones compare few of their sentences. */
const MOST_REMEMBERED = 1_000_000;

/** Two words are held against one another once, however often they come. */
function likenessBetween(a: Story, b: Story): Likeness {
  const alike: Likeness = (k, l) =>
    a.roots[k] === b.roots[l] ? 1 : Math.max(0, (cosine(a.vectors[k], b.vectors[l]) - UNLIKE) / (1 - UNLIKE));
  const [inA, inB] = [numbered(a), numbered(b)];
  if (inA.count * inB.count > MOST_REMEMBERED) return alike;
  const known = new Float64Array(inA.count * inB.count).fill(Number.NaN);
  return (k, l) => {
    const at = (inA.numbers[k] as number) * inB.count + (inB.numbers[l] as number);
    const before = known[at] as number;
    if (!Number.isNaN(before)) return before;
    const own = alike(k, l);
    known[at] = own;
    return own;
  };
}

/** The same number for tokens of one root and one vector, from 0: a name has the root of a word, and no vector. */
function numbered({ roots, vectors }: Story): { readonly numbers: Int32Array; readonly count: number } {
  const known = new Map<string, Map<Float32Array | null, number>>();
  let count = 0;
  const numbers = Int32Array.from(roots, (root, k) => {
    const vector = vectors[k] ?? null;
    const ofRoot = known.get(root) ?? new Map<Float32Array | null, number>();
    known.set(root, ofRoot);
    const number = ofRoot.get(vector) ?? count++;
    ofRoot.set(vector, number);
    return number;
  });
  return { numbers, count };
}

/** How rare each root is in the sentences of both reports: the inverse sentence frequency (Spärck Jones 1972). */
export function rarityIn(stories: readonly [Story, Story]): (root: string) => number {
  const frequency = new Map<string, number>();
  let count = 0;
  for (const story of stories)
    story.report.sentences.forEach((_, sentence) => {
      count++;
      for (const root of contentRoots(story, sentence)) frequency.set(root, (frequency.get(root) ?? 0) + 1);
    });
  return (root) => Math.log((count + 1) / ((frequency.get(root) ?? 0) + 0.5));
}

export function contentRoots(story: Story, sentence: number): ReadonlySet<string> {
  return rootsWhere(story, sentence, (k) => story.content[k] === 1);
}

export function nameRoots(story: Story, sentence: number): ReadonlySet<string> {
  return rootsWhere(story, sentence, (k) => story.kinds[k] === KIND.name);
}

function rootsWhere(story: Story, sentence: number, is: (k: number) => boolean): ReadonlySet<string> {
  const [from, to] = rangeOf(story, sentence);
  const roots = new Set<string>();
  for (let k = from; k < to; k++) if (is(k)) roots.add(story.roots[k] as string);
  return roots;
}

/** How much of each of two sentences' content the other has or comes near to, each word by its rarity, 0 to 1. */
export function coverageOf(
  [a, b]: readonly [Story, Story],
  rarity: (root: string) => number,
): (i: number, j: number) => readonly [ofA: number, ofB: number] {
  const contents = [a, b].map((story) =>
    story.report.sentences.map((_, sentence) => {
      const [from, to] = rangeOf(story, sentence);
      return Array.from({ length: to - from }, (_, k) => from + k).filter((k) => story.content[k]);
    }),
  ) as [number[][], number[][]];
  const weights = [a, b].map(({ roots }) => roots.map(rarity)) as [number[], number[]];
  const likeness = likenessBetween(a, b);
  return (i, j) => {
    const [inA, inB] = [contents[0][i] ?? [], contents[1][j] ?? []];
    const [bestOfA, bestOfB] =
      inA.length * inB.length > MOST_WORD_PAIRS ? sameIn(a, inA, b, inB) : nearestIn(likeness, inA, inB);
    return [share(bestOfA, inA, weights[0]), share(bestOfB, inB, weights[1])];
  };
}

/** Sentences whose words make more pairs were written by nobody, as a list without a stop: in them only the same words count. */
const MOST_WORD_PAIRS = 100_000;

type Best = readonly [ofA: Float64Array, ofB: Float64Array];

/** How near the nearest word of the other sentence comes to each. */
function nearestIn(likeness: Likeness, inA: readonly number[], inB: readonly number[]): Best {
  const [bestOfA, bestOfB] = [new Float64Array(inA.length), new Float64Array(inB.length)];
  inA.forEach((k, at) => {
    inB.forEach((l, other) => {
      const own = likeness(k, l);
      if (own > (bestOfA[at] as number)) bestOfA[at] = own;
      if (own > (bestOfB[other] as number)) bestOfB[other] = own;
    });
  });
  return [bestOfA, bestOfB];
}

function sameIn(a: Story, inA: readonly number[], b: Story, inB: readonly number[]): Best {
  const held = (story: Story, own: readonly number[], other: Story, others: readonly number[]) => {
    const there = new Set(others.map((l) => other.roots[l]));
    return Float64Array.from(own, (k) => (there.has(story.roots[k]) ? 1 : 0));
  };
  return [held(a, inA, b, inB), held(b, inB, a, inA)];
}

function share(best: Float64Array, words: readonly number[], weights: readonly number[]): number {
  let [covered, total] = [0, 0];
  words.forEach((k, at) => {
    covered += (best[at] as number) * (weights[k] as number);
    total += weights[k] as number;
  });
  return total > 0 ? covered / total : 0;
}

/** Who speaks in each sentence, and which are quoted from. */
export interface Speech {
  readonly speakers: readonly ReadonlySet<string>[];
  readonly quoted: readonly boolean[];
  readonly direct: readonly boolean[];
}

export function speechIn({ report }: Story): Speech {
  const { sentenceAt } = sentenceIndex(report);
  const of = <T>(make: () => T) => report.sentences.map(make);
  const [speakers, quoted, direct] = [of(() => new Set<string>()), of(() => false), of(() => false)];
  for (const quote of report.quotes)
    for (const at of sentencesOf(quote, sentenceAt)) {
      quoted[at] = true;
      if (quote.direct) direct[at] = true;
      if (quote.source) speakers[at]?.add(quote.source.entity);
    }
  return { speakers, quoted, direct };
}

/** Every sentence that some of its words stand in. */
function sentencesOf({ spans }: Quote, sentenceAt: (offset: number) => number): number[] {
  return spans.flatMap(([start, end]) => {
    const [first, last] = [Math.max(0, sentenceAt(start)), Math.max(0, sentenceAt(end - 1))];
    return Array.from({ length: last - first + 1 }, (_, k) => first + k);
  });
}
