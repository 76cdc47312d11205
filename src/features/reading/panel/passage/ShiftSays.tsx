import { saysEdit } from '../../../../engine/wording/say';
import type { Difference } from '../../../../projections/reading';
import type { ComparisonIndex } from '../../store/comparison-index';

/** What kind of change a difference is, in a plain sentence. Loaded when first needed: it brings the rules of wording along. */
export default function ShiftSays({ view, difference }: { view: ComparisonIndex; difference: Difference }) {
  const { link, edit } = difference;
  const own = link.edits[edit];
  return own && own.shifts.length > 0 ? <p>{saysEdit(own, view.comparison.reports)}</p> : null;
}
