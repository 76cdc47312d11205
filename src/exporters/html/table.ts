import type { Report } from '../../model/report';
import type { Difference } from '../../projections/differences';
import type { Content, ElsewhereRow, OnlyRow, SharedRow } from '../content';
import { count, nowhereWords, other, reportOf, rowFacts, saysDifference } from '../words';
import { escaped, theirs } from './escape';
import { passage } from './marks';
import { BOTH_WAYS, differenceLine } from './say';

/**
 * The aligned table: a row a passage, A beside B, in A's order; what only one side has stands in its place.
 * The roles repeat what the elements say because the phone layout takes the table's display away, and its meaning with it.
 */
export function alignedTable(content: Content): string {
  const body = content.rows.map((row) => (row.kind === 'shared' ? sharedRow(row, content) : aloneRow(row, content)));
  return `<table role="table">
<caption>The passages of both reports, in A’s order</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">A</th><th role="columnheader" scope="col">same passage</th><th role="columnheader" scope="col">B</th></tr></thead>
${body.join('\n')}
</table>`;
}

function sharedRow(row: SharedRow, content: Content): string {
  const [a, b] = content.comparison.reports;
  return `<tbody role="rowgroup"${row.link.rewritten ? ' class="rewritten"' : ''} id="passage-${row.number}"><tr role="row">
${cell(a, passage(content, row, 'a'))}
${middle(rowFacts(row, BOTH_WAYS))}
${cell(b, passage(content, row, 'b'))}
</tr>${differencesRow(row, content)}</tbody>`;
}

/** What is to be said of a passage, in words: the differences of its wording, then what was observed in it. */
function differencesRow({ differences, observations }: SharedRow, content: Content): string {
  const worded = differences.map((one) => `<li${explanation(one, content)}>${differenceLine(one)}</li>`);
  const observed = observations.map(({ says }) => `<li>${theirs(says)}</li>`);
  const parts = content.differs.isRanked
    ? [listed(observed, 'Observations'), folded(worded)]
    : [listed([...worded, ...observed], 'Differences in words')];
  const said = parts.filter(Boolean).join('');
  return said && `<tr role="row" class="said"><td role="cell" colspan="3">${said}</td></tr>`;
}

function listed(lines: readonly string[], label: string): string {
  return lines.length > 0 ? `<ul aria-label="${label}">${lines.join('')}</ul>` : '';
}

/** What page one and the lines under the words tell already is there in full for who asks, and not on paper. */
function folded(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<details><summary>${count(lines.length, 'difference')} in words</summary>${listed(lines, 'Differences in words')}</details>`;
}

/** What each kind of change in a difference means, in sentences that show when the line is pointed at. */
function explanation(difference: Difference, content: Content): string {
  const says = saysDifference(difference, content);
  return says && ` title="${escaped(says)}"`;
}

function aloneRow(row: OnlyRow | ElsewhereRow, content: Content): string {
  const { side } = row;
  const full = cell(reportOf(content.comparison, side), passage(content, row, side));
  const empty = `<td role="cell" class="${other(side)} none"><p>${nowhereWords(row, theirs)}</p></td>`;
  const label = middle(rowFacts(row));
  const cells = side === 'a' ? [full, label, empty] : [empty, label, full];
  return `<tbody role="rowgroup" class="only ${side}" id="passage-${row.number}"><tr role="row">\n${cells.join('\n')}\n</tr></tbody>`;
}

function cell(report: Report, html: string): string {
  return `<td role="cell" class="${report.id}" lang="${report.language.replace(/[^A-Za-z0-9-]/g, '')}">${html}</td>`;
}

function middle(parts: readonly string[]): string {
  return `<th role="rowheader" scope="row">${parts.map((part) => `<span class="fact">${part}</span>`).join(' <span class="dot">·</span> ')}</th>`;
}
