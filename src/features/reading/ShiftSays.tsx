import type { Difference } from '../../engine/reading';
import { saysShift } from '../../engine/wording/say';
import type { View } from './view';

/** What kind of change a difference is, in plain sentences. Loaded when first needed: it brings the rules of wording along. */
export default function ShiftSays({ view, difference }: { view: View; difference: Difference }) {
  const { link, edit, shifts } = difference;
  const own = link.edits[edit];
  if (!own) return null;
  return shifts.map((shift) => <p key={shift}>{saysShift(own, shift, view.comparison.reports)}</p>);
}
