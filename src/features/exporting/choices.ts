import type { Form, Wanted } from '../../projections/export-form';

/** What the dialog offers: the forms of file, and paper. */
export type Kind = Form | 'print';

export const KINDS: readonly (readonly [Kind, string, string])[] = [
  ['html', 'Web page', 'One file to read, mail and keep: opens by a double click anywhere, needs no network.'],
  ['print', 'Print or PDF', 'On paper: what differs first, then the aligned table, observations, numbered notes.'],
  [
    'docx',
    'Word',
    'A document to work on: what differs first, then the aligned table, marks as styles, notes as comments on their words.',
  ],
  [
    'md',
    'Markdown',
    'Text for wikis, issues and editors of text: what differs first, both wordings quoted, notes as footnotes.',
  ],
  [
    'xlsx',
    'Spreadsheet (Excel)',
    'A line for each difference, observation and note, with filters; opens in LibreOffice as well.',
  ],
  ['csv', 'Table (CSV)', 'The same as plain text, for statistics and programs.'],
  ['tei', 'TEI P5', 'A critical apparatus of two witnesses, for editions and corpora.'],
  [
    'annotations',
    'Web annotations',
    'Notes and differences as W3C annotations (JSON-LD), for other annotation programs.',
  ],
  ['json', 'Saved file', 'Everything, to be opened in Parallax again, here or on another machine.'],
];

export const WHAT: readonly (readonly [Wanted['what'], string])[] = [
  ['all', 'Everything'],
  ['differences', 'Only differences'],
  ['noted', 'Only with notes'],
  ['starred', 'Only starred'],
];

export function formOf(kind: Kind): Form {
  return kind === 'print' ? 'html' : kind;
}
