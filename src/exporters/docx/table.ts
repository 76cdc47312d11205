import type { Side } from '../../model/report';
import { cellOf, type Run } from '../cell';
import type { Content, ContentRow, SharedRow } from '../content';
import type { NumberedNote } from '../numbered-notes';
import { isolated, nowhereWords, reportOf, rowFacts, shiftNames, wordingWords } from '../words';
import { languageTag } from '../xml';
import { COLUMNS, paragraph, tableCell, tableRow, textRun } from './xml';

/** A comment on the words of one note in one cell. */
export interface Comment {
  readonly id: number;
  readonly note: NumberedNote;
  readonly isFirst: boolean;
}

const WRITING = { theirs: isolated, to: '→' };
const EMPTY = '<w:shd w:val="clear" w:color="auto" w:fill="F3EFE7"/>';
const SAID = `<w:gridSpan w:val="3"/>`;

/** The rows of the aligned table, and the comments on their words in the order in which they stand. */
export function rowsOf(content: Content): { readonly rows: readonly string[]; readonly comments: readonly Comment[] } {
  const comments: Comment[] = [];
  const rows = content.rows.map((row) => {
    const cells = `${cell(row, 'a', content, comments)}${between(row)}${cell(row, 'b', content, comments)}`;
    const below = row.kind === 'shared' ? said(row) : '';
    // A page does not end between a passage and what is said of it.
    return below ? tableRow(cells).replaceAll(/<w:pStyle w:val="\w+"\/>/g, '$&<w:keepNext/>') + below : tableRow(cells);
  });
  return { rows, comments };
}

function between(row: ContentRow): string {
  return tableCell(
    COLUMNS[1],
    rowFacts(row)
      .map((fact) => paragraph('Between', textRun(fact)))
      .join(''),
  );
}

function cell(row: ContentRow, side: Side, content: Content, comments: Comment[]): string {
  if (row.kind !== 'shared' && row.side !== side)
    return tableCell(COLUMNS[0], paragraph('Nowhere', textRun(nowhereWords(row, isolated))), EMPTY);
  const language = languageTag(reportOf(content.comparison, side).language);
  const rightToLeft = /^(?:ar|he|fa|ur|yi|ps|sd|ug|dv)\b/.test(language);
  const letters = `${rightToLeft ? '<w:rtl/>' : ''}<w:lang w:val="${language}"/>`;
  const paragraphs = cellOf(content, row, side).map(({ kind, runs }) => {
    const style = kind === 'title' || kind === 'heading' ? 'PassageTitle' : 'Passage';
    const words = runs
      .map((run) => marked(run, { side, isRanked: content.differs.isRanked }, letters, comments))
      .join('');
    return paragraph(style, words, rightToLeft ? '<w:bidi/>' : '');
  });
  return tableCell(COLUMNS[0], paragraphs.join(''));
}

/** Words in their style, with the beginnings and ends of the comments that are on them. */
function marked(
  { text, difference, ink, numbers, starts, ends }: Run,
  { side, isRanked }: { readonly side: Side; readonly isRanked: boolean },
  letters: string,
  comments: Comment[],
): string {
  const begun = starts.map((note) => {
    const id = comments.length;
    comments.push({ id, note, isFirst: !comments.some((own) => own.note === note) });
    return `<w:commentRangeStart w:id="${id}"/>`;
  });
  const ended = ends.map((note) => {
    const id = comments.findLast((own) => own.note === note)?.id ?? 0;
    return `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
  });
  const tier = ink ? 'Tells' : isRanked ? 'Hair' : 'Mark';
  const style = ink || difference ? tier + side.toUpperCase() : '';
  const number = numbers ? textRun(numbers, `Rank${side.toUpperCase()}`) : '';
  return begun.join('') + textRun(text, style, letters) + number + ended.join('');
}

function said({ differences, observations }: SharedRow): string {
  const lines = [
    ...differences.map((own) => {
      const kinds = shiftNames(own);
      return textRun(wordingWords(own, WRITING)) + (kinds && textRun(` (${kinds})`, 'Kinds'));
    }),
    ...observations.map(({ says }) => textRun(isolated(says))),
  ];
  if (lines.length === 0) return '';
  const width = COLUMNS[0] + COLUMNS[1] + COLUMNS[2];
  return tableRow(tableCell(width, lines.map((line) => paragraph('Said', line)).join(''), SAID));
}
