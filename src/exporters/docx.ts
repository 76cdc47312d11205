import { strToU8 } from 'fflate';
import { archiveOf } from './archive';
import type { Content } from './content';
import { commentsOf, documentOf } from './docx/document';
import { CONTENT_TYPES, coreOf, FOOTER, NUMBERING, RELATIONSHIPS, SETTINGS, WORD_RELATIONSHIPS } from './docx/parts';
import { STYLES } from './docx/styles';

/**
 * The comparison as a Word document (Office Open XML, ECMA-376): the aligned table, marks as character styles, notes as comments on
 * their words. The same content gives the same bytes: the entries of the archive all have one date.
 */
export function toDocx(content: Content): Uint8Array {
  const { xml, comments } = documentOf(content);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONSHIPS,
    'docProps/core.xml': coreOf(content),
    'word/document.xml': xml,
    'word/_rels/document.xml.rels': WORD_RELATIONSHIPS,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/settings.xml': SETTINGS,
    'word/footer1.xml': FOOTER,
    'word/comments.xml': commentsOf(comments),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return archiveOf(Object.fromEntries(files));
}
