import type { Span } from '../../model/report';
import type { TaggedWord } from './tags';

/** Somebody's words as the tags alone find them: first and last word of each, by index into the passage. */
export interface TaggedContent {
  readonly from: number;
  /** Behind the last word. */
  readonly to: number;
}

/** Training asks for beginnings thrice as much as for anything else, and so the tags see too many. */
const BEGINS_LESS = -1.6;

/**
 * Where somebody's words stand in a passage, by the likeliest path on which nothing goes on that has not begun (Viterbi
 * 1967).
 */
export function taggedContents(words: readonly TaggedWord[]): readonly TaggedContent[] {
  const states = likeliest(words);
  const out: { from: number; to: number }[] = [];
  states.forEach((state, k) => {
    if (state === BEGINS) out.push({ from: k, to: k + 1 });
    else if (state === INSIDE) (out.at(-1) as { to: number }).to = k + 1;
  });
  return out;
}

const [OUTSIDE, BEGINS, INSIDE] = [0, 1, 2];
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

function likeliest(words: readonly TaggedWord[]): readonly number[] {
  const log = (share: number) => Math.log(share + 1e-6);
  let best = [0, 0, IMPOSSIBLE];
  const came: number[][] = [];
  words.forEach(({ outside, begins, inside }, k) => {
    const [o, b, i] = best as [number, number, number];
    // What goes on goes on from what began or went on; all else may follow on anything. Of equals the first.
    const top = o >= b && o >= i ? OUTSIDE : b >= i ? BEGINS : INSIDE;
    const going = b >= i ? BEGINS : INSIDE;
    if (k > 0) came.push([top, top, going]);
    const before = k === 0 ? 0 : (best[top] as number);
    best = [
      before + log(outside),
      before + log(begins) + BEGINS_LESS,
      (k === 0 ? IMPOSSIBLE : (best[going] as number)) + log(inside),
    ];
  });
  const [o, b, i] = best as [number, number, number];
  let state = o >= b && o >= i ? OUTSIDE : b >= i ? BEGINS : INSIDE;
  const states = [state];
  for (const back of came.reverse()) {
    state = back[state] as number;
    states.push(state);
  }
  return states.reverse();
}

/** A cue stands at most so many words from what it belongs to, and is tagged this surely. */
const REACH = 14;
const SURE = 0.5;
/** The surest word of a source counts less with each word that it stands from the cue, and in another sentence. */
const BY_WORD = 0.05;
const BY_SENTENCE = 0.3;
/** The other words of a source are tagged at least this surely, and no word is a source that is less. */
const GOES_WITH = 0.3;
const LEAST = 0.15;

/** The cue of some words of a passage: of the runs that are tagged as one, the nearest outside of them. */
export function cueOf(words: readonly TaggedWord[], content: TaggedContent): TaggedContent | null {
  const { from, to } = content;
  for (let step = 1; step <= REACH; step++)
    for (const at of [from - step, to - 1 + step])
      if ((words[at]?.cue ?? 0) >= SURE) return run(at, (k) => !isOf(content, k) && (words[k]?.cue ?? 0) >= SURE);
  return null;
}

/** Whose words they are: the word that is tagged as a source most surely, near the cue, with those that go with it. */
export function sourceOf(
  words: readonly TaggedWord[],
  content: TaggedContent,
  cue: TaggedContent | null,
): TaggedContent | null {
  const near = cue ?? { from: content.from - 1, to: content.from };
  const sentence = words[Math.max(0, near.from)]?.sentence;
  const isFree = (k: number) => !isOf(content, k) && !isOf(near, k);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  words.forEach((word, k) => {
    if (!isFree(k) || word.source < LEAST) return;
    const steps = k < near.from ? near.from - k : k - near.to + 1;
    const value = word.source - BY_WORD * steps - (word.sentence === sentence ? 0 : BY_SENTENCE);
    if (value > most) [best, most] = [k, value];
  });
  return best < 0 ? null : run(best, (k) => isFree(k) && (words[k]?.source ?? 0) >= GOES_WITH);
}

function isOf({ from, to }: TaggedContent, k: number): boolean {
  return from <= k && k < to;
}

/** The words around one, itself among them, that go with it. */
function run(at: number, goesWith: (k: number) => boolean): TaggedContent {
  let [from, to] = [at, at + 1];
  while (goesWith(from - 1)) from--;
  while (goesWith(to)) to++;
  return { from, to };
}

/** From the beginning of the first word to the end of the last. */
export function spanOf(words: readonly TaggedWord[], content: TaggedContent | null): Span | null {
  const [first, last] = content ? [words[content.from], words[content.to - 1]] : [];
  return first && last ? [first.span[0], last.span[1]] : null;
}
