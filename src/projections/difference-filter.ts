import type { Comparison } from '../model/comparison';
import type { EditKind, Shift } from '../model/link';
import type { Difference } from './differences';
import { countsAsSame, type Ignorable } from './ignore';

/** What a difference can be sought by: its kinds of change or, where none is known, on which side it stands. */
export type DifferenceKind = Shift | Exclude<EditKind, 'same'>;

/** Which differences a reader wants to see. */
export interface Choice {
  /** A difference of any of these; empty for all. */
  readonly kinds: readonly DifferenceKind[];
  /** Left out where every kind of change in it is one of these. */
  readonly ignoring: readonly Ignorable[];
}

/** The kinds of one difference, at least one. */
export function kindsOf({ kind, shifts }: Pick<Difference, 'kind' | 'shifts'>): readonly DifferenceKind[] {
  if (kind === 'moved') return ['moved', ...shifts];
  return shifts.length > 0 || kind === 'same' ? shifts : [kind];
}

/** The differences that a choice leaves, in the same order. */
export function chosenDifferences(
  all: readonly Difference[],
  { kinds, ignoring }: Choice,
  reports: Comparison['reports'],
): readonly Difference[] {
  if (kinds.length === 0 && ignoring.length === 0) return all;
  const ignored = new Set(ignoring);
  return all.filter((each) => {
    const edit = each.link.edits[each.edit];
    return (
      (kinds.length === 0 || kindsOf(each).some((kind) => kinds.includes(kind))) &&
      !(edit && countsAsSame(edit, ignored, reports))
    );
  });
}

/** How many differences there are of each kind that occurs, commonest first, equals by name. */
export function kindCounts(all: readonly Difference[]): readonly (readonly [DifferenceKind, number])[] {
  const counts = new Map<DifferenceKind, number>();
  for (const each of all) for (const kind of kindsOf(each)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
}
