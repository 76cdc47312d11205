import type { Lexicon } from '../../languages/pack';
import type { FoundHighlight, Highlight } from '../../model/highlight';
import type { Unlinked } from '../../model/link';
import { sharedLexicon } from '../read-report';
import type { Messages } from '../resources';
import { rounded } from '../rounded';
import type { Answer } from './answers';
import {
  answeringPhrases,
  apartPhrases,
  type Candidate,
  oneSided,
  reasonsFor,
  type ShownPhrases,
  twoSided,
} from './candidates';
import { type Choice, inOrderOfTelling } from './choose';
import { describer, type Found, type Telling } from './describe';
import { type MeasuredPair, measure, readForRanking } from './measure';
import { MODEL } from './model';
import { inTheirOrder, observed, onlyHere } from './observed';
import { pairKey } from './passages';
import { shownSpans } from './phrase-ends';
import { holds, type Phrase, type Range } from './phrases';
import { rangeOf, type Story } from './story';
import type { RankModel } from './weights';

/** How many highlights a comparison has at most. */
const MOST = 40;

/** What is ranked: the reports with all that has been found in both. */
export interface Ranked extends Found {
  readonly unlinked: { readonly a: readonly Unlinked[]; readonly b: readonly Unlinked[] };
}

/**
 * The differences worth telling, best first: the headlines, then what careful editors would point out, as learnt from such. Where the
 * words of a language are not known, only the headlines and what has been observed.
 */
export function rank(compared: Ranked, messages: Messages): readonly Highlight[] {
  return rankedBy(compared, MODEL).map((found, k) => ({
    id: `h${k}`,
    ...found,
    says: messages.highlight(
      found,
      compared.reports,
      compared.links.filter(({ id }) => found.links.includes(id)),
    ),
  }));
}

/** The same by other weights, before their sentences are made. */
export function rankedBy(compared: Ranked, model: RankModel): FoundHighlight[] {
  const lexicon = sharedLexicon(compared.reports);
  const found = inTheirOrder([...observed(compared, model.rules), ...(lexicon ? [] : onlyHere(compared))]);
  const told = lexicon ? tellings(compared, lexicon, model) : [];
  return distinct([...headlines(compared), ...merged(told, found)], MOST).map(describer(compared));
}

function headlines(compared: Ranked): Telling[] {
  const [a, b] = compared.reports.map(({ blocks, sentences }) =>
    sentences
      .filter(({ block }) => blocks[block]?.kind === 'title')
      .flatMap(({ spans }) => spans.filter(([start, end]) => start < end)),
  );
  if (!a?.length || !b?.length) return [];
  return [{ a, b, score: 1, why: [], kind: 'headline' }];
}

function tellings(compared: Ranked, lexicon: Lexicon, model: RankModel): Telling[] {
  const measured = measure(readForRanking(compared.reports, lexicon, compared), model);
  const stories = [measured.sides[0].story, measured.sides[1].story] as const;
  let worth = 1;
  return inOrderOfTelling(choicesIn(measured, model, LOOKED_AT), MOST).map((choice) => {
    // What tells less after others may not go before them again.
    worth = Math.min(worth, choice.candidate.score);
    const words = (side: 0 | 1) => shownSpans(stories[side], choice.phrases[side], model.boundaries);
    return { a: words(0), b: words(1), score: rounded(worth), why: reasonsFor(choice.candidate, measured, model) };
  });
}

/** What may be told of two reports, with its words, those of the likeliest sentences first: so many ways to tell of them at most. */
export function choicesIn(measured: MeasuredPair, model: RankModel, most = Number.POSITIVE_INFINITY): Phrased[] {
  const candidates = [...twoSided(measured, model), ...oneSided(measured, model, 0), ...oneSided(measured, model, 1)];
  candidates.sort((x, y) => y.score - x.score);
  const choices: Phrased[] = [];
  const between = answersBetween(measured);
  for (const candidate of candidates) {
    if (choices.length >= most) break;
    choices.push(...withPhrases(candidate, measured, between(candidate)));
  }
  return choices.slice(0, most);
}

/** So many ways to tell of something at most are chosen from. */
const LOOKED_AT = 250;

export interface Phrased extends Choice {
  readonly phrases: ShownPhrases;
}

