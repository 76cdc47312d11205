import { quantitiesAgree } from '../values/quantities';
import { surest } from './longest-increasing-matches';
import type { Match } from './match/match';
import { isContent, joined, type Range, type Run, replaces, sizeOf } from './runs';
import type { Word } from './words';

/** Words that do not stand in the order of the others, on both sides. */
interface Block {
  readonly a: Range;
  readonly b: Range;
}

/**
 * Sets words that stand elsewhere on the other side face to face, so that none is told of as if that side had it not: matched words
 * that the difference could not keep in order, as long as they run on both sides, with at most one small word between. A date or
 * number moves as a whole or not at all. Moves come in the order of the earlier of their two places.
 */
export function withMoves(
  runs: readonly Run[],
  matches: readonly Match[],
  a: readonly Word[],
  b: readonly Word[],
): Run[] {
  const inOrder = (k: number, side: 'a' | 'b') => runs.findIndex((run) => run[side][0] <= k && k < run[side][1]);
  const crossing = surest(matches)
    .filter((match) => inOrder(match.a, 'a') !== inOrder(match.b, 'b') && !areOtherAmounts(a[match.a], b[match.b]))
    .sort((x, y) => x.a - y.a);
  if (crossing.length === 0) return [...runs];
  const changes = joinedChanges(runs);
  const blocks = grown(crossing, a, b)
    .map((block) => whole(trimmed(block, a, b), changes, a, b))
    .filter((block) => hasContent(block, a, b) && isInOneSentence(block, a, b) && !isCut(block, a, b))
    .filter((block, k, all) => !all.slice(0, k).some((other) => meet(block.a, other.a) || meet(block.b, other.b)));
  return blocks.length === 0 ? [...runs] : cutOut(joinedAround(runs, changes, blocks), blocks);
}

/** “$750,000” and “$43,000” that count nothing alike: two numbers that can't be one are of two things where they stand in two places. */
function areOtherAmounts(x: Word | undefined, y: Word | undefined): boolean {
  const [one, other] = [x?.quantity, y?.quantity];
  if (!one || !other || quantitiesAgree(one, other)) return false;
  return !one.counted.some((word) => other.counted.includes(word));
}

/** Changes that touch, as one. */
function joinedChanges(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kind === 'changed' && last?.kind === 'changed') out[out.length - 1] = joined(last, run);
    else out.push(run);
  }
  return out;
}

/** The runs, but one change for those that touch where a block runs through more than one of them. */
function joinedAround(runs: readonly Run[], changes: readonly Run[], blocks: readonly Block[]): Run[] {
  return changes.flatMap((change) => {
    const own = runs.filter((run) => isPart(run.a, change.a) && isPart(run.b, change.b));
    const isOpen = (range: Range, side: 'a' | 'b') =>
      isPart(range, change[side]) && !own.some((run) => isPart(range, run[side]));
    return blocks.some((block) => isOpen(block.a, 'a') || isOpen(block.b, 'b')) ? [change] : own;
  });
}

const meet = (x: Range, y: Range) => x[0] < y[1] && y[0] < x[1];
const isPart = (inner: Range, outer: Range) => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Matches that run on, also where two words or phrases beside one another have changed places. */
function grown(crossing: readonly Match[], wordsA: readonly Word[], wordsB: readonly Word[]): Block[] {
  const out: Block[] = [];
  const isNear = (words: readonly Word[], from: number, to: number) =>
    from === to || (to - from === 1 && !isContent(words[from]));
  for (const { a, b } of crossing) {
    const last = out.at(-1);
    const runsOn =
      last && isNear(wordsA, last.a[1], a) && (isNear(wordsB, last.b[1], b) || isNear(wordsB, b + 1, last.b[0]));
    if (runsOn)
      out[out.length - 1] = { a: [last.a[0], a + 1], b: [Math.min(last.b[0], b), Math.max(last.b[1], b + 1)] };
    else out.push({ a: [a, a + 1], b: [b, b + 1] });
  }
  return out;
}

/** A block without the punctuation at its ends, but for the marks of what is quoted in it. */
function trimmed({ a, b }: Block, wordsA: readonly Word[], wordsB: readonly Word[]): Block {
  const core = ([from, to]: Range, words: readonly Word[]): Range => {
    let [start, end] = [from, to];
    const isAttached = (k: number) => words[k]?.span[1] === words[k + 1]?.span[0];
    const isMark = (k: number) => words[k]?.key === '"';
    while (start < end && words[start]?.kind === 'punctuation' && !(isMark(start) && isAttached(start))) start++;
    while (end > start && words[end - 1]?.kind === 'punctuation' && !(isMark(end - 1) && isAttached(end - 2))) end--;
    return [start, end];
  };
  return { a: core(a, wordsA), b: core(b, wordsB) };
}

/** Small words alone stand anywhere. */
function hasContent({ a, b }: Block, wordsA: readonly Word[], wordsB: readonly Word[]): boolean {
  return wordsA.slice(...a).some(isContent) && wordsB.slice(...b).some(isContent);
}

