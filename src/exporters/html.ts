import { observationName } from '../messages/kind-names';
import { noticeWords } from '../messages/notice';
import type { Observation } from '../model/observation';
import type { Report } from '../model/report';
import { notice } from '../projections/notice';
import type { Content } from './content';
import { whatDiffers } from './html/differs';
import { escaped, theirs } from './html/escape';
import { noteList } from './html/notes';
import { fullReport } from './html/report';
import { STYLE } from './html/style';
import { alignedTable } from './html/table';
import { choiceWords, headline, isWebAddress, MADE_WITH, notesBy, sourceFacts, summaryWords } from './words';

/**
 * The comparison as one HTML file to read, print and mail: no script, nothing fetched from anywhere.
 * It begins with what differs, on paper too, where its pages are numbered. The same content gives the same bytes.
 */
export function toHtml(content: Content): string {
  const { comparison } = content;
  const [a, b] = comparison.reports;
  const found = notice(comparison);
  const full = `<div class="sides full">\n${fullReport(a)}\n${fullReport(b)}\n</div>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Parallax">
<title>${escaped(comparison.reader.name ?? `${headline(a)} / ${headline(b)}`)}</title>
<style>${STYLE}</style>
</head>
<body${content.told.length > 0 ? ' class="ranked"' : ''} data-marks="${content.wanted.marks}">
<header>
${named(content)}
<div class="sides">
${head(a)}
${head(b)}
</div>
<p class="summary">${[summaryWords(comparison), choiceWords(content)].filter(Boolean).join(' ')}</p>
${legend(content)}
</header>
<main>
${whatDiffers(content)}
${alignedTable(content)}
${observed(content.beside)}
${noteList(content)}
${found ? `<p class="notice" role="note">${escaped(noticeWords(found))}</p>` : ''}
${content.isWhole ? full : ''}
</main>
<footer><p>${MADE_WITH}</p></footer>
</body>
</html>
`;
}

/** What the marks mean; nothing where there are none. */
function legend({ differs, wanted }: Content): string {
  if (wanted.marks === 'none') return '';
  const words = differs.isRanked
    ? '<mark class="a told">Bold, one line</mark>: A’s words that tell, with the number of the difference. <mark class="b told">Bold, two lines</mark>: B’s. <mark class="a hair">Fine line</mark>, <mark class="b hair">dotted</mark>: what else differs in content.'
    : '<mark class="a">Blue, underlined straight</mark>: A’s words where B has others or none. <mark class="b">Orange, underlined wavy</mark>: B’s words where A has others or none.';
  return `<p class="legend">${words}</p>`;
}

/** What the reader calls the comparison, and who wrote the notes; else a heading for those who hear the page. */
function named(content: Content): string {
  const { name } = content.comparison.reader;
  const by = notesBy(content, theirs);
  const heading = name
    ? `<h1 dir="auto">${escaped(name)}</h1>`
    : '<h1 class="visually-hidden">Two reports of one event, compared</h1>';
  return by ? `${heading}\n<p class="author">${by}</p>` : heading;
}

/** What was observed beside the passages, kind by kind. */
function observed(beside: readonly Observation[]): string {
  const kinds = [...new Set(beside.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const lines = beside.filter((one) => one.kind === kind).map(({ says }) => `<li>${theirs(says)}</li>`);
    return `<h3>${escaped(observationName(kind))}</h3><ul>${lines.join('')}</ul>`;
  });
  return parts.length > 0 ? `<section class="observed"><h2>Also different</h2>${parts.join('')}</section>` : '';
}

function head(report: Report): string {
  const facts = sourceFacts(report).map((fact) => (fact === report.url ? address(fact) : theirs(fact)));
  const side = report.id;
  return `<section class="${side}"><p class="side">${side.toUpperCase()}</p><h2 dir="auto">${escaped(headline(report))}</h2><p>${facts.join(' · ')}</p></section>`;
}

/** A link only where it leads to the web: an address from a file may be anything, a script too. */
function address(url: string): string {
  return isWebAddress(url) ? `<a href="${escaped(url)}" rel="noreferrer noopener">${theirs(url)}</a>` : theirs(url);
}
