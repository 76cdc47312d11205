import type { Row } from '../../engine/reading';
import { type Focus, litSentences } from './focus';
import type { View } from './view';

/** Rows as they are drawn: some may be folded into one line. */
export type ShownRow = Row | { readonly kind: 'folded'; readonly rows: readonly Row[] };

/** Rows with every run folded in which no difference in wording is shown; what is in focus stays. */
export function onlyDifferentRows(view: View, rows: readonly Row[], focus: Focus | null): readonly ShownRow[] {
  const lit = focus ? litSentences(view, focus, focus.side) : [];
  const stays = (row: Row) =>
    row.kind === 'shared'
      ? row.link.id === focus?.link?.id || view.differencesOf.has(row.link.id)
      : row.sentences.some(({ id }) => lit.includes(id));
  const out: ShownRow[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    if (stays(row)) out.push(row);
    else if (last?.kind === 'folded') out[out.length - 1] = { ...last, rows: [...last.rows, row] };
    else out.push({ kind: 'folded', rows: [row] });
  }
  return out;
}

/** “2 passages in the same words, 5 sentences only in A”. */
export function foldedWords(rows: readonly Row[]): string {
  const shared = rows.filter(({ kind }) => kind === 'shared').length;
  const only = (side: 'a' | 'b') =>
    rows.reduce((sum, row) => sum + (row.kind === 'only' && row.side === side ? row.sentences.length : 0), 0);
  const parts = [
    [shared, 'without a difference'],
    [only('a'), 'only in A'],
    [only('b'), 'only in B'],
  ] as const;
  return parts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : [])).join(', ');
}
