import { escapedXml } from '../xml';

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of the document: its root element with what is in it. */
export function part(root: string, inside: string): string {
  return `${DECLARATION}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
}

/** A run of text, in a character style where one is named. */
export function textRun(text: string, style = '', properties = ''): string {
  const own = (style && `<w:rStyle w:val="${style}"/>`) + properties;
  return `<w:r>${own && `<w:rPr>${own}</w:rPr>`}<w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;
}

export function paragraph(style: string, inside: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${inside}</w:p>`;
}

/** Columns of the table, in twentieths of a point: A, between, B. */
export const COLUMNS = [4200, 1240, 4200] as const;

export function tableCell(width: number, inside: string, properties = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${inside}</w:tc>`;
}

/** A row that is not cut by the end of a page. */
export function tableRow(cells: string, properties = ''): string {
  return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells}</w:tr>`;
}
