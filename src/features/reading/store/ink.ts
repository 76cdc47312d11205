import type { HighlightPlace } from '../../../model/highlight';
import type { Link } from '../../../model/link';
import type { Report, Side, Span } from '../../../model/report';
import type { Difference } from '../../../projections/differences';
import { isSmallChange, type NumberedHighlight } from '../../../projections/highlights';
import { sentenceParts, sentencesOver, spansText } from '../../../projections/sentences';
import type { TellingWords } from '../../../projections/telling-words';
import { opposite, SIDE_NAMES } from '../labels';
import { type ComparisonIndex, reportOf } from './comparison-index';
import type { DifferenceFilter, Marks } from './view-settings';

/** A run of words that tells a highlight. */
export interface InkMark {
  readonly span: Span;
  /** The highlights that it tells, the first one first. */
  readonly highlights: readonly string[];
  /** Their numbers, where the words of this place end here: “1”, or “1, 3”. */
  readonly number: string | null;
  /** Why it is marked, in words. */
  readonly label: string;
}

/** The marks over each block of each report, by the block's index, in the order of the text, not overlapping. */
export type Ink = Readonly<Record<Side, ReadonlyMap<number, readonly InkMark[]>>>;

export const NO_INK: readonly InkMark[] = [];

export const NOTHING_INKED: Ink = { a: new Map(), b: new Map() };

/** The highlights that a filter lets through: those that come from a difference of a kind sought, or from none that is left out. */
export function chosenHighlights(
  telling: readonly NumberedHighlight[],
  all: ComparisonIndex,
  shown: ComparisonIndex,
  { kinds, ignoring }: DifferenceFilter,
): readonly NumberedHighlight[] {
  if (kinds.length === 0 && ignoring.length === 0) return telling;
  const known = editIds(all);
  const left = editIds(shown);
  return telling.filter(
    ({ highlight: { edits } }) =>
      edits.some((id) => left.has(id)) || (kinds.length === 0 && !(edits.length > 0 && edits.every((id) => known.has(id)))),
  );
}

function editIds({ differences }: ComparisonIndex): ReadonlySet<string> {
  return new Set(differences.flatMap(({ link, edit }) => link.edits[edit]?.id ?? []));
}

/** Whether a difference is marked though no highlight tells it: small changes only in the passage in focus, and where their kind is sought. */
export function isMarked(
  difference: Difference,
  { marks, kinds, inFocus }: { readonly marks: Marks; readonly kinds: DifferenceFilter['kinds']; readonly inFocus: boolean },
): boolean {
  return marks !== 'none' && (inFocus || kinds.length > 0 || !isSmallChange(difference));
}

/** What is told as differing. */
export interface ShownDifferences {
  /** With the differences that are shown. */
  readonly index: ComparisonIndex;
  /** The highlights that are shown. */
  readonly inked: readonly NumberedHighlight[];
  readonly kinds: DifferenceFilter['kinds'];
}

/**
 * Whether a passage differs in what is shown: in content, in a kind that is sought, by a highlight or, where no kind is sought, because
 * it is told differently throughout. Whether its marks are drawn is another matter.
 */
export function isDifferent({ index, inked, kinds }: ShownDifferences, link: Link): boolean {
  if (kinds.length === 0 && link.rewritten) return true;
  const differences = index.differencesOf.get(link.id)?.values() ?? [];
  return (
    [...differences].some((each) => isMarked(each, { marks: 'all', kinds, inFocus: false })) ||
    inked.some(({ highlight }) => highlight.links.includes(link.id))
  );
}

/** The telling words of highlights, where they stand. Where two highlights tell the same words, the first one has them. */
export function inkOf(index: ComparisonIndex, telling: readonly NumberedHighlight[], tellingWords: TellingWords): Ink {
  const marks: Record<Side, Draft[]> = { a: [], b: [] };
  for (const each of telling) {
    for (const place of [each.highlight, ...each.highlight.places]) {
      const words = tellingWords(place);
      for (const side of ['a', 'b'] as const) {
        const label = labelOf(each, place, side, reportOf(index, opposite(side)));
        lay(marks[side], words[side], { ...each, label });
      }
    }
  }
  return { a: byBlock(reportOf(index, 'a'), marks.a), b: byBlock(reportOf(index, 'b'), marks.b) };
}

/** A mark with the numbers that end it. */
interface Draft {
  readonly span: Span;
  readonly highlights: string[];
  readonly numbers: number[];
  label: string;
}

interface Told {
  readonly number: number;
  readonly highlight: { readonly id: string };
  readonly label: string;
}

/** Adds the runs of one place; of one that is inked already, what is left, or else its number alone. */
function lay(marks: Draft[], spans: readonly Span[], { number, highlight, label }: Told): void {
  const own = spans
    .flatMap((span) => without(span, marks))
    .map((span): Draft => ({ span, highlights: [highlight.id], numbers: [], label }));
  const last = own.at(-1);
  if (last) {
    last.numbers.push(number);
    marks.push(...own);
    return;
  }
  const under = marks.findLast((mark) => spans.some((span) => overlap(mark.span, span)));
  if (!under || under.highlights.includes(highlight.id)) return;
  under.highlights.push(highlight.id);
  under.numbers.push(number);
  under.label += ` ${label}`;
}

function overlap([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end;
}

/** What of a span no mark has. */
function without(span: Span, marks: readonly Draft[]): readonly Span[] {
  return marks.reduce<readonly Span[]>(
    (rest, { span: [from, to] }) =>
      rest.flatMap(([start, end]): Span[] => {
        if (!overlap([start, end], [from, to])) return [[start, end]];
        const parts: Span[] = [
          [start, from],
          [to, end],
        ];
        return parts.filter(([begin, stop]) => begin < stop);
      }),
    [span],
  );
}

function labelOf({ number, highlight }: NumberedHighlight, place: HighlightPlace, side: Side, other: Report): string {
  const there = spansText(
    other.text,
    place[other.id].flatMap((span) => sentenceParts(other, span)),
  );
  const name = SIDE_NAMES[opposite(side)];
  return `${number}: ${highlight.says}${there === '' ? '' : ` ${name} has: ${there}.`}`;
}

function byBlock(report: Report, marks: readonly Draft[]): ReadonlyMap<number, readonly InkMark[]> {
  const map = new Map<number, InkMark[]>();
  for (const { span, highlights, numbers, label } of [...marks].sort((x, y) => x.span[0] - y.span[0])) {
    const number = numbers.length > 0 ? [...numbers].sort((x, y) => x - y).join(', ') : null;
    for (const block of new Set(sentencesOver(report, span).map((sentence) => sentence.block))) {
      const inBlock = map.get(block) ?? [];
      map.set(block, inBlock);
      inBlock.push({ span, highlights, number, label });
    }
  }
  return map;
}

/** Ink where each block that has the same as before keeps its very list, so that only what changed is drawn anew. */
export function reusingInk(before: Ink | null, after: Ink): Ink {
  if (!before) return after;
  const reusing = (side: Side) =>
    new Map(
      [...after[side]].map(([block, marks]) => {
        const own = before[side].get(block);
        return [block, own && isSame(own, marks) ? own : marks] as const;
      }),
    );
  return { a: reusing('a'), b: reusing('b') };
}

function isSame(before: readonly InkMark[], after: readonly InkMark[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
