import type { Read } from '../accept';
import { readHtml } from '../html/read';
import { isDamaged, isProtected, type OfficeKind, openDocument, withTitle } from '../office';
import { odtToHtml } from './to-html';

const MANIFEST = 'META-INF/manifest.xml';
const ODT: OfficeKind = {
  what: 'OpenDocument text',
  program: 'LibreOffice',
  body: 'content.xml',
  properties: 'meta.xml',
  wanted: (name) => name === 'content.xml' || name === 'meta.xml' || name === MANIFEST,
};

/** Reads an OpenDocument text: all of it is the story, but captions. */
export async function readOdt(bytes: Uint8Array, name: string): Promise<Read> {
  const opened = openDocument(bytes, name, ODT);
  if ('refused' in opened) return opened.refused;
  const { files, body } = opened;
  if (new TextDecoder().decode(files.get(MANIFEST)).includes('manifest:encryption-data')) return isProtected(name);
  const html = odtToHtml(new TextDecoder().decode(body));
  if (html === null) return isDamaged(name, ODT);
  const read = readHtml(html, name, { as: 'document' });
  return read.ok ? withTitle(read, files.get(ODT.properties)) : read;
}
