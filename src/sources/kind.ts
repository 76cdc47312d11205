/** A kind of file that is no plain text, told by its first bytes. */
export interface ForeignKind {
  readonly what: string;
  /** True where the file does hold an article, only in a form that is not read. */
  readonly document: boolean;
}

const MAGIC: readonly (readonly [bytes: string, kind: ForeignKind])[] = [
  ['%PDF', { what: 'a PDF', document: true }],
  ['{\\rtf', { what: 'a rich text document', document: true }],
  ['\xd0\xcf\x11\xe0', { what: 'an old Word document', document: true }],
  ['\x89PNG', { what: 'an image', document: false }],
  ['\xff\xd8\xff', { what: 'an image', document: false }],
  ['GIF8', { what: 'an image', document: false }],
  ['RIFF', { what: 'an image, a sound or a film', document: false }],
  ['\x1f\x8b', { what: 'a compressed archive', document: false }],
];

const ZIPPED: readonly (readonly [ending: RegExp, kind: ForeignKind])[] = [
  [/\.docx$/i, { what: 'a Word document', document: true }],
  [/\.odt$/i, { what: 'an OpenDocument text', document: true }],
  [/\.epub$/i, { what: 'an e-book', document: true }],
];

/** What a file is when it is no text at all; null when it may be text. */
export function foreignKind(bytes: Uint8Array, name: string): ForeignKind | null {
  const head = latin1(bytes.subarray(0, 8));
  if (head.startsWith('PK\x03\x04')) return zipped(name);
  const known = MAGIC.find(([magic]) => head.startsWith(magic));
  if (known) return known[1];
  return !isUtf16(bytes) && bytes.includes(0) ? { what: 'no text: it holds binary data', document: false } : null;
}

export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Web pages are text, so only their beginning or their name gives them away. */
export function isWebPage(text: string, name: string): boolean {
  return /\.(x?html?|mhtml)$/i.test(name) || /^\s*(<!doctype html|<html[\s>])/i.test(text.slice(0, 1_000));
}

function zipped(name: string): ForeignKind {
  return ZIPPED.find(([ending]) => ending.test(name))?.[1] ?? { what: 'a ZIP archive', document: false };
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
