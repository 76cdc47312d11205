import { accept, MAX_CHARACTERS, type Read, refuse, tooLarge } from './accept';
import { foreignKind, isUtf16, isWebPage } from './kind';

const NOT_READ_YET = '.pdf, .docx and .html are not read yet: save it as .txt or .md, or paste its text.';
/** No encoding read here needs more bytes for a character, so a larger file is surely above the limit. */
const MAX_BYTES = 4 * MAX_CHARACTERS;

interface ReadOptions {
  readonly encoding?: string;
  readonly contentType?: string;
}

/** Reads the bytes of one file as an article's text. Needs no DOM, so the command line reads files the same way. */
export function readSource(bytes: Uint8Array, name: string, _options?: ReadOptions): Read {
  const file = `“${name}”`;
  const foreign = foreignKind(bytes, name);
  if (foreign?.document) return refuse('unsupported', `${file} is ${foreign.what}. ${NOT_READ_YET}`);
  if (foreign)
    return refuse('binary', `${file} is ${foreign.what}. Choose a text file (.txt or .md) with the article.`);
  if (bytes.length > MAX_BYTES) return refuse('too-large', tooLarge(file, bytes.length, 'bytes'));
  const text = decode(bytes);
  if (isWebPage(text, name)) return refuse('unsupported', `${file} is a web page. ${NOT_READ_YET}`);
  return accept(text, file, /\.(md|markdown)$/i.test(name) ? 'markdown' : undefined);
}

function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is no UTF-8 and yet text is, nearly always, from an old Western Windows program.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
