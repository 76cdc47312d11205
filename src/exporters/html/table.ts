import { isOftenWrong } from '../../engine/framing/shown';
import type { Comparison, Link, Report, Sentence, Side } from '../../engine/model';
import { type Difference, linkDifferences, type Row, rows, sentenceText } from '../../engine/reading';
import { saysEdit } from '../../engine/wording/say';
import { clipped, escaped, theirs } from './escape';
import { passage } from './marks';
import { BOTH_WAYS, count, differenceLine, other, score } from './say';

const LONGEST_NEAREST = 140;

/**
 * The aligned table: a row a passage, A beside B, in A's order; what only one side has stands in its place.
 * The roles repeat what the elements say because the phone layout takes the table's display away, and its meaning with it.
 */
export function alignedTable(comparison: Comparison): string {
  const body = rows(comparison).map((row) =>
    row.kind === 'shared' ? sharedRow(row, comparison) : onlyRow(row, comparison),
  );
  return `<table role="table">
<caption>The passages of both reports, in A’s order</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">A</th><th role="columnheader" scope="col">same passage</th><th role="columnheader" scope="col">B</th></tr></thead>
${body.join('\n')}
</table>`;
}

function sharedRow(row: Row & { kind: 'shared' }, comparison: Comparison): string {
  const { link } = row;
  const [a, b] = comparison.reports;
  return `<tbody role="rowgroup" id="${escaped(link.id)}"><tr role="row">
${cell(a, passage(a, row.a, link, comparison))}
${middle(sureness(link, row, comparison))}
${cell(b, passage(b, row.b, link, comparison))}
</tr>${differencesRow(link, comparison)}</tbody>`;
}

/** What is to be said of a passage, in words: the differences of its wording, then what was observed in it. */
function differencesRow(link: Link, { reports, observations }: Comparison): string {
  const lines = [
    ...linkDifferences(link, reports).map((one) => `<li${explanation(one, reports)}>${differenceLine(one)}</li>`),
    ...observations
      .filter((one) => one.link === link.id && !isOftenWrong(one))
      .map((one) => `<li>${theirs(one.says)}</li>`),
  ];
  if (lines.length === 0) return '';
  return `<tr role="row" class="said"><td role="cell" colspan="3"><ul aria-label="Differences in words">${lines.join('')}</ul></td></tr>`;
}

/** What the kinds of change in a difference mean, in a sentence that shows when the line is pointed at. */
function explanation({ link, edit }: Difference, reports: Comparison['reports']): string {
  const own = link.edits[edit];
  if (!own || own.shifts.length === 0) return '';
  return ` title="${escaped(saysEdit(own, reports))}"`;
}

function sureness(link: Link, row: Row & { kind: 'shared' }, { reports }: Comparison): readonly string[] {
  const isHeadline = (report: Report, [first]: readonly Sentence[]) =>
    first && report.blocks[first.block]?.kind === 'title';
  return [
    isHeadline(reports[0], row.a) && isHeadline(reports[1], row.b)
      ? 'headline'
      : `${link.a.length} ${BOTH_WAYS} ${link.b.length}`,
    link.origin === 'reader' ? 'linked by a reader' : `${score(link.score)} sure`,
    ...(link.moved ? ['moved'] : []),
  ];
}

function onlyRow({ side, sentences }: Row & { kind: 'only' }, comparison: Comparison): string {
  const own = comparison.reports[side === 'a' ? 0 : 1];
  const full = cell(own, passage(own, sentences, null, comparison));
  const empty = `<td role="cell" class="${other(side)} none"><p>${nowhere(side, sentences, comparison)}</p></td>`;
  const label = middle([
    `only ${side.toUpperCase()}`,
    ...(sentences.length > 1 ? [count(sentences.length, 'sentence')] : []),
  ]);
  const cells = side === 'a' ? [full, label, empty] : [empty, label, full];
  return `<tbody role="rowgroup" class="only"><tr role="row">\n${cells.join('\n')}\n</tr></tbody>`;
}

/** What stands in the empty cell: that the other report has nothing like it, or the nearest thing that it has. */
function nowhere(side: Side, sentences: readonly Sentence[], { reports, unlinked }: Comparison): string {
  const there = other(side);
  const [nearest] = unlinked[side]
    .filter(({ sentence }) => sentences.some(({ id }) => id === sentence))
    .flatMap((one) => one.nearest)
    .sort((x, y) => y.score - x.score);
  const report = reports[there === 'a' ? 0 : 1];
  const found = report.sentences.find(({ id }) => id === nearest?.sentence);
  if (!nearest || !found) return `${there.toUpperCase()} has this nowhere.`;
  const words = theirs(clipped(sentenceText(report, found), LONGEST_NEAREST));
  return `${there.toUpperCase()} has nothing that says this. Nearest (${score(nearest.score)}): “${words}”`;
}

function cell(report: Report, html: string): string {
  return `<td role="cell" class="${report.id}" lang="${report.language.replace(/[^A-Za-z0-9-]/g, '')}">${html}</td>`;
}

function middle(parts: readonly string[]): string {
  return `<th role="rowheader" scope="row">${parts.map((part) => `<span class="fact">${part}</span>`).join(' <span class="dot">·</span> ')}</th>`;
}
