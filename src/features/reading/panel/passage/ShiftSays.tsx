import { useEffect, useState } from 'react';
import type { Edit } from '../../../../model/link';
import type { Difference } from '../../../../projections/differences';
import { describeEdit } from '../../../../worker/describe-edits';
import type { ComparisonIndex } from '../../store/comparison-index';

/** What kind of change a difference is, in a plain sentence. */
export default function ShiftSays({ view, difference }: { view: ComparisonIndex; difference: Difference }) {
  const { reports } = view.comparison;
  const edit = difference.link.edits[difference.edit];
  const [said, setSaid] = useState<{ readonly of: Edit; readonly says: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (edit && edit.shifts.length > 0)
      describeEdit(edit, reports).then(
        (says) => isWanted && setSaid({ of: edit, says }),
        () => {}, // Where it can't be loaded, the kind beside it says enough.
      );
    return () => {
      isWanted = false;
    };
  }, [edit, reports]);
  return said && said.of === edit ? <p>{said.says}</p> : null;
}
