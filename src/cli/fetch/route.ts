import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { LinkProblemCode } from '../../sources/link';
import type { Fetched, FetchedPage } from './fetcher';
import { type Refusal, refuse } from './refusal';

export interface LinkFetcher {
  /** The secret of this run: only a page of ours can have read it. */
  readonly token: string;
  /** Rejects only when the signal is aborted. */
  readonly fetch: (address: string, signal: AbortSignal) => Promise<Fetched>;
}

export function linkFetcher(): LinkFetcher {
  return {
    token: randomBytes(32).toString('base64url'),
    fetch: async (address, signal) => {
      // Loaded when it is needed: most runs fetch nothing, and batch starts this program many times.
      const { fetchPage } = await import('./fetcher');
      return fetchPage(address, signal);
    },
  };
}

const MAX_BODY = 16_384;

/**
 * `GET /session.json` → `{token, link: true}`, and `POST /link` with `{url}` → the page's bytes, with `X-Final-Url`,
 * `X-Content-Type` and perhaps `X-Charset`, or a problem `{code, message}`. The Host was checked before. Only POST with
 * a token and JSON: no image, form or link of another page can set it off.
 */
export function addLinkRoutes(app: Hono, { token, fetch }: LinkFetcher): void {
  app.get('/session.json', (c) =>
    isOurPage(c) ? c.json({ token, link: true }, 200, NOT_STORED) : problem(c, FOREIGN),
  );
  app.post('/link', bodyLimit({ maxSize: MAX_BODY, onError: (c) => problem(c, UNREADABLE) }), async (c) => {
    if (!c.req.header('origin') || !isOurPage(c)) return problem(c, FOREIGN);
    if (!isSame(c.req.header('x-parallax-token') ?? '', token)) return problem(c, EARLIER);
    const address = await addressIn(c);
    if (address === null) return problem(c, UNREADABLE);
    try {
      const fetched = await fetch(address, c.req.raw.signal);
      return fetched.ok ? page(c, fetched) : problem(c, fetched);
    } catch (error) {
      // The page has stopped waiting, so nobody reads this.
      if (c.req.raw.signal.aborted) return c.body(null, 204);
      throw error;
    }
  });
}

const NOT_STORED = { 'Cache-Control': 'no-store' };

const FOREIGN = refuse('not-allowed', 'Only the page that Parallax itself opened may fetch links. Use that page.');
const EARLIER = refuse(
  'not-allowed',
  'This page belongs to an earlier run of Parallax, which has ended. Reload the page, then fetch the link again.',
);
const UNREADABLE = refuse('bad-address', 'No address of a web page was given. Enter one: https://…');

/** Browsers say themselves where a request comes from, and no page can change that. */
function isOurPage(c: Context): boolean {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  return (!origin || origin === `http://${c.req.header('host')}`) && (!site || site === 'same-origin');
}

/** In the same time for every guess. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

async function addressIn(c: Context): Promise<string | null> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return null;
  try {
    const { url }: { url?: unknown } = Object(await c.req.json());
    return typeof url === 'string' ? url : null;
  } catch {
    return null;
  }
}

/** Always as bytes, whatever they are: a browser must never show a foreign page under our address. */
function page(c: Context, { bytes, url, contentType, charset }: FetchedPage): Response {
  return c.body(bytes, 200, {
    ...NOT_STORED,
    'Content-Type': 'application/octet-stream',
    'X-Final-Url': url,
    'X-Content-Type': contentType,
    ...(charset && { 'X-Charset': charset }),
  });
}

const STATUS: Partial<Record<LinkProblemCode, 400 | 403 | 504>> = {
  'bad-address': 400,
  'not-allowed': 403,
  timeout: 504,
};

function problem(c: Context, { problem: { code, message } }: Refusal): Response {
  return c.json({ code, message }, STATUS[code] ?? 502, NOT_STORED);
}
