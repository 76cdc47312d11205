import type { ObservationKind } from '../../../model/observation';
import type { Side } from '../../../model/report';
import type { Choice } from '../../../projections/difference-filter';
import type { Marks } from '../../../projections/highlights';

/** The three ways to see two reports. */
export const LAYOUTS = ['side', 'aligned', 'inline'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const TABS = ['differs', 'passage', 'differences', 'voices', 'facts', 'notes'] as const;
export type TabName = (typeof TABS)[number];

/** How the reader has set the screen: everything but what is in focus, and which differences are shown. */
export interface ViewSettings {
  readonly layout: Layout;
  /** Whose order the aligned and the inline view follow. */
  readonly order: Side;
  readonly tab: TabName;
  readonly marks: Marks;
  /** Passages without a difference that is shown are folded away. */
  readonly onlyDifferences: boolean;
  /** The kinds of observation to list; empty for all. */
  readonly framing: readonly ObservationKind[];
  /** Whether the kinds that are often wrong are listed as well. */
  readonly unsure: boolean;
}

export const FIRST_SETTINGS: ViewSettings = {
  layout: 'side',
  order: 'a',
  tab: 'differs',
  marks: 'telling',
  onlyDifferences: false,
  framing: [],
  unsure: false,
};

/** Which differences are shown. */
export type DifferenceFilter = Choice;

/** `item` added to a list that lacks it, taken out of one that has it. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
