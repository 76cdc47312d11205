import { readFile } from 'node:fs/promises';
import { extname, join, normalize, relative, sep } from 'node:path';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { RECEIVER } from '../carry/bookmarklet';
import { MODELS } from '../encoder/model-file';
import { lookUp } from '../model/look-up';
import { addLinkRoutes, type LinkFetcher } from './fetch/route';
import { codeOf } from './io';
import { HEADER_POLICY } from './policy';
import { notKept } from './served';

/** A report as the reader fetches it: its name and its bytes as they lie on the disk. */
export interface ServedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Site {
  /** The folder of the built reader. */
  readonly root: string;
  /** The two reports, or a saved comparison, that the reader opens with. */
  readonly files: Readonly<Partial<Record<'a' | 'b' | 'saved', ServedFile>>>;
  /** The port that is listened on, known only once the server runs. */
  readonly port: () => number;
  /** Fetches web pages for the reader; absent where it cannot. */
  readonly link?: LinkFetcher;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** Cuts a page off from the windows of other sites. The one page that does without it is handed others by the window that opened it. */
const OPENER = 'Cross-Origin-Opener-Policy';

/** The reader as a web site for this machine alone: its built files, the files it opens with under `/files/`, and links fetched. */
export function site({ root, files, port, link }: Site): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    // A page elsewhere may point a name of its own at 127.0.0.1; the Host header gives it away.
    if (!isOurHost(c.req.header('host'), port()))
      return c.text('This server answers its own machine only.', 403, HEADERS);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.header(name, value);
    const path = pathIn(root, new URL(c.req.url).pathname);
    if (!path || relative(root, path) !== RECEIVER) c.header(OPENER, 'same-origin');
  });
  app.use(compress());
  app.get('/files/:name', (c) => {
    const name = c.req.param('name');
    const file = name === 'a' || name === 'b' || name === 'saved' ? files[name] : undefined;
    return file ? asItIs(c, file) : c.notFound();
  });
  if (link) addLinkRoutes(app, link);
  app.get('*', async (c) => {
    const path = pathIn(root, new URL(c.req.url).pathname);
    const bytes = path && (await readIfThere(path));
    if (!path || !bytes || isForSitesAlone(relative(root, path))) return c.notFound();
    return c.body(extname(path) === '.html' ? notKept(new TextDecoder().decode(bytes)) : bytes, 200, {
      'Content-Type': lookUp(TYPES, extname(path).toLowerCase()) ?? 'application/octet-stream',
      // What the build has put there has its content in its name.
      ...(path.startsWith(join(root, 'assets') + sep) && { 'Cache-Control': 'max-age=31536000, immutable' }),
      // The page keeps it itself, where it checks it.
      ...(path.startsWith(join(root, MODELS) + sep) && { 'Cache-Control': 'no-store' }),
    });
  });
  return app;
}

/**
 * What would keep the reader in the browser, by its place in the build, however it is asked for. A program that is not running answers
 * nothing: a copy kept by the browser would outlive it, and be of another version.
 */
function isForSitesAlone(file: string): boolean {
  return /^(?:service\.js|manifest\.webmanifest)[. ]*$/i.test(file);
}

function isOurHost(host: string | undefined, port: number): boolean {
  // Browsers leave the port out where it goes without saying.
  if (port === 80 && (host === '127.0.0.1' || host === 'localhost')) return true;
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

function asItIs(c: Context, { name, bytes }: ServedFile): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/octet-stream',
    'Cache-Control': 'no-store',
    // A name cut inside a surrogate pair cannot be encoded as it is.
    'X-File-Name': encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')),
  });
}

/** The file that an address means; null where that would be outside `root`. */
function pathIn(root: string, address: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(decoded)) return null;
  const path = normalize(join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
  return path.startsWith(normalize(root) + sep) ? path : null;
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error))) return null;
    throw error;
  }
}
