import type { Content } from '../content';
import { headline } from '../words';
import { escapedXml } from '../xml';
import { DECLARATION, paragraph, part } from './xml';

/** The parts of a Word document that say what the others are. */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const override = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;

export const CONTENT_TYPES = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  override('/word/document.xml', `${WORD}.document.main+xml`),
  override('/word/styles.xml', `${WORD}.styles+xml`),
  override('/word/numbering.xml', `${WORD}.numbering+xml`),
  override('/word/settings.xml', `${WORD}.settings+xml`),
  override('/word/footer1.xml', `${WORD}.footer+xml`),
  override('/word/comments.xml', `${WORD}.comments+xml`),
  override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
].join('')}</Types>`;

const relationships = (list: readonly (readonly [type: string, target: string])[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([type, target], k) => `<Relationship Id="rId${k + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const RELATIONSHIPS = relationships([
  [`${OFFICE}/officeDocument`, 'word/document.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

export const WORD_RELATIONSHIPS = relationships([
  [`${OFFICE}/styles`, 'styles.xml'],
  [`${OFFICE}/numbering`, 'numbering.xml'],
  [`${OFFICE}/settings`, 'settings.xml'],
  [`${OFFICE}/footer`, 'footer1.xml'],
  [`${OFFICE}/comments`, 'comments.xml'],
]);

export const SETTINGS = part(
  'settings',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
);

export const NUMBERING = part(
  'numbering',
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="227" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
);

const field = (name: string) => `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

export const FOOTER = part(
  'ftr',
  paragraph('Footer', `${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}`),
);

/** Title and author; no date, as the same comparison is the same file on any day. */
export function coreOf({ comparison, author }: Content): string {
  const [a, b] = comparison.reports;
  const title = comparison.reader.name ?? `${headline(a)} / ${headline(b)}`;
  const creator = author === null ? '' : `<dc:creator>${escapedXml(author)}</dc:creator>`;
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedXml(title)}</dc:title>${creator}</cp:coreProperties>`;
}
