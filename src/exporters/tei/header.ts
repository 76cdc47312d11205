import { DIFFERENCE_NAMES } from '../../messages/kind-names';
import type { Report } from '../../model/report';
import type { Content } from '../content';
import type { NumberedNote } from '../numbered-notes';
import { choiceWords, headline, isWebAddress, MADE_WITH, otherAuthors, printable, summaryWords } from '../words';
import { escapedXml, languageTag } from '../xml';

/** What the identifiers of kinds of change begin with. */
export const KINDS = 'kind-';

/** The identifier of whoever wrote a note: one of the header's. */
export function writerOf({ author }: Pick<NumberedNote, 'author'>, content: Content): string {
  return author === null || author === content.author ? READER : otherId(otherAuthors(content).indexOf(author));
}

const READER = 'reader';
const otherId = (at: number) => `${READER}-${at + 2}`;

function responsible(name: string, at: number): string {
  return `<respStmt xml:id="${otherId(at)}"><resp>notes</resp><name>${escapedXml(name)}</name></respStmt>\n`;
}

/** What the file is, its two witnesses, and what kinds of change are told apart. */
export function header(content: Content): string {
  const { comparison, author } = content;
  const [a, b] = comparison.reports;
  const title = comparison.reader.name ?? `${headline(a)} / ${headline(b)}`;
  return `<teiHeader>
<fileDesc>
<titleStmt>
<title>${escapedXml(title)}</title>
<respStmt xml:id="${READER}"><resp>links by hand and notes</resp><name>${escapedXml(author ?? 'the reader')}</name></respStmt>
${otherAuthors(content).map(responsible).join('')}</titleStmt>
<publicationStmt><p>${MADE_WITH}</p></publicationStmt>
<sourceDesc>
<listWit>
${witness(a)}
${witness(b)}
</listWit>
</sourceDesc>
</fileDesc>
<encodingDesc>
<variantEncoding method="parallel-segmentation" location="internal"/>
<editorialDecl><p>${escapedXml([summaryWords(comparison), choiceWords(content)].filter(Boolean).join(' '))} White space is folded; the links of a machine say how sure they are by cert: high, the same; medium, probably; low, perhaps.</p></editorialDecl>
<classDecl>
<taxonomy>
${Object.entries(DIFFERENCE_NAMES)
  .map(([kind, words]) => `<category xml:id="${KINDS}${kind}"><catDesc>${words}</catDesc></category>`)
  .join('\n')}
</taxonomy>
</classDecl>
</encodingDesc>
</teiHeader>`;
}

function witness(report: Report): string {
  const { id, title, outlet, author, published, url, language } = report;
  const parts = [
    author && `<author>${escapedXml(author)}</author>`,
    `<title>${escapedXml(title ?? headline(report))}</title>`,
    outlet && `<publisher>${escapedXml(outlet)}</publisher>`,
    published && dated(published),
    url && (isWebAddress(url) ? `<ref target="${encodedUrl(url)}">${escapedXml(url)}</ref>` : escapedXml(url)),
  ];
  return `<witness xml:id="${id.toUpperCase()}"><bibl xml:lang="${languageTag(language)}">${parts.filter(Boolean).join(', ')}</bibl></witness>`;
}

function dated(published: string): string {
  const when = /^\d{4}-\d{2}-\d{2}$/.test(published) ? ` when="${published}"` : '';
  return `<date${when}>${escapedXml(published)}</date>`;
}

/** An address without what may not stand in one. */
function encodedUrl(url: string): string {
  return escapedXml(printable(url).replace(/[\s<>"{}|\\^`\p{Cc}\p{Cf}]/gu, encodeURIComponent));
}
