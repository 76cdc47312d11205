import { MAX_PART_BYTES, MAX_PROPERTIES_BYTES, MAX_UNPACKED_BYTES, MAX_WORD_TAGS } from '../model/limits';
import { type Accepted, beyond, type Read, refuse } from './accept';
import { beyondAttributes } from './html/limits';
import { parseHtml } from './html/parse';
import { plain } from './known';
import { unzip } from './zip';

/** A kind of document whose parts are XML in a ZIP archive. */
export interface OfficeKind {
  /** “a Word document”, without the article. */
  readonly what: string;
  /** What opens it, to save it anew. */
  readonly program: string;
  /** The part that holds the text, and the one that says what the document is. */
  readonly body: string;
  readonly properties: string;
  readonly wanted: (name: string) => boolean;
}

const TAG = 0x3c;

/** The wanted parts of a document, by name; what to say where it has none, or too much. `name` begins each message. */
export function openDocument(
  bytes: Uint8Array,
  name: string,
  kind: OfficeKind,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly body: Uint8Array } | { readonly refused: Read } {
  const unpacked = unzip(bytes, kind.wanted, {
    ofFile: (part) => (part === kind.properties ? MAX_PROPERTIES_BYTES : MAX_PART_BYTES),
    ofAll: MAX_UNPACKED_BYTES,
  });
  if (!unpacked.ok) {
    if (unpacked.why === 'too-large') return { refused: tooMuch(name, unpacked.beyond) };
    return { refused: unpacked.why === 'encrypted' ? isProtected(name) : isDamaged(name, kind) };
  }
  const { files } = unpacked;
  const body = files.get(kind.body);
  if (!body) return { refused: refuse('binary', `${name} is a ZIP archive. Choose the file with the article in it.`) };
  const most = beyondElements(files);
  return most ? { refused: tooMuch(name, most) } : { files, body };
}

export function isProtected(name: string): Read {
  return refuse('protected', `${name} is protected by a password. Save it without one, or paste its text.`);
}

export function isDamaged(name: string, { what, program }: OfficeKind): Read {
  return refuse('damaged', `${name} is a damaged ${what}. Open it in ${program} and save it again, or paste its text.`);
}

/** Whether a document has too many elements or attributes to be understood: in words that follow its name, null where it has not. */
export function beyondElements(files: ReadonlyMap<string, Uint8Array>): string | null {
  let tags = 0;
  for (const part of files.values())
    for (let at = part.indexOf(TAG); at >= 0; at = part.indexOf(TAG, at + 1)) tags += 1;
  if (tags > MAX_WORD_TAGS) return beyond(tags, 'tags', MAX_WORD_TAGS);
  for (const part of files.values()) {
    const most = beyondAttributes(new TextDecoder().decode(part));
    if (most) return most;
  }
  return null;
}

function tooMuch(name: string, beyond: string): Read {
  return refuse('too-large', `${name} ${beyond}, which no article does. It was not opened; paste the text instead.`);
}

/**
 * A document that was read, with the title that its properties (Dublin Core) give. Their creator is whoever typed it, on the day it was
 * typed: neither says who wrote the report, and when it appeared.
 */
export function withTitle(read: Accepted, xml: Uint8Array | undefined): Accepted {
  const title = /<dc:title(?:\s[^<>]*)?>([^<]{1,2000})</.exec(new TextDecoder().decode(xml))?.[1];
  const own = plain(parseHtml(title ?? '').documentElement.textContent);
  return own ? { ...read, source: { ...read.source, properties: { ...read.source.properties, title: own } } } : read;
}
