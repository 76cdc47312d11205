import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../dist/app/', import.meta.url));
const NOTHING = /^nothing$/;
const BASE = '/some/where/';
const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * A host of static files that can put up a new version, take parts away or give them damaged, hold them back half-way, send whoever
 * asks to its page, and tell what it was asked for.
 */
export async function host() {
  const asked: string[] = [];
  const state = { version: 1, gone: NOTHING, elsewhere: NOTHING, damaged: NOTHING, held: NOTHING };
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const server = createServer(async ({ url = '', method }, response) => {
    const path = new URL(url, 'http://host').pathname.slice(BASE.length);
    asked.push(`${method} ${path}`);
    if (state.elsewhere.test(path)) return response.writeHead(302, { Location: BASE }).end();
    const file = state.gone.test(path) ? null : await readFile(join(ROOT, path || 'index.html')).catch(() => null);
    if (!file || method !== 'GET') return response.writeHead(404).end();
    const isVersioned = path === 'service.js' || path === '';
    const body = isVersioned ? Buffer.from(versioned(file.toString(), state.version)) : file;
    if (state.damaged.test(path)) body.fill(0, body.length / 2);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
    });
    if (!state.held.test(path)) return response.end(body);
    response.write(body.subarray(0, body.length / 2));
    await held;
    response.end(body.subarray(body.length / 2));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${BASE}`,
    asked,
    state,
    letGo: () => letGo(),
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
