import type { Comparison } from '../../../model/comparison';
import type { Highlight } from '../../../model/highlight';
import { isHome } from '../../../model/homes';
import type { Link, Unlinked } from '../../../model/link';
import type { Observation } from '../../../model/observation';
import type { Block, Report, Sentence, Side, Span } from '../../../model/report';
import type { Rejected } from '../../../model/reviewed';
import { type Choice, chosenDifferences } from '../../../projections/difference-filter';
import { type Difference, linkDifferences } from '../../../projections/differences';
import { inkSteps } from '../../../projections/ink';
import { linksBySentence } from '../../../projections/rows';
import { folded, spansText } from '../../../projections/sentences';
import { atOnce, mapped, type Steps } from '../../../projections/steps';
import { type ToldAlso, toldAlso } from '../../../projections/told-also';
import { countWords } from '../../../ui/countWords';

/** A comparison, indexed for every question that the screen asks. Made once a comparison. */
export interface ComparisonIndex {
  readonly comparison: Comparison;
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly linkById: ReadonlyMap<string, Link>;
  /** The links that are homes, in the order of A: what the reader steps through. */
  readonly passages: readonly Link[];
  readonly alsoTold: ToldAlso;
  /** Those that the reader wants to see, in the order of A. */
  readonly differences: readonly Difference[];
  /** Of the same ones, those of each link by the index of their edit. */
  readonly differencesOf: ReadonlyMap<string, ReadonlyMap<number, Difference>>;
  readonly sentences: ReadonlyMap<string, { readonly side: Side; readonly index: number; readonly sentence: Sentence }>;
  readonly unlinked: ReadonlyMap<string, Unlinked>;
  /** Those that the reader has not rejected. */
  readonly observations: readonly Observation[];
  readonly observationById: ReadonlyMap<string, Observation>;
  readonly highlightById: ReadonlyMap<string, Highlight>;
  readonly pages: Readonly<Record<Side, readonly PageBlock[]>>;
  /** How many words each story has. */
  readonly words: Readonly<Record<Side, number>>;
}

/** A block as it is drawn: part of the story, or folded away with its reason. */
export type PageBlock =
  | {
      readonly kind: 'story';
      readonly key: string;
      readonly block: Block;
      readonly parts: readonly StoryPart[];
      /** Text of the block after its last sentence. */
      readonly tail: string;
      /** What all of its sentences are to the other report, told by a line beside the block; null where they differ in that. */
      readonly standing: Standing;
    }
  | { readonly kind: 'folded'; readonly key: string; readonly reason: string; readonly texts: readonly string[] };

/** What a sentence is to the other report, where it is not simply told there: told nowhere, or differently throughout. */
export type Standing = 'only-here' | 'rewritten' | null;

export interface StoryPart {
  /** What stands between the sentence before and this one: a space, as a rule. */
  readonly before: string;
  readonly sentence: Sentence;
  readonly standing: Standing;
  /** How many sentences that only this report has end here; 0 where the run goes on or there is none. */
  readonly runEnds: number;
}

export function indexComparison(comparison: Comparison): ComparisonIndex {
  return atOnce(indexSteps(comparison));
}

/** How many entries of a list are indexed at a step: a millisecond's work or two. */
const ENTRIES = 200;

/** The same step by step; what inks the reports is made ready with it. */
export function* indexSteps(comparison: Comparison): Steps<ComparisonIndex> {
  const { reports, unlinked } = comparison;
  const found = (yield* mapped(comparison.links, ENTRIES, (link) => linkDifferences(link, reports))).flat();
  yield;
  const links = linksBySentence(comparison);
  yield;
  const sentences = reports.flatMap((report) =>
    report.sentences.map((sentence, index) => [sentence.id, { side: report.id, index, sentence }] as const),
  );
  const alsoTold = toldAlso(comparison);
  yield;
  const pages = { a: yield* pageOf(reports[0], links), b: yield* pageOf(reports[1], links) };
  const words = { a: yield* wordsOf(reports[0]), b: yield* wordsOf(reports[1]) };
  yield* inkSteps(comparison);
  return {
    comparison,
    links,
    passages: comparison.links.filter(isHome),
    alsoTold,
    linkById: new Map(comparison.links.map((link) => [link.id, link])),
    ...differencesByLink(found),
    sentences: new Map(sentences),
    observations: comparison.observations,
    observationById: new Map(comparison.observations.map((each) => [each.id, each])),
    highlightById: new Map((comparison.highlights ?? []).map((each) => [each.id, each])),
    unlinked: new Map([...unlinked.a, ...unlinked.b].map((each) => [each.sentence, each])),
    pages,
    words,
  };
}

/** The same comparison with only the differences that the filter lets through, and nothing that is rejected. */
export function shownIndex(all: ComparisonIndex, filter: Choice, rejected: Rejected): ComparisonIndex {
  const chosen = chosenDifferences(all.differences, filter, all.comparison.reports);
  const differences = withoutAny(chosen, ({ link, edit }) => {
    const words = link.edits[edit];
    return words !== undefined && rejected.edit(words) !== null;
  });
  const observations = withoutAny(all.observations, (each) => rejected.observation(each) !== null);
  if (differences === all.differences && observations === all.observations) return all;
  return { ...all, ...differencesByLink(differences, all.differencesOf), observations };
}

