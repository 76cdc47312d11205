import { cardFacts } from '../messages/highlight-card';
import type { Highlight } from '../model/highlight';
import type { Report, Sentence, Side, Span } from '../model/report';
import type { Reviewed } from '../model/reviewed';
import { chosenDifferences } from '../projections/difference-filter';
import { differences } from '../projections/differences';
import { sentencesHolding } from '../projections/evidence';
import type { Wanted } from '../projections/export-form';
import { type CardRun, highlightCard } from '../projections/highlight-card';
import { chosenHighlights, type NumberedHighlight, numberedHighlights, TELLING_COUNT } from '../projections/highlights';
import { type Ink, inkIn } from '../projections/ink';

/** What differs before all else, and how the words that tell it are inked. */
export interface Differs {
  /** False for a comparison that is older than highlights: then every difference is marked alike. */
  readonly isRanked: boolean;
  /** All that the reader has not rejected and the filter lets through, by rank: the starred ones first. */
  readonly ranked: readonly NumberedHighlight[];
  /** The first dozen of them, and all that are starred: these are told first. */
  readonly telling: readonly NumberedHighlight[];
  readonly ink: Ink;
}

const NOTHING_INKED: Ink = { a: [], b: [] };

export const UNRANKED: Differs = { isRanked: false, ranked: [], telling: [], ink: NOTHING_INKED };

/** Numbers stay as they are on the screen, whatever is left out. */
export function differsOf({ comparison, rejected, starred }: Reviewed, { choice, marks, what }: Wanted): Differs {
  const { highlights, reports } = comparison;
  if (!highlights) return UNRANKED;
  const all = differences(comparison);
  const ranked = chosenHighlights(
    numberedHighlights(highlights, {
      isRejected: (own) => rejected.highlight(own) !== null,
      isStarred: (own) => starred.highlight(own) !== null,
    }),
    all,
    chosenDifferences(all, choice, reports).filter(({ link, edit }) => {
      const own = link.edits[edit];
      return own !== undefined && rejected.edit(own) === null;
    }),
    choice,
  ).filter((own) => what !== 'starred' || own.starred);
  const telling = ranked.filter(({ number, starred: isKept }) => isKept || number <= TELLING_COUNT);
  return { isRanked: true, ranked, telling, ink: marks === 'none' ? NOTHING_INKED : inkIn(comparison)(telling) };
}

/** The sentences in which the words of a highlight stand first. */
export function sentencesOfHighlight(
  [left, right]: readonly [Report, Report],
  { a, b }: Pick<Highlight, 'a' | 'b'>,
): readonly Sentence[] {
  const holding = (report: Report, spans: readonly Span[]) => sentencesHolding(report, spans);
  return [...holding(left, a), ...holding(right, b)];
}

/** The rank of each edit and observation that a highlight comes from, by its id. */
export function ranksOf({ ranked }: Differs): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { number, highlight } of [...ranked].reverse())
    for (const id of [...highlight.edits, ...highlight.observations]) ranks.set(id, number);
  return ranks;
}

/** A highlight as it is told on page one. */
export interface ToldHighlight extends NumberedHighlight {
  /** The words of each side with a little of what stands around them; empty where it has none. */
  readonly words: Readonly<Record<Side, readonly CardRun[]>>;
  /** Whose words they are, and in how many places they stand; empty where there is nothing to say. */
  readonly facts: string;
  /** Number of the exported row in which they stand first; null where they stand in none. */
  readonly row: number | null;
}

/** What is told on page one, each with the row that it leads to. */
export function toldIn(
  { telling }: Differs,
  { comparison }: Pick<Reviewed, 'comparison'>,
  rowOf: (sentence: string) => number | null,
): readonly ToldHighlight[] {
  return telling.map((own) => {
    const { a, b, speakers, places } = highlightCard(comparison, own.highlight);
    const rows = sentencesOfHighlight(comparison.reports, own.highlight).flatMap(({ id }) => rowOf(id) ?? []);
    const facts = cardFacts({ speakers, places }, own.highlight.kind);
    return { ...own, words: { a, b }, facts, row: rows[0] ?? null };
  });
}