/** The ways to tell of a candidate's sentences; each after the best tells that much less. */
function withPhrases(candidate: Candidate, { sides }: MeasuredPair, between: readonly Answer[]): Phrased[] {
  const [a, b] = sides;
  const { i, j, score } = candidate;
  const [ofA, ofB] = [a.phrases[i] ?? [], b.phrases[j] ?? []];
  const isPair = i >= 0 && j >= 0;
  if (isPair && isSaidAlike(a.story, [sentenceOf(a.story, i)], b.story, [sentenceOf(b.story, j)])) return [];
  const ways = isPair
    ? answeringPhrases(ofA, ofB, between)
    : i >= 0
      ? apartPhrases(ofA).map((own) => [own, []] as const)
      : apartPhrases(ofB).map((own) => [[], own] as const);
  return ways.flatMap((phrases, k) => {
    if (isPair && isSaidAlike(a.story, phrases[0], b.story, phrases[1])) return [];
    const held = between.filter((own) => isIn(own.a, phrases[0]) && isIn(own.b, phrases[1]));
    const names = held.map((own) => `${a.story.roots[own.a]}|${b.story.roots[own.b]}`);
    return [{ candidate: { ...candidate, score: score * NEXT_WAY ** k }, phrases, answers: names }];
  });
}

const NEXT_WAY = 0.4;

/** Finds the answers that stand in the two sentences of a candidate, in their order. */
function answersBetween({ sides: [a, b], answers }: MeasuredPair): (candidate: Candidate) => readonly Answer[] {
  const byPair = new Map<number, Answer[]>();
  for (const own of answers) {
    const key = pairKey(a.story.sentenceOf[own.a] ?? -1, b.story.sentenceOf[own.b] ?? -1);
    const known = byPair.get(key);
    if (known) known.push(own);
    else byPair.set(key, [own]);
  }
  return ({ i, j }) => (i >= 0 && j >= 0 ? (byPair.get(pairKey(i, j)) ?? []) : []);
}

function isIn(token: number, phrases: readonly Phrase[]): boolean {
  return phrases.some((own) => holds(own, token));
}

function sentenceOf(story: Story, sentence: number): Range {
  const [from, to] = rangeOf(story, sentence);
  return { from, to };
}

/** Whether nothing but the same content stands on both sides. */
function isSaidAlike(a: Story, inA: readonly Range[], b: Story, inB: readonly Range[]): boolean {
  return isAllIn(a, inA, b, inB) && isAllIn(b, inB, a, inA);
}

/** Whether all content of one side stands on the other. Mostly the first word does not, so nothing is made ready for it. */
function isAllIn(own: Story, words: readonly Range[], other: Story, others: readonly Range[]): boolean {
  for (const { from, to } of words)
    for (let k = from; k < to; k++)
      if (own.content[k] && !isContentOf(other, others, own.roots[k] as string)) return false;
  return true;
}

function isContentOf({ roots, content }: Story, words: readonly Range[], root: string): boolean {
  for (const { from, to } of words) for (let k = from; k < to; k++) if (content[k] && roots[k] === root) return true;
  return false;
}

/** Two lists, each best first, as one; of equal ones the first list goes before. */
function merged(x: readonly Telling[], y: readonly Telling[]): Telling[] {
  const list: Telling[] = [];
  let at = 0;
  for (const own of x) {
    for (; at < y.length && (y[at]?.score ?? 0) > own.score; at++) list.push(y[at] as Telling);
    list.push(own);
  }
  return [...list, ...y.slice(at)];
}

/** The first of them, at most so many, without those whose first words on a side are mostly those of one before. */
function distinct(list: readonly Telling[], most: number): Telling[] {
  const kept: Telling[] = [];
  for (const own of list) {
    if (kept.length === most) break;
    if (kept.every((other) => !isSame(own, other))) kept.push(own);
  }
  return kept;
}

function isSame(x: Telling, y: Telling): boolean {
  return (['a', 'b'] as const).some((side) => {
    const [own, other] = [x[side][0], y[side][0]];
    if (!own || !other) return false;
    const shared = Math.min(own[1], other[1]) - Math.max(own[0], other[0]);
    return shared > 0 && shared >= 0.5 * Math.min(own[1] - own[0], other[1] - other[0]);
  });
}
