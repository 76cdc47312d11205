import { CUES } from '../language/en/speech';
import { surest } from './backbone';
import type { Match } from './match/match';
import { isContent, type Range, type Run, replaces, sizeOf } from './runs';
import type { Word } from './words';

/** Words that do not stand in the order of the others, on both sides. */
interface Block {
  readonly a: Range;
  readonly b: Range;
}

/**
 * Sets phrases that stand elsewhere on the other side face to face: matched words that the difference could not keep in
 * order, as long as they run on both sides, with at most one word between that nothing answers. Moves come in the order
 * of the earlier of their two places.
 */
export function withMoves(
  runs: readonly Run[],
  matches: readonly Match[],
  a: readonly Word[],
  b: readonly Word[],
): Run[] {
  const inOrder = (k: number, side: 'a' | 'b') => runs.findIndex((run) => run[side][0] <= k && k < run[side][1]);
  const crossing = surest(matches)
    .filter((match) => inOrder(match.a, 'a') !== inOrder(match.b, 'b'))
    .sort((x, y) => x.a - y.a);
  const blocks = grown(crossing)
    .filter((block) => isPhrase(block, a, b))
    .map((block) => whole(block, runs, a, b));
  return blocks.length === 0 ? [...runs] : cutOut(runs, blocks);
}

function grown(crossing: readonly Match[]): Block[] {
  const out: Block[] = [];
  for (const { a, b } of crossing) {
    const last = out.at(-1);
    const [gapA, gapB] = last ? [a - last.a[1], b - last.b[1]] : [-1, -1];
    if (last && gapA >= 0 && gapA <= 1 && gapB >= 0 && gapB <= 1)
      out[out.length - 1] = { a: [last.a[0], a + 1], b: [last.b[0], b + 1] };
    else out.push({ a: [a, a + 1], b: [b, b + 1] });
  }
  return out;
}

/**
 * Worth showing as moved: two words and more on both sides, of which one carries content; or a word that tells when, or
 * introduces what somebody says, for which both sides have one.
 */
function isPhrase({ a, b }: Block, wordsA: readonly Word[], wordsB: readonly Word[]): boolean {
  const [x, y] = [wordsA.slice(...a), wordsB.slice(...b)];
  if (x.every(({ moment }) => moment) && y.every(({ moment }) => moment)) return true;
  if (x.length === 1 && y.length === 1)
    return CUES.has(x[0]?.key ?? '') && CUES.has(y[0]?.key ?? '') && x[0]?.key !== y[0]?.key;
  return x.length > 1 && y.length > 1 && x.some(isContent) && y.some(isContent);
}

/** A block with all the words of the time it tells, and the preposition before them. */
function whole(block: Block, runs: readonly Run[], a: readonly Word[], b: readonly Word[]): Block {
  const side = (range: Range, words: readonly Word[], name: 'a' | 'b'): Range => {
    const run = runs.find((own) => own.kind === 'changed' && within(range, own[name]));
    const moment = words[range[0]]?.moment;
    if (!run || !moment) return range;
    let [from, to] = range;
    while (from > run[name][0] && words[from - 1]?.moment === moment) from--;
    while (to < run[name][1] && words[to]?.moment === moment) to++;
    if (from > run[name][0] && /^(?:on|in|at|by)$/.test(words[from - 1]?.key ?? '')) from--;
    return [from, to];
  };
  return { a: side(block.a, a, 'a'), b: side(block.b, b, 'b') };
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

const within = (inner: Range, outer: Range) => sizeOf(inner) > 0 && outer[0] <= inner[0] && inner[1] <= outer[1];

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
