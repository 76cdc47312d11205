import type { Link, Unlinked } from '../../model/link';
import { remembering } from '../../model/remembering';
import type { Quote } from '../../model/report';
import { sentenceIndex } from '../sentence-index';
import { rangeOf, type Story } from './story';
import { KIND } from './word-kinds';
import type { WordPairs } from './words';

/** Two sentences, one of each report, by index, in which one thing may be told in two ways. */
export interface SentencePair {
  readonly i: number;
  readonly j: number;
}

/** How two sentences stand to one another. */
export interface Relation extends SentencePair {
  /** 0 to 1: how sure the link is that joins them; 0 where none does. */
  readonly link: number;
  readonly primary: boolean;
  /** 0 to 1: how sure it would be, where one is among the nearest of the other. */
  readonly near: number;
}

/** More sentences than a report may have. */
const MOST_SENTENCES = 2 ** 20;

/** A pair of sentences as one number: a map finds it faster than a text. */
export const pairKey = (i: number, j: number) => i * MOST_SENTENCES + j;

const UNRELATED = { link: 0, primary: false, near: 0 };

export interface Linking {
  readonly links: readonly Link[];
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
}

/** All pairs of sentences that a link joins or that are among the nearest of one another, by index. */
export function relationsOf(
  [a, b]: readonly [Story, Story],
  { links, unlinked }: Linking,
): ReadonlyMap<number, Relation> {
  const [inA, inB] = [sentenceIndex(a.report).indexOf, sentenceIndex(b.report).indexOf];
  const relations = new Map<number, Relation>();
  const add = (idA: string, idB: string, own: Partial<Relation>) => {
    const [i, j] = [inA.get(idA) ?? -1, inB.get(idB) ?? -1];
    const before = relations.get(pairKey(i, j)) ?? UNRELATED;
    relations.set(pairKey(i, j), {
      i,
      j,
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

export function relationFinder(relations: ReadonlyMap<number, Relation>) {
  return (i: number, j: number): Omit<Relation, keyof SentencePair> => relations.get(pairKey(i, j)) ?? UNRELATED;
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
  words: WordPairs,
  rarity: (root: string) => number,
): (i: number, j: number) => readonly [ofA: number, ofB: number] {
  const [inA, inB] = [contentsOf(a, words.ofToken[0], rarity), contentsOf(b, words.ofToken[1], rarity)];
  return (i, j) => {
    const [x, y] = [inA[i] ?? NO_CONTENT, inB[j] ?? NO_CONTENT];
    const isLong = x.tokens.length * y.tokens.length > MOST_WORD_PAIRS;
    const [bestOfX, bestOfY] = isLong ? sameIn(a, x.tokens, b, y.tokens) : nearestIn(words, x.words, y.words);
    return [share(bestOfX, x.weights), share(bestOfY, y.weights)];
  };
}

/** Sentences whose words make more pairs were written by nobody, as a list without a stop: in them only the same words count. */
const MOST_WORD_PAIRS = 100_000;

/** The content of a sentence: a place for each token. */
interface Content {
  readonly tokens: Int32Array;
  /** Which word each is. */
  readonly words: Int32Array;
  /** How rare each is. */
  readonly weights: Float64Array;
}

const NO_CONTENT: Content = { tokens: new Int32Array(), words: new Int32Array(), weights: new Float64Array() };

function contentsOf(story: Story, words: Int32Array, rarity: (root: string) => number): Content[] {
  const weightOf = remembering(new Map<string, number>(), rarity);
  return story.report.sentences.map((_, sentence) => {
    const [from, to] = rangeOf(story, sentence);
    const content: number[] = [];
    for (let k = from; k < to; k++) if (story.content[k]) content.push(k);
    const tokens = new Int32Array(content);
    return {
      tokens,
      words: tokens.map((k) => words[k] as number),
      weights: new Float64Array(tokens.length).map((_, k) => weightOf(story.roots[tokens[k] as number] as string)),
    };
  });
}

type Best = readonly [ofA: Float64Array, ofB: Float64Array];

/** How near the nearest word of the other sentence comes to each. Plain loops: this is asked of every two sentences. */
function nearestIn(words: WordPairs, inA: Int32Array, inB: Int32Array): Best {
  const [bestOfA, bestOfB] = [new Float64Array(inA.length), new Float64Array(inB.length)];
  for (let at = 0; at < inA.length; at++) {
    let best = 0;
    for (let other = 0; other < inB.length; other++) {
      const own = words.likeness(inA[at] as number, inB[other] as number);
      if (own > best) best = own;
      if (own > (bestOfB[other] as number)) bestOfB[other] = own;
    }
    bestOfA[at] = best;
  }
  return [bestOfA, bestOfB];
}

function sameIn(a: Story, inA: Int32Array, b: Story, inB: Int32Array): Best {
  const held = (story: Story, own: Int32Array, other: Story, others: Int32Array) => {
    const there = new Set(Array.from(others, (l) => other.roots[l]));
    return Float64Array.from(own, (k) => (there.has(story.roots[k]) ? 1 : 0));
  };
  return [held(a, inA, b, inB), held(b, inB, a, inA)];
}

function share(best: Float64Array, weights: Float64Array): number {
  let [covered, total] = [0, 0];
  for (let k = 0; k < best.length; k++) {
    covered += (best[k] as number) * (weights[k] as number);
    total += weights[k] as number;
  }
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
