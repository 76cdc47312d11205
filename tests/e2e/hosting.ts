import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../dist/app/', import.meta.url));
const BASE = '/some/where/';
const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A host of static files that can put up a new version, take parts away, send whoever asks to its page, and tell what it was asked for. */
export async function host() {
  const asked: string[] = [];
  const state = { version: 1, gone: /^nothing$/, elsewhere: /^nothing$/ };
  const server = createServer(async ({ url = '', method }, response) => {
    const path = new URL(url, 'http://host').pathname.slice(BASE.length);
    asked.push(`${method} ${path}`);
    if (state.elsewhere.test(path)) return response.writeHead(302, { Location: BASE }).end();
    const body = state.gone.test(path) ? null : await readFile(join(ROOT, path || 'index.html')).catch(() => null);
    if (!body || method !== 'GET') return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    });
    response.end(path === 'service.js' || path === '' ? versioned(body.toString(), state.version) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${BASE}`,
    asked,
    state,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The page and the service worker of another version say so. */
function versioned(body: string, version: number): string {
  return body
    .replace('<html lang="en">', `<html lang="en" data-version="${version}">`)
    .replace(/(["'`])[\da-f]{16}\1/, (_, quote: string) => quote + `${version}`.repeat(16) + quote);
}
