import type { Report, Sentence } from '../../../model/report';
import type { Row } from '../../../projections/rows';
import { sentenceText } from '../../../projections/sentences';
import { type Focus, litSentences } from '../store/focus';
import { isDifferent, type ShownDifferences } from '../store/ink';
import type { ReadingState } from '../store/state';

/** Rows as they are drawn: some may be folded into one line. */
export type ShownRow = Row | { readonly kind: 'folded'; readonly rows: readonly Row[] };

/** Rows with every run folded in which nothing differs that is shown; what only one side has stays, and what is in focus. */
export function onlyDifferentRows(
  shown: ShownDifferences,
  rows: readonly Row[],
  focus: Focus | null,
): readonly ShownRow[] {
  const lit = focus ? litSentences(shown.index, focus, focus.side) : [];
  const stays = (row: Row) => {
    if (row.kind === 'only') return true;
    if (row.kind === 'shared') return row.link.id === focus?.link?.id || isDifferent(shown, row.link);
    return row.sentences.some(({ id }) => lit.includes(id));
  };
  const out: (Row | { readonly kind: 'folded'; readonly rows: Row[] })[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    if (stays(row)) out.push(row);
    else if (last?.kind === 'folded') last.rows.push(row);
    else out.push({ kind: 'folded', rows: [row] });
  }
  return out;
}

export function rowKey(row: ShownRow): string {
  if (row.kind === 'shared') return row.link.id;
  if (row.kind === 'folded') return `folded-${row.rows[0] ? rowKey(row.rows[0]) : ''}`;
  return `${row.kind}-${row.sentences[0]?.id}`;
}

/** Whether what is looked at stands in one of these rows. */
export function holdsFocus(
  { index, focus }: Pick<ReadingState, 'index' | 'focus'>,
  rows: readonly ShownRow[],
): boolean {
  if (!focus) return false;
  const passage = focus.link?.id;
  if (passage) return rows.some((row) => row.kind === 'shared' && row.link.id === passage);
  const lit = new Set((['a', 'b'] as const).flatMap((side) => litSentences(index, focus, side)));
  return rows.some((row) => sentencesOf(row).some(({ id }) => lit.has(id)));
}

/** The sentences of a row that is not folded, those of A first. */
function sentencesOf(row: ShownRow): readonly Sentence[] {
  if (row.kind === 'folded') return [];
  return row.kind === 'shared' ? [...row.a, ...row.b] : row.sentences;
}

/** “2 without a difference shown, 1 told elsewhere”. */
export function foldedWords(rows: readonly Row[]): string {
  const count = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).length;
  const parts = [
    [count('shared'), 'without a difference shown'],
    [count('elsewhere'), 'told elsewhere'],
  ] as const;
  return parts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : [])).join(', ');
}

/** What one report says in rows. */
export function plainText(report: Report, rows: readonly ShownRow[]): string {
  return rows
    .flatMap((row) => {
      if (row.kind === 'folded') return [];
      if (row.kind === 'shared') return row[report.id];
      return row.side === report.id ? row.sentences : [];
    })
    .map((sentence) => sentenceText(report, sentence))
    .join(' ');
}
