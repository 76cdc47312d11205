import { wideEncoding } from './encoding/decode';

/** What a file is by its content; its name decides only where the content does not. */
export type Kind =
  | { readonly kind: 'text' | 'markdown' | 'html' | 'mhtml' | 'mail' | 'pdf' | 'docx' | 'odt' }
  /** What Parallax saved: comparisons, and no report. */
  | { readonly kind: 'saved' }
  /** `document` where it does hold an article, in a form that is not read. */
  | { readonly kind: 'foreign'; readonly what: string; readonly document: boolean };

const HEAD = 2_000;
const PDF_WITHIN = 1_024;

const MAGIC: readonly (readonly [bytes: string, what: string, document: boolean])[] = [
  ['{\\rtf', 'a rich text document', true],
  ['\xd0\xcf\x11\xe0', 'an old or a protected Word document', true],
  ['\x89PNG', 'an image', false],
  ['\xff\xd8\xff', 'an image', false],
  ['GIF8', 'an image', false],
  ['RIFF', 'an image, a sound or a film', false],
  ['\x1f\x8b', 'a compressed archive', false],
];

const ZIPPED: readonly (readonly [ending: RegExp, what: string, document: boolean])[] = [
  [/\.epub$/i, 'an e-book', true],
  [/\.xlsx$/i, 'a spreadsheet', false],
  [/\.pptx$/i, 'a presentation', true],
];

/** Tells what `bytes` are, by their beginning, then by `name` and the `contentType` a server gave them. */
export function kindOf(bytes: Uint8Array, name: string, contentType = ''): Kind {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.slice(0, PDF_WITHIN).includes('%PDF-') && !/^\s*</.test(head)) return { kind: 'pdf' };
  if (head.startsWith('PK\x03\x04')) return zipped(head, name);
  const known = MAGIC.find(([magic]) => head.startsWith(magic));
  if (known) return foreign(known[1], known[2]);
  const beginning = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
  // A few in a page are left out, as browsers do.
  if (!wideEncoding(bytes) && bytes.includes(0) && !isPage(beginning))
    return foreign('no text: it holds binary data', false);
  if (isSaved(beginning)) return { kind: 'saved' };
  if (isMail(beginning, name)) return { kind: 'mail' };
  if (isMhtml(beginning) || /\.mht(?:ml)?$/i.test(name)) return { kind: 'mhtml' };
  if (
    isPage(beginning) ||
    /\.(?:x?html?|php|aspx?)$/i.test(name) ||
    /^\s*(?:text\/html|application\/xhtml)/i.test(contentType)
  )
    return { kind: 'html' };
  const markdown = /\.(?:md|markdown)$/i.test(name) || /^\s*text\/markdown/i.test(contentType);
  return { kind: markdown ? 'markdown' : 'text' };
}

function isSaved(beginning: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"parallax\//.test(beginning);
}

function isPage(beginning: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html[\s>])/i.test(beginning);
}

function zipped(head: string, name: string): Kind {
  // Files of OpenDocument begin with their kind, not packed.
  const [, open] = /^.{30}mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/s.exec(head) ?? [];
  if (open === 'text' || (!open && /\.(?:odt|ott)$/i.test(name))) return { kind: 'odt' };
  if (open) return foreign(`an OpenDocument ${open}`, open === 'presentation');
  const known = ZIPPED.find(([ending]) => ending.test(name));
  return known ? foreign(known[1], known[2]) : { kind: 'docx' };
}

function foreign(what: string, document: boolean): Kind {
  return { kind: 'foreign', what, document };
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Whether the beginning of a text is that of a web archive. */
function isMhtml(beginning: string): boolean {
  return /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)*?content-type:\s*multipart\/related/i.test(beginning);
}

/**
 * Whether the beginning of a text is that of a saved mail: it tells how it was carried, as a page that a browser saved does not; and a text
 * that somebody pasted with “From” and “Subject” above it is no more than that.
 */
function isMail(beginning: string, name: string): boolean {
  const carried =
    /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)*?(?:received|return-path|delivered-to|message-id|dkim-signature|arc-seal|x-mozilla-status):/i;
  return carried.test(beginning) || (/\.eml$/i.test(name) && /^[\w-]+:/.test(beginning));
}
