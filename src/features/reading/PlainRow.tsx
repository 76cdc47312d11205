// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, the elements alone would lose their roles
import { memo } from 'react';
import type { Side } from '../../engine/model';
import { sentenceText } from '../../engine/reading';
import type { ShownRow } from './onlyDifferentRows';
import { sameParts } from './slices';
import type { Reading } from './useReading';
import { reportOf, type View } from './view';

interface PlainRowProps {
  readonly reading: Reading;
  readonly rows: readonly ShownRow[];
  /** How tall the rows are together, in pixels, where that is known. */
  readonly height: number | null;
}

/** About how tall a row is, in pixels. */
const ROW = 104;

/** Rows far from the window, each side's as one plain text: to be found and copied but not marked. */
export const PlainRow = memo(
  function PlainRow({ reading: { view }, rows, height }: PlainRowProps) {
    return (
      <tr role="row">
        <PlainCell view={view} side="a" rows={rows} height={height} />
        <td role="cell" className="between" />
        <PlainCell view={view} side="b" rows={rows} height={height} />
      </tr>
    );
  },
  (before, after) =>
    before.reading.view.comparison === after.reading.view.comparison &&
    before.height === after.height &&
    sameParts(before.rows, after.rows),
);

function PlainCell({ view, side, rows, height }: Omit<PlainRowProps, 'reading'> & { view: View; side: Side }) {
  const report = reportOf(view, side);
  return (
    <td role="cell" className="plain" lang={report.language}>
      <div style={{ containIntrinsicBlockSize: height ?? rows.length * ROW }}>{plainText(view, rows, side)}</div>
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
