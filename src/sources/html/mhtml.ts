import PostalMime from 'postal-mime';
import { beyond } from '../accept';

/** An archive as long as any that is read has fewer, as its lines are cut at 76 characters; each more costs the parser time and memory. */
const MOST_LINES = 400_000;
const LINE_END = 0x0a;

/** The page in a web archive (MHTML): its bytes, and what the archive says of them. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly url: string | null;
}

/** A part of a message as the parser keeps it. Its message has only texts, the frames of a page in one with it, and no word of their encodings. */
interface Part {
  readonly contentType: { readonly parsed: { readonly value: string; readonly params: { readonly charset?: string } } };
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Part[];
}

/** Whether an archive has too many lines to be parsed: in words that follow its name, null where it has not. */
export function beyondLines(archive: Uint8Array): string | null {
  let lines = 1;
  for (let at = archive.indexOf(LINE_END); at >= 0; at = archive.indexOf(LINE_END, at + 1)) lines += 1;
  return lines > MOST_LINES ? beyond(lines, 'lines', MOST_LINES) : null;
}

/** The first HTML part of a web archive; null where it has none, or is made so that no honest program made it. */
export async function pageOfArchive(archive: Uint8Array): Promise<ArchivedPage | null> {
  const parser = new PostalMime({ forceRfc822Attachments: true });
  try {
    await parser.parse(archive as Uint8Array<ArrayBuffer>);
  } catch {
    // Its errors are about limits: parts inside each other hundreds deep, megabytes of headers.
    return null;
  }
  const { root } = parser as unknown as { readonly root: Part };
  const page = firstPage(root);
  if (!page?.content) return null;
  return {
    bytes: new Uint8Array(page.content),
    charset: page.contentType.parsed.params.charset ?? null,
    url: header(page, 'content-location') ?? header(root, 'snapshot-content-location'),
  };
}

function firstPage(part: Part): Part | null {
  if (/^(?:text\/html|application\/xhtml)/.test(part.contentType.parsed.value)) return part;
  for (const child of part.childNodes) {
    const page = firstPage(child);
    if (page) return page;
  }
  return null;
}

function header({ headers }: Part, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value ?? null;
}