/** The very same list where nothing is left out. */
function withoutAny<T>(list: readonly T[], isOut: (each: T) => boolean): readonly T[] {
  const rest = list.filter((each) => !isOut(each));
  return rest.length === list.length ? list : rest;
}

/** A link that has all of its differences `before` keeps its very map. */
function differencesByLink(
  list: readonly Difference[],
  before?: ComparisonIndex['differencesOf'],
): Pick<ComparisonIndex, 'differences' | 'differencesOf'> {
  const differencesOf = new Map<string, Map<number, Difference>>();
  for (const each of list) {
    const ofLink = differencesOf.get(each.link.id) ?? new Map<number, Difference>();
    differencesOf.set(each.link.id, ofLink.set(each.edit, each));
  }
  if (!before) return { differences: list, differencesOf };
  const kept = [...differencesOf].map(([link, some]) => {
    const all = before.get(link);
    return [link, all?.size === some.size ? all : some] as const;
  });
  return { differences: list, differencesOf: new Map(kept) };
}

export function reportOf(index: ComparisonIndex, side: Side): Report {
  return index.comparison.reports[side === 'a' ? 0 : 1];
}

function* wordsOf(report: Report): Steps<number> {
  const counts = yield* mapped(report.sentences, ENTRIES, ({ spans }) => countWords(spansText(report.text, spans)));
  return counts.reduce((sum, count) => sum + count, 0);
}

function* pageOf(report: Report, links: ComparisonIndex['links']): Steps<readonly PageBlock[]> {
  const story = { report, runs: runsOf(report, links), sentences: sentencesByBlock(report) };
  yield;
  const page: PageBlock[] = [];
  for (const [index, block] of report.blocks.entries()) {
    if (index > 0 && index % ENTRIES === 0) yield;
    // Markup is how the text was written down, not something that a reader could miss.
    if (block.reason === 'markup') continue;
    const key = `${report.id}-${index}`;
    if (block.reason === undefined) page.push(storyBlock(story, block, index, key));
    else fold(page, block.reason, spansText(report.text, block.spans), key);
  }
  return page;
}

/** Neighbours folded for the same reason are one line, not a ladder of them. */
function fold(page: PageBlock[], reason: string, text: string, key: string): void {
  const last = page.at(-1);
  if (last?.kind === 'folded' && last.reason === reason)
    page[page.length - 1] = { ...last, texts: [...last.texts, text] };
  else page.push({ kind: 'folded', key, reason, texts: [text] });
}

interface Story {
  readonly report: Report;
  readonly runs: ReadonlyMap<string, Omit<StoryPart, 'before' | 'sentence'>>;
  readonly sentences: ReadonlyMap<number, readonly Sentence[]>;
}

function storyBlock({ report, runs, sentences: byBlock }: Story, block: Block, index: number, key: string): PageBlock {
  const sentences = byBlock.get(index) ?? [];
  let at = block.spans[0]?.[0] ?? 0;
  const parts = sentences.map((sentence) => {
    const before = between(report, block, at, sentence.spans[0]?.[0] ?? at);
    at = sentence.spans.at(-1)?.[1] ?? at;
    return { before, sentence, ...(runs.get(sentence.id) ?? NO_RUN) };
  });
  const tail = between(report, block, at, Number.POSITIVE_INFINITY);
  const [first, ...rest] = parts.map(({ standing }) => standing);
  const standing = first && rest.every((each) => each === first) ? first : null;
  return { kind: 'story', key, block, parts, tail, standing };
}

function sentencesByBlock(report: Report): ReadonlyMap<number, readonly Sentence[]> {
  const map = new Map<number, Sentence[]>();
  for (const sentence of report.sentences) {
    const block = map.get(sentence.block);
    if (block) block.push(sentence);
    else map.set(sentence.block, [sentence]);
  }
  return map;
}

/** The block's own text in a range, white space folded. */
function between(report: Report, block: Block, from: number, to: number): string {
  const text = block.spans
    .map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)])
    .map(([start, end]) => (start < end ? report.text.slice(start, end) : ''))
    .join('');
  return folded(text);
}

const NO_RUN = { standing: null, runEnds: 0 } as const;

/** How each sentence stands, and how long the run of those that only this report has is where it ends. */
function runsOf(report: Report, links: ComparisonIndex['links']): Story['runs'] {
  const standings = report.sentences.map(({ id }): Standing => {
    const home = links.get(id)?.[0];
    return !home ? 'only-here' : home.rewritten ? 'rewritten' : null;
  });
  const runs = new Map<string, Omit<StoryPart, 'before' | 'sentence'>>();
  let run = 0;
  report.sentences.forEach(({ id }, at) => {
    const standing = standings[at] ?? null;
    run = standing === 'only-here' ? run + 1 : 0;
    runs.set(id, { standing, runEnds: standings[at + 1] === 'only-here' ? 0 : run });
  });
  return runs;
}
