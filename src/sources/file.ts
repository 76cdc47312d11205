import { MAX_FILE_BYTES } from '../model/limits';
import { accept, beyond, loaded, notLoaded, type Read, refuse, tooLarge } from './accept';
import { metaCharset, parameter } from './encoding/declared';
import { decode, isGarbled } from './encoding/decode';
import { kindOf } from './kind';
import { beyondLines } from './mail/lines';

/** What is known of the bytes beside their name. */
export interface ReadOptions {
  /** The encoding that a reader chose; found out when absent. */
  readonly encoding?: string;
  /** The `Content-Type` that a server sent. */
  readonly contentType?: string;
  /** Where the bytes came from. */
  readonly url?: string;
}

/**
 * The front door of all sources: reads the bytes of one file, whatever its kind, as an article. What reads a foreign format is loaded
 * when the first such file comes.
 */
export async function readSource(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Read> {
  const file = `“${name}”`;
  const found = kindOf(bytes, name, options.contentType);
  switch (found.kind) {
    case 'foreign':
      return refuseForeign(file, found.what, found.document);
    case 'saved':
      return refuse(
        'unsupported',
        `${file} is a comparison that Parallax saved, not a report. Open it in the library, or alone on the command line.`,
      );
    case 'pdf': {
      const pdf = await loaded(() => import('./pdf/read'));
      return pdf ? pdf.readPdf(bytes, file) : notLoaded(file);
    }
    case 'docx': {
      const docx = await loaded(() => import('./docx/read'));
      return docx ? docx.readDocx(bytes, file) : notLoaded(file);
    }
    case 'odt': {
      const odt = await loaded(() => import('./odt/read'));
      return odt ? odt.readOdt(bytes, file) : notLoaded(file);
    }
  }
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(file, beyond(bytes.length, 'bytes', MAX_FILE_BYTES));
  switch (found.kind) {
    case 'mhtml':
      return readArchive(bytes, file, options);
    case 'mail':
      return readMail(bytes, file, options);
    case 'html':
      return readPage(bytes, file, options);
    default:
      return readPlain(bytes, file, options, found.kind === 'markdown');
  }
}

/** Reads rich text as it lies on the clipboard. `name` begins each message. */
export async function readRichText(html: string, name: string): Promise<Read> {
  const page = await loaded(() => import('./html/read'));
  return page ? page.readHtml(html, name, { as: 'document' }) : notLoaded(name);
}

function readPlain(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions,
  markdown: boolean,
  change: (text: string) => string = (text) => text,
): Read {
  const decoded = decode(bytes, hints(options));
  if (!decoded) return noSuchEncoding(file, options);
  const text = change(decoded.text);
  return withEncoding(accept(markdown ? { text, format: 'markdown' } : { text }, file), decoded.encoding, file);
}

async function readPage(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions,
  as?: 'page' | 'document',
): Promise<Read> {
  const decoded = decode(bytes, hints(options, metaCharset(bytes)));
  if (!decoded) return noSuchEncoding(file, options);
  const html = await loaded(() => import('./html/read'));
  if (!html) return notLoaded(file);
  const how = { as: as ?? html.wholeOrPart(decoded.text), url: options.url };
  return withEncoding(
    await html.readHtml(asHtml(decoded.text.replaceAll('\0', '')), file, how),
    decoded.encoding,
    file,
  );
}

/** In XHTML an element without content may close itself; read as HTML, a script that does would swallow the page. */
function asHtml(text: string): string {
  if (!/^\s*<\?xml/i.test(text)) return text;
  return text.replace(/<(script|style|title|iframe|textarea|div|span|a|p)(\s[^<>]*)?\/>/gi, '<$1$2></$1>');
}

/** A page that was saved with all it shows as one file. */
async function readArchive(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Read> {
  const archive = await loaded(() => import('./mail/archive'));
  if (!archive) return notLoaded(file);
  const tooMany = beyondLines(bytes);
  if (tooMany) return tooLarge(file, tooMany);
  const page = await archive.pageOfArchive(bytes);
  if (!page)
    return refuse('damaged', `${file} is a web archive without a page in it. Save the page again, or paste its text.`);
  const url = options.url ?? page.url;
  const contentType = page.charset ? `text/html; charset=${page.charset}` : '';
  return readPage(page.bytes, file, { ...options, contentType, ...(url && { url }) });
}

/** A saved mail: its page, or where that holds no report its plain text, with its subject for a title. */
async function readMail(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Read> {
  const mail = await loaded(() => import('./mail/letter'));
  if (!mail) return notLoaded(file);
  const tooMany = beyondLines(bytes);
  if (tooMany) return tooLarge(file, tooMany);
  const letter = await mail.openLetter(bytes);
  const noText = refuse('damaged', `${file} is a mail without a text in it. Save the mail again, or paste its text.`);
  if (!letter) return noText;
  const { page, plain, title, properties } = letter;
  let read: Read | null = null;
  for (const as of [undefined, 'document'] as const)
    if (page && !read?.ok) read = await readPage(page.bytes, file, writtenIn(page.charset, options), as);
  if (plain && !read?.ok) {
    const unflowed = (text: string) => mail.unflowed(text, plain.flowed);
    read = readPlain(plain.bytes, file, writtenIn(plain.charset, options), false, unflowed);
  }
  if (!read?.ok) return read ?? noText;
  const source = { ...read.source, properties: { ...properties, ...read.source.properties } };
  return { ...read, source: title ? { ...source, title } : source };
}

function writtenIn(charset: string | null, options: ReadOptions): ReadOptions {
  return { ...options, contentType: charset ? `text/plain; charset=${charset}` : '' };
}

function hints({ encoding, contentType }: ReadOptions, ...declared: (string | null)[]) {
  return { chosen: encoding, declared: [parameter(contentType, 'charset'), ...declared] };
}

function withEncoding(read: Read, encoding: string, file: string): Read {
  if (!read.ok) return read;
  if (!isGarbled(read.source.text)) return { ...read, encoding };
  const warning = `${file} has characters that are no ${encoding}. Choose another encoding, or go on with � in their place.`;
  return { ...read, encoding, warning };
}

function noSuchEncoding(file: string, { encoding }: ReadOptions): Read {
  return refuse(
    'unsupported',
    `${file} was not read: “${encoding}” is no encoding that is known here. Choose another, such as windows-1252.`,
  );
}

function refuseForeign(file: string, what: string, document: boolean): Read {
  return document
    ? refuse(
        'unsupported',
        `${file} is ${what}, which is not read here: save it as .docx, .odt, .pdf, .html, .txt or .md, or paste its text.`,
      )
    : refuse(
        'binary',
        `${file} is ${what}. Choose the file with the article (.txt, .md, .html, .pdf, .docx, .odt or .eml).`,
      );
}
