import { firstPart, header, parseMessage } from './mime';

/** The page in a web archive (MHTML): its bytes, and what the archive says of them. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly url: string | null;
}

/** The first HTML part of a web archive; null where it has none, or is made so that no honest program made it. */
export async function pageOfArchive(archive: Uint8Array): Promise<ArchivedPage | null> {
  const message = await parseMessage(archive);
  const page = message && firstPart(message.root, /^(?:text\/html|application\/xhtml)/);
  if (!message || !page?.content) return null;
  return {
    bytes: new Uint8Array(page.content),
    charset: page.contentType.parsed.params.charset ?? null,
    url: header(page, 'content-location') ?? header(message.root, 'snapshot-content-location'),
  };
}
