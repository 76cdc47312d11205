import type { Comparison } from '../model/comparison';
import type { HighlightPlace } from '../model/highlight';
import type { Edit } from '../model/link';
import { remembering } from '../model/remembering';
import type { Report, Side, Span } from '../model/report';
import { sentencesOver } from '../model/sentences';
import { isSmallChange } from '../model/small-change';
import { overlapsAny } from '../model/span';
import { areWordsCompared } from '../model/sureness';
import { atOnce, type Steps } from './steps';

/** How many words of either side of a highlight are inked at most. */
export const MOST_TELLING_WORDS = 5;

/** Words of either report, in reading order. */
type Chosen = Readonly<Record<Side, readonly Span[]>>;

/** The words of a place that tell, in reading order: its own spans where they have `most` words at most, else the few that show what differs. */
export type TellingWords = (place: HighlightPlace, most?: number) => Chosen;

/** What telling words are found in: the reports, and which of their words stand against one another. */
type Compared = Pick<Comparison, 'reports' | 'links'>;

const known = new WeakMap<Compared['links'], TellingWords>();

/**
 * Finds the telling words of places in a comparison. A word tells most where it has been changed into one of the other side; else the
 * more, the rarer it is in the other report and the less the other side's sentences have one like it. Words that stand together are preferred
 * to as many apart, for a phrase is read at a glance.
 */
export function tellingWordsIn(compared: Compared): TellingWords {
  return known.get(compared.links) ?? atOnce(tellingWordsSteps(compared));
}

/** The same in steps; {@link tellingWordsIn} has it from then on. */
export function* tellingWordsSteps(compared: Compared): Steps<TellingWords> {
  const [a, b] = compared.reports;
  const found = finderOf(compared, { a: yield* rarityIn(b), b: yield* rarityIn(a) });
  known.set(compared.links, found);
  return found;
}

function finderOf({ reports: [a, b], links }: Compared, rarities: Readonly<Record<Side, Rarity>>): TellingWords {
  const changes = links.filter(areWordsCompared).flatMap(({ edits }) => edits.filter(({ kind }) => kind === 'changed'));
  /** How the words of either side of a place are chosen. Which place they stand in stays, however many are wanted of it. */
  const choosing = (place: HighlightPlace) => {
    const within = changes.filter((edit) => touches(edit.a, place.a) && touches(edit.b, place.b));
    const changed = within.filter((edit) => !isSmallChange(edit));
    const small = within.filter(isSmallChange);
    const inOrder = (report: Report, other: Report) => {
      const words = wordsIn(report, place[report.id]);
      const others = wordsIn(other, aroundOf(other, place[other.id]));
      const isIn = (edits: readonly Edit[]) => (span: Span) => edits.some((edit) => touches(edit[report.id], [span]));
      const weights = weightsOf(words, others, {
        rarity: rarities[report.id],
        isChanged: isIn(changed),
        isSmall: isIn(small),
        isQuoted: quotedIn(report),
      });
      return (most: number) => {
        const runCost = others.length > 0 ? RUN_COST : most;
        const spans =
          words.length <= most ? place[report.id] : runsOf(words, heaviest(words, weights, { most, runCost }));
        return spans.flatMap((span) => (wordSpans(report, [span]).length > 0 ? [withQuotes(report.text, span)] : []));
      };
    };
    const [ofA, ofB] = [inOrder(a, b), inOrder(b, a)];
    return remembering(new Map<number, Chosen>(), (most) => ({ a: ofA(most), b: ofB(most) }));
  };
  // A reader who keeps or rejects a highlight asks for those of all others again.
  const chosenOf = remembering(new WeakMap<HighlightPlace, (most: number) => Chosen>(), choosing);
  return (place, most = MOST_TELLING_WORDS) => chosenOf(place)(most);
}

/** The whole sentences in which some spans stand: a word that these have is no news of the other side, wherever the spans are cut. */
function aroundOf(report: Report, spans: readonly Span[]): readonly Span[] {
  return [...new Set(spans.flatMap((span) => sentencesOver(report, span)))].flatMap((sentence) => sentence.spans);
}

/** With the quotation mark that is missing of a pair, where it stands right beside the words. */
function withQuotes(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const [before, after] = [OPENING.test(text[start - 1] ?? ''), CLOSING.test(text[end] ?? '')];
  if (before && after) return [start - 1, end + 1];
  if (after && OPENING.test(words) && !CLOSING.test(words)) return [start, end + 1];
  if (before && CLOSING.test(words) && !OPENING.test(words)) return [start - 1, end];
  return [start, end];
}

function quotedIn({ text }: Report): (span: Span) => boolean {
  return ([start, end]) => /["“„«]/.test(text[start - 1] ?? '') && /["”“»]/.test(text[end] ?? '');
}

const OPENING = /[“„«]/;
const CLOSING = /[”»]/;

interface Word {
  readonly span: Span;
  readonly key: string;
  /** Which of the place's spans it stands in: a run of words does not go on from one into the next. */
  readonly within: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

function wordsIn(report: Report, spans: readonly Span[]): readonly Word[] {
  return spans.flatMap((own, within) =>
    wordSpans(report, [own]).map((span) => ({ span, key: keyOf(report.text.slice(...span)), within })),
  );
}

/** The words of some spans, as words are counted here: “won’t” and “co-operate” are one each. */
export function wordSpans({ text }: Report, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(WORD)].map((found): Span => {
      const from = start + found.index;
      return [from, from + found[0].length];
    }),
  );
}

