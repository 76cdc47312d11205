// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, the elements alone would lose their roles
import { memo } from 'react';
import type { Side } from '../../../../model/report';
import { sameParts } from '../../chunks';
import { reportOf } from '../../store/comparison-index';
import { useReading } from '../../store/use-reading';
import { plainText, type ShownRow } from '../only-different-rows';

/** Rows far from the window, each side's as one plain text: to be found and copied but not marked. */
export const PlainRow = memo(
  function PlainRow({ rows }: { rows: readonly ShownRow[] }) {
    return (
      <tr role="row">
        <PlainCell side="a" rows={rows} />
        <td role="cell" className="between" />
        <PlainCell side="b" rows={rows} />
      </tr>
    );
  },
  (before, after) => sameParts(before.rows, after.rows),
);

function PlainCell({ side, rows }: { side: Side; rows: readonly ShownRow[] }) {
  const report = useReading(({ index }) => reportOf(index, side));
  return (
    <td role="cell" className="told" lang={report.language} data-side={side}>
      {plainText(report, rows)}
    </td>
  );
}
