import type { Link } from '../../../model/link';
import type { Side } from '../../../model/report';
import { sentencesOver } from '../../../model/sentences';
import { isMarked, type NumberedHighlight } from '../../../projections/highlights';
import type { Ink, InkMark } from '../../../projections/ink';
import { type ComparisonIndex, reportOf } from './comparison-index';
import type { DifferenceFilter } from './view-settings';

/** The marks over each block of each report, by the block's index, in the order of the text, not overlapping. */
export type InkByBlock = Readonly<Record<Side, ReadonlyMap<number, readonly InkMark[]>>>;

export const NO_INK: readonly InkMark[] = [];

export const NOTHING_INKED: InkByBlock = { a: new Map(), b: new Map() };

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

export function inkByBlock(index: ComparisonIndex, ink: Ink): InkByBlock {
  const ofSide = (side: Side) => {
    const map = new Map<number, InkMark[]>();
    for (const mark of ink[side]) {
      for (const block of new Set(sentencesOver(reportOf(index, side), mark.span).map((sentence) => sentence.block))) {
        const inBlock = map.get(block) ?? [];
        map.set(block, inBlock);
        inBlock.push(mark);
      }
    }
    return map;
  };
  return { a: ofSide('a'), b: ofSide('b') };
}

/** Ink where each block that has the same as before keeps its very list, so that only what changed is drawn anew. */
export function reusingInk(before: InkByBlock | null, after: InkByBlock): InkByBlock {
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
