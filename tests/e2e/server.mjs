import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Serves the built reader under a path of its own: it has to run from any. */
const ROOT = fileURLToPath(new URL('../../dist/app/', import.meta.url));
const BASE = '/some/where/';
const PORT = Number(process.env.PORT);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

createServer(async ({ url = '' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const path = normalize(decodeURIComponent(pathname.slice(BASE.length)) || 'index.html');
  const inside = pathname.startsWith(BASE) && !path.startsWith('..');
  const body = inside ? await readFile(join(ROOT, path)).catch(() => null) : null;
  response.writeHead(body ? 200 : 404, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
  response.end(body ?? 'not found');
}).listen(PORT, '127.0.0.1', () => console.log(`serving at ${PORT}`));
