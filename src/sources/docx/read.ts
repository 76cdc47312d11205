import mammoth from 'mammoth';
import type { Read } from '../accept';
import { readHtml } from '../html/read';
import { isDamaged, type OfficeKind, openDocument, withTitle } from '../office';
import { zip } from '../zip';
import { withoutHidden } from './hidden';

/** Word's own styles for what HTML has no other name for. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

const WORD: OfficeKind = {
  what: 'Word document',
  program: 'Word',
  body: 'word/document.xml',
  properties: 'docProps/core.xml',
  // The parts that hold text or say what it is; pictures and fonts stay packed.
  wanted: (name) => /\.(?:xml|rels)$/i.test(name),
};

/** Reads a Word file: all of it is the story, but captions. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Read> {
  const opened = openDocument(bytes, name, WORD);
  if ('refused' in opened) return opened.refused;
  const { files, body } = opened;
  const shown = new TextEncoder().encode(withoutHidden(new TextDecoder().decode(body)));
  const html = await toHtml(zip(new Map([...files, [WORD.body, shown]])));
  if (html === null) return isDamaged(name, WORD);
  const read = readHtml(html, name, { as: 'document' });
  return read.ok ? withTitle(read, files.get(WORD.properties)) : read;
}

async function toHtml(archive: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
  try {
    // In Node it asks for a Buffer but takes any bytes; in a browser for an ArrayBuffer.
    const input = { arrayBuffer: archive.buffer, buffer: archive } as unknown as Parameters<
      typeof mammoth.convertToHtml
    >[0];
    return (await mammoth.convertToHtml(input, options)).value;
  } catch {
    // Its errors are of many kinds, of ZIP, of XML, of Word; a reader can do the same about all of them.
    return null;
  }
}
