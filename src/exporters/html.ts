import { isOftenWrong } from '../engine/framing/shown';
import { OBSERVATION_NAMES } from '../engine/kinds';
import type { Comparison, Report } from '../engine/model';
import { notice } from '../engine/notice';
import { escaped, theirs } from './html/escape';
import { fullReport } from './html/report';
import { count, day } from './html/say';
import { STYLE } from './html/style';
import { alignedTable } from './html/table';

/**
 * The comparison as one HTML file to read, print and mail: no script, nothing fetched from anywhere.
 * Holds what the reader shows, in A's order; the same comparison gives the same bytes.
 */
export function toHtml(comparison: Comparison): string {
  const [a, b] = comparison.reports;
  const found = notice(comparison);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Parallax">
<title>${escaped(`${headline(a)} / ${headline(b)}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 class="visually-hidden">Two reports of one event, compared</h1>
<div class="sides">
${head(a)}
${head(b)}
</div>
<p class="summary">${summaryLine(comparison)}</p>
<p class="legend"><mark class="a">Blue, underlined straight</mark>: A’s words where B has others or none. <mark class="b">Orange, underlined wavy</mark>: B’s words where A has others or none.</p>
</header>
<main>
${alignedTable(comparison)}
${observed(comparison)}
${found ? `<p class="notice" role="note">${escaped(found.says)}</p>` : ''}
<div class="sides full">
${fullReport(a)}
${fullReport(b)}
</div>
</main>
<footer><p>Made with Parallax from the two texts alone. It shows where the wording differs; it does not judge who is right.</p></footer>
</body>
</html>
`;
}

/** What was observed beside the passages, kind by kind. What stands only on one side is in the table already. */
function observed({ observations }: Comparison): string {
  const beside = observations.filter((one) => one.link === undefined && one.kind !== 'only-here' && !isOftenWrong(one));
  const kinds = [...new Set(beside.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const lines = beside.filter((one) => one.kind === kind).map(({ says }) => `<li>${theirs(says)}</li>`);
    return `<h3>${OBSERVATION_NAMES[kind]}</h3><ul>${lines.join('')}</ul>`;
  });
  return parts.length > 0 ? `<section class="observed"><h2>Also different</h2>${parts.join('')}</section>` : '';
}

function headline(report: Report): string {
  return report.title ?? report.outlet ?? `Report ${report.id.toUpperCase()}`;
}

function head(report: Report): string {
  const facts = [
    report.outlet && theirs(report.outlet),
    report.author && theirs(report.author),
    report.published && escaped(day(report.published)),
    report.url && address(report.url),
  ].filter(Boolean);
  const side = report.id;
  return `<section class="${side}"><p class="side">${side.toUpperCase()}</p><h2 dir="auto">${escaped(headline(report))}</h2><p>${facts.join(' · ')}</p></section>`;
}

/** A link only where it leads to the web: an address from a file may be anything, a script too. */
function address(url: string): string {
  return /^https?:\/\//i.test(url)
    ? `<a href="${escaped(url)}" rel="noreferrer noopener">${theirs(url)}</a>`
    : theirs(url);
}

function summaryLine({ links, summary }: Comparison): string {
  const all = (side: 'a' | 'b') => summary.linked[side] + summary.unlinked[side];
  const words = Math.round(summary['shared-words'] * 100);
  return `${count(links.length, 'shared passage')}: ${summary.linked.a} of ${count(all('a'), 'sentence')} of A and ${summary.linked.b} of ${all('b')} of B. ${words}\u00a0% of all words are the same.`;
}
