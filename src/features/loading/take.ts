import type { Read } from '../../sources/accept';
import { kindOf } from '../../sources/kind';
import { fetchLink } from '../../sources/link';
import { readText } from '../../sources/text';
import { readRichText, readSource } from '../../worker/reading';
import { hostOf, type Origin, PASTED } from './origin';
import type { Taken } from './slots';

/** What a person pasted: its plain text, and its rich form where the clipboard had one. */
export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

/** What a file is by its content, whatever its name. */
const KIND_LABELS = {
  text: 'from a text file',
  markdown: 'from a Markdown file',
  html: 'from a web page',
  mhtml: 'from a saved page',
  pdf: 'from a PDF',
  mail: 'from a saved mail',
  docx: 'from a Word file',
  odt: 'from an OpenDocument text',
  saved: 'from a saved comparison',
  foreign: 'from a file',
} as const;

export async function takeFile(file: File): Promise<Taken> {
  const { name } = file;
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return refused(`“${name}” could not be read. It may have been moved or changed: choose it again.`);
  const bytes = new Uint8Array(buffer);
  return takeBytes({ name, label: KIND_LABELS[kindOf(bytes, name).kind], bytes }, bytes);
}

/** Rich text knows its headings and captions; where nothing can be read from it, its plain text is as good. */
export async function takePasted({ text, html }: Pasted, name: string): Promise<Taken> {
  if (html !== null) {
    const read = await readRichText(html, `The text of report ${name}`);
    if (read.ok) return taken(PASTED, read);
  }
  return taken(PASTED, readText(text, `The text of report ${name}`));
}

export async function takeLink(address: string, token: string, signal: AbortSignal): Promise<Taken> {
  const fetched = await fetchLink(address, token, signal);
  if (!fetched.ok) return refused(fetched.problem.message);
  const { name, bytes, charset, url } = fetched;
  const contentType = charset ? `${fetched.contentType}; charset=${charset}` : fetched.contentType;
  return from(url, await takeBytes({ name, label: `from ${hostOf(url)}`, bytes, contentType, url }, bytes));
}

/** A page as it stood before the reader, written down by the browser. */
export async function takePage(html: string, url: string, title: string): Promise<Taken> {
  const bytes = new TextEncoder().encode(html);
  const label = url ? `from ${hostOf(url)}` : KIND_LABELS.html;
  const origin = { name: title || hostOf(url) || 'The page', label, bytes, contentType: 'text/html; charset=utf-8' };
  return url ? from(url, await takeBytes({ ...origin, url }, bytes)) : takeBytes(origin, bytes);
}

/** A page names its own address, or has that where it was found. */
function from(url: string, taken: Taken): Taken {
  return taken.ok ? { ...taken, source: { ...taken.source, url: taken.source.url ?? url } } : taken;
}

/** The same bytes, read in the encoding that a reader has chosen. */
export async function takeAgain(origin: Origin, bytes: Uint8Array, encoding: string): Promise<Taken> {
  const again = await takeBytes(origin, bytes, encoding);
  if (!again.ok) return again;
  return { ...again, origin: { ...again.origin, encoding, detected: origin.detected ?? origin.encoding ?? encoding } };
}

async function takeBytes(origin: Origin, bytes: Uint8Array, encoding?: string): Promise<Taken> {
  const { name, contentType, url } = origin;
  const options = { ...(encoding && { encoding }), ...(contentType && { contentType }), ...(url && { url }) };
  return taken(origin, await readSource(bytes, name, options));
}

function taken({ warning: _, ...origin }: Origin, read: Read): Taken {
  if (!read.ok) return refused(read.problem.message);
  const { source, encoding, warning } = read;
  return {
    ok: true,
    source,
    origin: { ...origin, ...(encoding && { encoding, detected: encoding }), ...(warning && { warning }) },
  };
}

function refused(message: string): Taken {
  return { ok: false, message };
}
