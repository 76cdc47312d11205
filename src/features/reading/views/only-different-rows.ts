import type { Report, Sentence } from '../../../model/report';
import type { Row } from '../../../projections/rows';
import { sentenceText } from '../../../projections/sentences';
import type { ComparisonIndex } from '../store/comparison-index';
import { type Focus, litSentences } from '../store/focus';
import type { ReadingState } from '../store/state';

/** Rows as they are drawn: some may be folded into one line. */
export type ShownRow = Row | { readonly kind: 'folded'; readonly rows: readonly Row[] };

/** Rows with every run folded in which no difference in wording is shown; what is in focus stays. */
export function onlyDifferentRows(
  index: ComparisonIndex,
  rows: readonly Row[],
  focus: Focus | null,
): readonly ShownRow[] {
  const lit = focus ? litSentences(index, focus, focus.side) : [];
  const stays = (row: Row) =>
    row.kind === 'shared'
      ? row.link.id === focus?.link?.id || index.differencesOf.has(row.link.id)
      : row.sentences.some(({ id }) => lit.includes(id));
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

/** “2 passages in the same words, 5 sentences only in A”. */
export function foldedWords(rows: readonly Row[]): string {
  const shared = rows.filter(({ kind }) => kind === 'shared').length;
  const only = (side: 'a' | 'b') =>
    rows.reduce((sum, row) => sum + (row.kind === 'only' && row.side === side ? row.sentences.length : 0), 0);
  const parts = [
    [shared, 'without a difference'],
    [rows.filter(({ kind }) => kind === 'elsewhere').length, 'told elsewhere'],
    [only('a'), 'only in A'],
    [only('b'), 'only in B'],
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
