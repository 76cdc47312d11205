/** Why a page could not be fetched. `not-allowed` and `server-gone` are about our own server, all others about the page. */
export type LinkProblemCode =
  | 'bad-address'
  | 'private'
  | 'no-name'
  | 'no-network'
  | 'no-answer'
  | 'not-secure'
  | 'timeout'
  | 'too-large'
  | 'redirects'
  | 'no-access'
  | 'not-there'
  | 'site-error'
  | 'wrong-type'
  | 'broken'
  | 'not-allowed'
  | 'server-gone';

/** An expected failure: which kind, and a sentence that says what happened and what to do. */
export interface LinkProblem {
  readonly code: LinkProblemCode;
  readonly message: string;
}

/** What a page needs to ask for links: the secret of this run of the server. */
export interface LinkService {
  readonly token: string;
}

export interface FetchedLink {
  readonly ok: true;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A file name for it, with the ending of its kind: “harbour-reopens.html”. */
  readonly name: string;
  /** In lower case, without parameters: `text/html`. */
  readonly contentType: string;
  /** As the site named it, in lower case: `utf-8`, perhaps one that no decoder knows; null where it named none. */
  readonly charset: string | null;
  /** Where the page was in the end, after redirects. */
  readonly url: string;
}

export type Linked = FetchedLink | { readonly ok: false; readonly problem: LinkProblem };

/**
 * Whether the server that this page came from fetches links. Null where it does not (a static deployment, the development
 * server): then no link can be read, because a browser may not read other sites' pages by itself. Never rejects.
 */
export async function linkService(): Promise<LinkService | null> {
  try {
    const response = await fetch(new URL('./session.json', document.baseURI), { cache: 'no-store' });
    if (!response.ok) return null;
    const { link, token }: { link?: unknown; token?: unknown } = Object(await response.json());
    return link === true && typeof token === 'string' && token !== '' ? { token } : null;
  } catch {
    return null;
  }
}

/**
 * Fetches the page at `url`, as typed, through the local server. Expected failures are values, the end of that server too;
 * rejects only when `signal` is aborted.
 */
export async function fetchLink(url: string, token: string, signal?: AbortSignal): Promise<Linked> {
  try {
    const response = await fetch(new URL('./link', document.baseURI), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Parallax-Token': token },
      body: JSON.stringify({ url }),
      cache: 'no-store',
      ...(signal && { signal }),
    });
    return response.ok ? await readPage(response) : await readProblem(response);
  } catch {
    signal?.throwIfAborted();
    return { ok: false, problem: GONE };
  }
}

const GONE: LinkProblem = {
  code: 'server-gone',
  message:
    'The program that Parallax was started with has ended, so no link can be fetched. Start it again and reload this page, or paste the text.',
};

async function readPage(response: Response): Promise<Linked> {
  const url = response.headers.get('X-Final-Url');
  const contentType = response.headers.get('X-Content-Type');
  // Some other server has taken the place of ours.
  if (!url || !contentType) return { ok: false, problem: GONE };
  const bytes = new Uint8Array(await response.arrayBuffer());
  const charset = response.headers.get('X-Charset');
  return { ok: true, bytes, name: nameOf(url, contentType), contentType, charset, url };
}

async function readProblem(response: Response): Promise<Linked> {
  const { code, message }: { code?: unknown; message?: unknown } = Object(await response.json());
  const known = typeof code === 'string' && typeof message === 'string';
  return { ok: false, problem: known ? { code: code as LinkProblemCode, message } : GONE };
}

const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'text/html': ['html', 'htm', 'xhtml'],
    'application/xhtml+xml': ['xhtml', 'html', 'htm'],
    'text/plain': ['txt', 'md', 'markdown'],
    'text/markdown': ['md', 'markdown'],
    'text/x-markdown': ['md', 'markdown'],
    'application/pdf': ['pdf'],
    'application/x-pdf': ['pdf'],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
    'application/vnd.oasis.opendocument.text': ['odt'],
  }),
);

/** The last part of the address, or else its host, with an ending that fits what was sent. */
function nameOf(address: string, contentType: string): string {
  const { hostname, pathname } = new URL(address);
  const base = decoded(pathname.split('/').findLast(Boolean) ?? '') || hostname;
  const endings = ENDINGS.get(contentType) ?? [];
  const fits = base !== hostname && endings.some((ending) => base.toLowerCase().endsWith(`.${ending}`));
  return fits || !endings[0] ? base : `${base}.${endings[0]}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
