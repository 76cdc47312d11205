import mammoth from 'mammoth';
import { MAX_UNPACKED_BYTES } from '../../model/limits';
import type { Metadata } from '../../model/source';
import { type Read, refuse } from '../accept';
import { withoutHandlersAndStyles } from '../html/harmless';
import { readHtml } from '../html/read';
import { calendarDate, plain } from '../known';
import type { Tools } from '../tools';
import { unzip, zip } from './zip';

const BODY = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
/** The parts that hold text or say what it is; pictures and fonts stay packed. */
const isText = (name: string) => /\.(?:xml|rels)$/i.test(name);
/** Word's own styles for what HTML has no other name for. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

/** Reads a Word file: all of it is the story, but captions. */
export async function readDocx(bytes: Uint8Array, name: string, { parseHtml }: Tools): Promise<Read> {
  const unpacked = unzip(bytes, isText, MAX_UNPACKED_BYTES);
  if (!unpacked.ok) return refuse(...failure(name, unpacked.why));
  const { files } = unpacked;
  if (!files.has(BODY)) return refuse('binary', `${name} is a ZIP archive. Choose the file with the article in it.`);
  const html = await toHtml(zip(files));
  if (html === null) return refuse(...failure(name, 'damaged'));
  const known = await properties(files.get(PROPERTIES), parseHtml);
  const read = await readHtml(html, name, { as: 'document' }, parseHtml);
  return read.ok ? { ...read, source: { ...read.source, properties: known } } : read;
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

async function properties(xml: Uint8Array | undefined, parseHtml: Tools['parseHtml']): Promise<Metadata> {
  if (!xml) return {};
  // The names of its elements (dc:title) are read the same way by an HTML parser, which both platforms have.
  const html = `<body>${new TextDecoder().decode(xml).replace(/<\?[^<>]*\?>/g, '')}</body>`;
  const document = await parseHtml(withoutHandlersAndStyles(html));
  const text = (name: string) =>
    plain([...document.querySelectorAll('*')].find((own) => own.localName.toLowerCase() === name)?.textContent);
  const [title, author, published] = [text('dc:title'), text('dc:creator'), calendarDate(text('dcterms:created'))];
  return {
    ...(title && { title }),
    ...(author && !/^(?:un-?named|user|author|admin)$/i.test(author) && { author }),
    ...(published && { published }),
  };
}

function failure(name: string, why: 'damaged' | 'encrypted' | 'too-large'): Parameters<typeof refuse> {
  if (why === 'encrypted')
    return ['protected', `${name} is protected by a password. Save it without one, or paste its text.`];
  if (why === 'too-large')
    return [
      'too-large',
      `${name} would unpack to more than 100 MB, which no article is. It was not opened; paste the text instead.`,
    ];
  return ['damaged', `${name} is a damaged Word document. Open it in Word and save it again, or paste its text.`];
}
