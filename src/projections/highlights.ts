import type { Highlight } from '../model/highlight';
import type { Observation, ObservationKind } from '../model/observation';
import { isSmallChange } from '../model/small-change';
import type { Choice } from './difference-filter';
import type { Difference } from './differences';

/** Which differences are inked in the reports: the first highlights before all, all true differences of content alike, none. */
export const MARKS = ['telling', 'all', 'none'] as const;
export type Marks = (typeof MARKS)[number];

/** How many highlights are told first: their words are inked, their cards are the first that a reader sees. */
export const TELLING_COUNT = 12;

/** A highlight with the number that ties its words in both reports to its card. */
export interface NumberedHighlight {
  /** From 1. */
  readonly number: number;
  readonly highlight: Highlight;
  readonly starred: boolean;
}

/** What the reader has said of highlights. */
export interface Judged {
  readonly isRejected: (own: Highlight) => boolean;
  readonly isStarred: (own: Highlight) => boolean;
}

/** All that the reader has not rejected: the starred ones first, otherwise in the order of the engine; numbered anew. */
export function numberedHighlights(
  highlights: readonly Highlight[],
  { isRejected, isStarred }: Judged,
): readonly NumberedHighlight[] {
  const kept = highlights
    .filter((highlight) => !isRejected(highlight))
    .map((highlight) => ({ highlight, starred: isStarred(highlight) }));
  return [...kept.filter(({ starred }) => starred), ...kept.filter(({ starred }) => !starred)].map((own, k) => ({
    number: k + 1,
    ...own,
  }));
}

/** The first dozen of {@link numberedHighlights}, and every starred one where there are more of these. */
export function tellingHighlights(highlights: readonly Highlight[], judged: Judged): readonly NumberedHighlight[] {
  return tellingAmong(numberedHighlights(highlights, judged));
}

/** Of all that are numbered those that {@link tellingHighlights} gives. */
export function tellingAmong(numbered: readonly NumberedHighlight[]): readonly NumberedHighlight[] {
  return numbered.filter(({ number, starred }) => starred || number <= TELLING_COUNT);
}

/** Highlights where each that has its number and its star as before is the very same, so that only what changed is drawn anew. */
export function reusingNumbered(
  before: readonly NumberedHighlight[],
  after: readonly NumberedHighlight[],
): readonly NumberedHighlight[] {
  const known = new Map(before.map((own) => [own.highlight, own]));
  return after.map((own) => {
    const same = known.get(own.highlight);
    return same?.number === own.number && same.starred === own.starred ? same : own;
  });
}

/** What a highlight of a kind tells of what was observed; the other observations that it names only speak for it. */
const OBSERVED: ReadonlyMap<Highlight['kind'], ObservationKind> = new Map([
  ['headline', 'headline'],
  ['quote', 'quote-altered'],
  ['verb', 'cue-verb'],
  ['name', 'naming'],
  ['number', 'fact-differs'],
  ['date', 'fact-differs'],
  ['only-a', 'only-here'],
  ['only-b', 'only-here'],
]);

/** Whether a highlight tells what an observation says. */
export function tellsObservation({ kind, observations }: Highlight, own: Observation): boolean {
  return OBSERVED.get(kind) === own.kind && observations.includes(own.id);
}

/** Whether a difference is marked though no highlight tells it: small changes only in the passage in focus, and where their kind is sought. */
export function isMarked(
  difference: Difference,
  { marks, kinds, inFocus }: Pick<Choice, 'kinds'> & { readonly marks: Marks; readonly inFocus: boolean },
): boolean {
  return marks !== 'none' && (inFocus || kinds.length > 0 || !isSmallChange(difference));
}

/** The highlights that a choice of differences lets through: those that come from one that is left, or from none of them where no kind is sought. */
export function chosenHighlights(
  telling: readonly NumberedHighlight[],
  all: readonly Difference[],
  left: readonly Difference[],
  { kinds, ignoring }: Choice,
): readonly NumberedHighlight[] {
  if (kinds.length === 0 && ignoring.length === 0) return telling;
  const known = editIds(all);
  const shown = editIds(left);
  return telling.filter(
    ({ highlight: { edits } }) =>
      edits.some((id) => shown.has(id)) ||
      (kinds.length === 0 && !(edits.length > 0 && edits.every((id) => known.has(id)))),
  );
}

function editIds(differences: readonly Difference[]): ReadonlySet<string> {
  return new Set(differences.flatMap(({ link, edit }) => link.edits[edit]?.id ?? []));
}