function isInOneSentence({ a, b }: Block, wordsA: readonly Word[], wordsB: readonly Word[]): boolean {
  return wordsA[a[0]]?.part === wordsA[a[1] - 1]?.part && wordsB[b[0]]?.part === wordsB[b[1] - 1]?.part;
}

/** Whether an end of a block goes through a time or a number. */
function isCut({ a, b }: Block, wordsA: readonly Word[], wordsB: readonly Word[]): boolean {
  const goesThrough = (words: readonly Word[], at: number) => {
    const [before, after] = [words[at - 1], words[at]];
    if (!before || !after) return false;
    return before.time ? before.time === after.time : before.quantity !== null && before.quantity === after.quantity;
  };
  return a.some((at) => goesThrough(wordsA, at)) || b.some((at) => goesThrough(wordsB, at));
}

/** A block with all the words of the time or number it tells, and the preposition before a time. */
function whole(block: Block, changes: readonly Run[], a: readonly Word[], b: readonly Word[]): Block {
  const side = (range: Range, words: readonly Word[], name: 'a' | 'b'): Range => {
    const run = changeAround(range, changes, name);
    if (!run) return range;
    let [from, to] = range;
    const isOne = (x: Word | undefined, y: Word | undefined) =>
      x?.time ? x.time === y?.time : x?.quantity != null && x.quantity === y?.quantity;
    while (from > run[name][0] && isOne(words[from], words[from - 1])) from--;
    while (to < run[name][1] && isOne(words[to - 1], words[to])) to++;
    if (words[from]?.time && from > run[name][0] && words[from - 1]?.lexeme.tags.has('temporal-preposition')) from--;
    return [from, to];
  };
  return { a: side(block.a, a, 'a'), b: side(block.b, b, 'b') };
}

function changeAround(range: Range, changes: readonly Run[], side: 'a' | 'b'): Run | undefined {
  return changes.find((run) => run.kind === 'changed' && within(range, run[side]));
}

/** The runs without the words that have moved, and the moves, each at the earlier of its places. */
function cutOut(runs: readonly Run[], blocks: readonly Block[]): Run[] {
  const placed = new Set<Block>();
  const fits = (block: Block) =>
    runs.some((run) => replacesOrLacks(run, 'a', block)) && runs.some((run) => replacesOrLacks(run, 'b', block));
  const fitting = blocks.filter(fits);
  return runs.flatMap((run) => {
    const left = fitting.filter(({ a }) => within(a, run.a));
    const right = fitting.filter(({ b }) => within(b, run.b)).sort((x, y) => x.b[0] - y.b[0]);
    if (run.kind === 'same' || left.length + right.length === 0) return [run];
    const [restA, restB] = [
      rests(
        run.a,
        left.map(({ a }) => a),
      ),
      rests(
        run.b,
        right.map(({ b }) => b),
      ),
    ];
    const moves = [...left, ...right].filter((block) => !placed.has(block) && placed.add(block));
    return [...moves.map(({ a, b }): Run => ({ kind: 'moved', a, b })), ...faceToFace(restA, restB, run)];
  });
}

const within = (inner: Range, outer: Range) => sizeOf(inner) > 0 && isPart(inner, outer);

function replacesOrLacks(run: Run, side: 'a' | 'b', block: Block): boolean {
  return run.kind === 'changed' && within(block[side], run[side]);
}

/** What is left of a range without some of its parts. */
function rests([from, to]: Range, parts: readonly Range[]): Range[] {
  const out: Range[] = [];
  let at = from;
  for (const part of [...parts].sort((x, y) => x[0] - y[0])) {
    if (part[0] > at) out.push([at, part[0]]);
    at = part[1];
  }
  if (to > at) out.push([at, to]);
  return out;
}

/** What is left on each side, the longest of each against one another, the others alone, all in order. */
function faceToFace(a: readonly Range[], b: readonly Range[], { a: endA, b: endB }: Run): Run[] {
  const longest = (ranges: readonly Range[]) =>
    ranges.reduce((best, own, k) => (sizeOf(own) > sizeOf(ranges[best] as Range) ? k : best), 0);
  const [x, y] = [longest(a), longest(b)];
  const alone = (range: Range, side: 'a' | 'b', after: boolean): Run =>
    side === 'a'
      ? { kind: 'changed', a: range, b: after ? [endB[1], endB[1]] : [endB[0], endB[0]] }
      : { kind: 'changed', a: after ? [endA[1], endA[1]] : [endA[0], endA[0]], b: range };
  const pair: Run = { kind: 'changed', a: a[x] ?? [endA[0], endA[0]], b: b[y] ?? [endB[0], endB[0]] };
  return [
    ...a.slice(0, x).map((range) => alone(range, 'a', false)),
    ...b.slice(0, y).map((range) => alone(range, 'b', false)),
    ...(replaces(pair) || sizeOf(pair.a) + sizeOf(pair.b) > 0 ? [pair] : []),
    ...a.slice(x + 1).map((range) => alone(range, 'a', true)),
    ...b.slice(y + 1).map((range) => alone(range, 'b', true)),
  ];
}
