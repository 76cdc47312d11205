import type { Lexicon } from '../../languages/pack';
import type { FoundHighlight, Highlight } from '../../model/highlight';
import type { Link, Unlinked } from '../../model/link';
import { sharedLexicon } from '../read-report';
import type { Messages } from '../resources';
import { rounded } from '../rounded';
import { type Answer, answersIn } from './answers';
import {
  answeringPhrases,
  apartPhrases,
  type Candidate,
  oneSided,
  reasonsOf,
  type ShownPhrases,
  twoSided,
} from './candidates';
import { type Choice, inOrderOfTelling } from './choose';
import { describe, type Found } from './describe';
import { type MeasuredPair, measure, readForRanking } from './measure';
import { MODEL } from './model';
import { observed, onlyHere } from './observed';
import { type Phrase, spanOf } from './phrases';
import type { Story } from './story';
import type { RankModel } from './weights';

/** How many highlights a comparison has at most. */
const MOST = 40;

/** What is ranked: the reports with all that has been found in both. */
export interface Ranked extends Found {
  readonly links: readonly Link[];
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
  const typed = observed(compared, model.rules);
  const rest = lexicon ? tellings(compared, lexicon, model) : onlyHere(compared, ONLY_HERE);
  const told = [...rest, ...typed];
  // A stable sort: of equal ones what was told first stays first.
  return distinct([...headlines(compared), ...told.sort((x, y) => y.score - x.score)]).slice(0, MOST);
}

function headlines(compared: Ranked): FoundHighlight[] {
  const [a, b] = compared.reports.map(({ blocks }) => blocks.find(({ kind }) => kind === 'title')?.spans ?? []);
  if (!a?.length || !b?.length) return [];
  return [{ ...describe(compared, { a, b, score: 1, why: [] }), kind: 'headline' }];
}

function tellings(compared: Ranked, lexicon: Lexicon, model: RankModel): FoundHighlight[] {
  const measured = measure(readForRanking(compared.reports, lexicon, compared), model);
  const stories = [measured.sides[0].story, measured.sides[1].story] as const;
  let worth = 1;
  return inOrderOfTelling(choicesIn(measured, compared.links, model).slice(0, LOOKED_AT), MOST).map((choice) => {
    // What tells less after others may not go before them again.
    worth = Math.min(worth, choice.candidate.score);
    const [a, b] = [spansOf(stories[0], choice.phrases[0]), spansOf(stories[1], choice.phrases[1])];
    return describe(compared, { a, b, score: rounded(worth), why: reasonsOf(measured, model, choice.candidate) });
  });
}

/** All that may be told of two reports, with its words, the likeliest first. */
export function choicesIn(measured: MeasuredPair, links: readonly Link[], model: RankModel): Phrased[] {
  const answers = answersIn(links, [measured.sides[0].story, measured.sides[1].story]);
  const candidates = [...twoSided(measured, model), ...oneSided(measured, model, 0), ...oneSided(measured, model, 1)];
  return candidates.sort((x, y) => y.score - x.score).flatMap((candidate) => withPhrases(candidate, measured, answers));
}

/** The score of what one report alone has, where nothing is known of its words. */
const ONLY_HERE = 0.05;

/** So many candidates at most can come to be told. */
const LOOKED_AT = 250;

export interface Phrased extends Choice {
  readonly phrases: ShownPhrases;
}

/** The ways to tell of a candidate's sentences; each after the best tells that much less. */
function withPhrases(candidate: Candidate, { sides }: MeasuredPair, answers: readonly Answer[]): Phrased[] {
  const [a, b] = sides;
  const { i, j, score } = candidate;
  const [ofA, ofB] = [a.phrases[i] ?? [], b.phrases[j] ?? []];
  const isPair = i >= 0 && j >= 0;
  const ways = isPair
    ? answeringPhrases(ofA, ofB, answers)
    : i >= 0
      ? apartPhrases(ofA).map((own) => [own, []] as const)
      : apartPhrases(ofB).map((own) => [[], own] as const);
  return ways.flatMap((phrases, k) => {
    if (isPair && isSaidAlike(a.story, phrases[0], b.story, phrases[1])) return [];
    const held = answers.filter((own) => isIn(own.a, phrases[0]) && isIn(own.b, phrases[1]));
    const names = held.map((own) => `${a.story.roots[own.a]}|${b.story.roots[own.b]}`);
    return [{ candidate: { ...candidate, score: score * NEXT_WAY ** k }, phrases, answers: names }];
  });
}

const NEXT_WAY = 0.4;

function isIn(token: number, phrases: readonly Phrase[]): boolean {
  return phrases.some(({ from, to }) => token >= from && token < to);
}

/** Whether nothing but the same content stands on both sides. */
function isSaidAlike(a: Story, inA: readonly Phrase[], b: Story, inB: readonly Phrase[]): boolean {
  const contents = (story: Story, phrases: readonly Phrase[]) =>
    new Set(phrases.flatMap(({ from, to }) => story.roots.slice(from, to).filter((_, k) => story.content[from + k])));
  const [x, y] = [contents(a, inA), contents(b, inB)];
  return x.size === y.size && [...x].every((root) => y.has(root));
}

export function spansOf(story: Story, phrases: readonly Phrase[]) {
  return [...phrases].sort((x, y) => x.from - y.from).map((phrase) => spanOf(story, phrase));
}

/** Without those whose first words on a side are mostly those of one before. */
function distinct(list: readonly FoundHighlight[]): FoundHighlight[] {
  const kept: FoundHighlight[] = [];
  for (const own of list) if (kept.every((other) => !isSame(own, other))) kept.push(own);
  return kept;
}

function isSame(x: FoundHighlight, y: FoundHighlight): boolean {
  return (['a', 'b'] as const).some((side) => {
    const [own, other] = [x[side][0], y[side][0]];
    if (!own || !other) return false;
    const shared = Math.min(own[1], other[1]) - Math.max(own[0], other[0]);
    return shared > 0 && shared >= 0.5 * Math.min(own[1] - own[0], other[1] - other[0]);
  });
}
