// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, the elements alone would lose their roles
import { memo } from 'react';
import type { Side } from '../../model/report';
import { sentenceText } from '../../projections/reading';
import type { ShownRow } from './onlyDifferentRows';
import { sameParts } from './slices';
import type { Reading } from './useReading';
import { reportOf, type View } from './view';

interface PlainRowProps {
  readonly reading: Reading;
  readonly rows: readonly ShownRow[];
}

/** Rows far from the window, each side's as one plain text: to be found and copied but not marked. */
export const PlainRow = memo(
  function PlainRow({ reading: { view }, rows }: PlainRowProps) {
    return (
      <tr role="row">
        <PlainCell view={view} side="a" rows={rows} />
        <td role="cell" className="between" />
        <PlainCell view={view} side="b" rows={rows} />
      </tr>
    );
  },
  (before, after) =>
    before.reading.view.comparison === after.reading.view.comparison && sameParts(before.rows, after.rows),
);

function PlainCell({ view, side, rows }: { view: View; side: Side; rows: readonly ShownRow[] }) {
  return (
    <td role="cell" className="told" lang={reportOf(view, side).language} data-side={side}>
      {plainText(view, rows, side)}
    </td>
  );
}

/** What one report says in these rows. */
export function plainText(view: View, rows: readonly ShownRow[], side: Side): string {
  const report = reportOf(view, side);
  return rows
    .flatMap((row) => {
      if (row.kind === 'shared') return row[side];
      return row.kind === 'only' && row.side === side ? row.sentences : [];
    })
    .map((sentence) => sentenceText(report, sentence))
    .join(' ');
}