function keyOf(word: string): string {
  // What is ASCII is normal already, and asking takes longer than all else.
  return (/^[ -~]*$/.test(word) ? word : word.normalize('NFKC')).toLowerCase().replace(/['’]\p{L}{1,2}$/u, '');
}

/** 0 to 1: how seldom a report has a word of the other, which may say it often; short words count for less, figures do not. */
type Rarity = (key: string) => number;

/** How many words are counted at a step. */
const WORDS_A_STEP = 5_000;

function* rarityIn({ text }: Report): Steps<Rarity> {
  const asWritten = new Map<string, number>();
  let total = 1;
  for (const [word] of text.matchAll(WORD)) {
    asWritten.set(word, (asWritten.get(word) ?? 0) + 1);
    if (++total % WORDS_A_STEP === 0) yield;
  }
  const counts = new Map<string, number>();
  let counted = 0;
  for (const [word, times] of asWritten) {
    const key = keyOf(word);
    counts.set(key, (counts.get(key) ?? 0) + times);
    if (++counted % WORDS_A_STEP === 0) yield;
  }
  return (key) => {
    const seldom = 1 - Math.log((counts.get(key) ?? 0) + 1) / Math.log(total + 1);
    return seldom ** 2 * (/\d/.test(key) ? 1 : Math.min(1, key.length / FULL_LENGTH));
  };
}

const FULL_LENGTH = 6;

function touches(span: Span | null, spans: readonly Span[]): boolean {
  return span !== null && overlapsAny(span, spans);
}

/** What a word weighs more that has been changed into one of the other side. */
const CHANGED = 4;

/** And one that stands by itself in quotation marks: the report points at it. */
const QUOTED = 3;

interface Weighing {
  readonly rarity: Rarity;
  readonly isChanged: (span: Span) => boolean;
  /** Whether a word alone stands between quotation marks. */
  readonly isQuoted: (span: Span) => boolean;
  /** Whether a word has been changed, but in its form alone. */
  readonly isSmall: (span: Span) => boolean;
}

/** What each word weighs. */
function weightsOf(
  words: readonly Word[],
  others: readonly Word[],
  { rarity, isChanged, isSmall, isQuoted }: Weighing,
): readonly number[] {
  const isNew = words.map(({ key }) => !others.some((other) => isLike(key, other.key)));
  // The same words in another order differ by nothing but their place: then all may tell.
  const isAnyNew = isNew.includes(true);
  return words.map(({ key, span }, k) => {
    if (isChanged(span)) return CHANGED * rarity(key);
    if ((isNew[k] || !isAnyNew) && !isSmall(span)) return isQuoted(span) ? QUOTED * rarity(key) : rarity(key);
    return 0;
  });
}

/** One word, in one form or another: a long common beginning. */
function isLike(key: string, other: string): boolean {
  if (key === other) return true;
  const shorter = Math.min(key.length, other.length);
  if (shorter < 4 || /\d/.test(key)) return false;
  let common = 0;
  while (common < shorter && key[common] === other[common]) common++;
  return common >= 4 && common >= Math.max(key.length, other.length) * LIKE;
}

const LIKE = 0.65;

/** What each run of words costs, in weights of a rare word; where nothing stands against them, one phrase is read, whatever else there is. */
const RUN_COST = 0.5;

/** A choice of words: its weight without the cost of its runs, and which they are. */
interface Choice {
  readonly worth: number;
  readonly words: readonly number[];
}

/** The choice of at most so many words that weighs most, less the cost of its runs; at least one word. By dynamic programming. */
function heaviest(
  words: readonly Word[],
  weights: readonly number[],
  { most, runCost }: { readonly most: number; readonly runCost: number },
): readonly number[] {
  /** The best choice of `k` words so far, and the best of those that end with the word before. */
  let best: (Choice | undefined)[] = [{ worth: 0, words: [] }];
  let open: (Choice | undefined)[] = [];
  words.forEach((word, at) => {
    const goesOn = words[at - 1]?.within === word.within;
    const next: (Choice | undefined)[] = [];
    for (let k = 1; k <= most; k++) {
      const begun = extended(best[k - 1], at, (weights[at] ?? 0) - runCost);
      const gone = goesOn ? extended(open[k - 1], at, weights[at] ?? 0) : undefined;
      next[k] = better(gone, begun);
    }
    best = Array.from({ length: most + 1 }, (_, k) => better(best[k], next[k]));
    open = next;
  });
  return best.slice(1).reduce(better)?.words ?? [];
}

function extended(choice: Choice | undefined, word: number, by: number): Choice | undefined {
  return choice && { worth: choice.worth + by, words: [...choice.words, word] };
}

/** The first unless the second is worth more. */
function better(one: Choice | undefined, other: Choice | undefined): Choice | undefined {
  return !one || (other && other.worth > one.worth) ? other : one;
}

/** Spans from the first letter of each run of chosen words to its last. */
function runsOf(words: readonly Word[], chosen: readonly number[]): readonly Span[] {
  const runs: { span: Span; last: number }[] = [];
  for (const at of chosen) {
    const word = words[at];
    if (!word) continue;
    const run = runs.at(-1);
    if (run && run.last === at - 1 && words[run.last]?.within === word.within) {
      run.span = [run.span[0], word.span[1]];
      run.last = at;
    } else runs.push({ span: word.span, last: at });
  }
  return runs.map(({ span }) => span);
}
