import type { Highlight } from '../../../model/highlight';
import { highlightFindingOf } from '../../../review/reviewed';
import type { ReadingState } from '../store/state';
import { onHighlight } from './note-target';

/** The highlight whose card is in focus. */
export function highlightInFocus({ index, focus }: ReadingState): Highlight | undefined {
  return focus?.highlight ? index.highlightById.get(focus.highlight) : undefined;
}

/** Keeps a highlight before all others, or no longer. */
export function toggleStar({ index, starred, apply }: ReadingState, highlight: Highlight): void {
  const known = starred.highlight(highlight);
  if (known) apply({ type: 'unstar', finding: known });
  else apply({ type: 'star', finding: highlightFindingOf(index.comparison, highlight) });
}

/** It no longer counts among what differs most; its words stay among all differences. */
export function rejectHighlight({ index, apply }: ReadingState, highlight: Highlight): void {
  apply({ type: 'reject', rejection: highlightFindingOf(index.comparison, highlight) });
}

/** Opens the note on both wordings of a highlight, a new one where there is none. */
export function noteOnHighlight(
  { index, addNote, setSettings, setPanelOpen }: ReadingState,
  highlight: Highlight,
): void {
  addNote(onHighlight(index, highlight));
  setSettings({ tab: 'notes' });
  setPanelOpen(true);
}
