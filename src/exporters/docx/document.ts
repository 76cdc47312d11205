import { observationName } from '../../messages/kind-names';
import type { Report } from '../../model/report';
import type { Content } from '../content';
import {
  choiceWords,
  headline,
  isLost,
  isolated,
  MADE_WITH,
  noteFacts,
  notesBy,
  quoteWords,
  sourceFacts,
  summaryWords,
} from '../words';
import { escapedXml } from '../xml';
import { legend, whatDiffers } from './differs';
import { noteParagraphs } from './note';
import { type Comment, rowsOf } from './table';
import { COLUMNS, paragraph, part, tableCell, tableRow, textRun } from './xml';

/** The document itself, and the comments that its words refer to. */
export function documentOf(content: Content): { readonly xml: string; readonly comments: readonly Comment[] } {
  const { comparison } = content;
  const by = notesBy(content, isolated);
  const [a, b] = comparison.reports;
  const table = rowsOf(content);
  const name = comparison.reader.name ?? 'Two reports of one event, compared';
  const parts = [
    paragraph('Title', textRun(name)),
    ...(by === null ? [] : [paragraph('Facts', textRun(by))]),
    ...source(a),
    ...source(b),
    paragraph('Summary', textRun([summaryWords(comparison), choiceWords(content)].filter(Boolean).join(' '))),
    ...legend(content),
    ...whatDiffers(content),
    tableOf(table.rows),
    ...beside(content),
    ...looseNotes(content),
    paragraph('Facts', textRun(MADE_WITH)),
  ];
  const section =
    '<w:sectPr><w:footerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return { xml: part('document', `<w:body>${parts.join('')}${section}</w:body>`), comments: table.comments };
}

function source(report: Report): readonly string[] {
  const facts = sourceFacts(report).map(isolated).join(' · ');
  return [
    paragraph('Heading1', textRun(`${report.id.toUpperCase()} · ${headline(report)}`)),
    ...(facts ? [paragraph('Facts', textRun(facts))] : []),
  ];
}

function tableOf(rows: readonly string[]): string {
  const heads = ['A', 'same passage', 'B'].map((words, k) =>
    tableCell(COLUMNS[k] ?? 0, paragraph(k === 1 ? 'Between' : 'Side', textRun(words))),
  );
  const grid = COLUMNS.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const width = COLUMNS[0] + COLUMNS[1] + COLUMNS[2];
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Passages"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${tableRow(heads.join(''), '<w:tblHeader/>')}${rows.join('')}</w:tbl>`;
}

function beside({ beside: observations }: Content): readonly string[] {
  const kinds = [...new Set(observations.map(({ kind }) => kind))];
  const parts = kinds.flatMap((kind) => [
    paragraph('Heading3', textRun(observationName(kind))),
    ...observations
      .filter((own) => own.kind === kind)
      .map(({ says }) => paragraph('ListBullet', textRun(isolated(says)))),
  ]);
  return parts.length > 0 ? [paragraph('Heading2', textRun('Also different')), ...parts] : [];
}

/** Notes that are on no words of a passage; the others are comments. */
function looseNotes({ notes }: Content): readonly string[] {
  const loose = notes.filter(({ row }) => row === null);
  if (loose.length === 0) return [];
  return [
    paragraph('Heading2', textRun('Notes on the whole, or on words outside the passages')),
    ...loose.flatMap((own) => [
      paragraph(
        'NoteOn',
        textRun(`${own.number}. ${isLost(own) ? 'No longer placed. ' : ''}${quoteWords(own, isolated)}`),
      ),
      ...noteParagraphs(own.note.text, 'Normal'),
      paragraph('Facts', textRun(noteFacts(own).map(isolated).join(' · '))),
    ]),
  ];
}

const STYLE = 'CommentText';

/** The comments of the document. One that stands at several places is written once, and referred to at the others. */
export function commentsOf(comments: readonly Comment[]): string {
  const written = comments.map(({ id, note, isFirst }) => {
    const reference = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>';
    const facts = noteFacts({ ...note, author: null })
      .map(isolated)
      .join(' · ');
    const text = isFirst
      ? [...noteParagraphs(note.note.text, STYLE), ...(facts ? [paragraph(STYLE, textRun(facts))] : [])]
      : [paragraph(STYLE, textRun(`See note ${note.number}.`))];
    const all = [paragraph(STYLE, reference + textRun(`Note ${note.number}`)), ...text];
    const author = note.author ?? 'Reader';
    const date = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(note.note.created)?.[0];
    const when = date ? ` w:date="${date}Z"` : '';
    return `<w:comment w:id="${id}" w:author="${escapedXml(author)}" w:initials="${escapedXml([...author][0] ?? 'R')}"${when}>${all.join('')}</w:comment>`;
  });
  return part('comments', written.join(''));
}
