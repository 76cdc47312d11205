import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Command, Pair } from './args';
import { linkFetcher } from './fetch/route';
import { loadReport, loadSaved } from './input';
import { codeOf, DONE, FAILED, isThere, type Read, type Streams, tell, write } from './io';
import { type Site, site } from './site';

const LOOPBACK = '127.0.0.1';
const USUAL_PORT = 4747;

/** `parallax [A B]`: serves the reader in `root` until `stopped` resolves. Returns the exit status. */
export async function runServe(
  command: Command & { kind: 'serve' },
  root: string,
  streams: Streams,
  stopped: Promise<void> = interrupted(),
): Promise<number> {
  const files = command.files ? await loadFiles(command.files, streams) : { ok: true as const, value: {} };
  if (!files.ok) return failed(streams, files.says);
  if (!(await isThere(join(root, 'index.html')))) {
    return failed(streams, 'the reader is not built. Run “npm run build” first.');
  }
  const server = await listenWhereUsual(root, files.value, command.port, streams);
  if (!server.ok) return failed(streams, server.says);
  const address = `http://${LOOPBACK}:${portOf(server.value)}/${searchOf(files.value)}`;
  await write(streams.stdout, `Parallax is open at ${address}\nCtrl-C ends it.\n`);
  if (command.open && hasBrowser()) await openBrowser(address);
  await stopped;
  await close(server.value);
  return DONE;
}

async function failed(streams: Streams, says: string): Promise<number> {
  await tell(streams, says);
  return FAILED;
}

async function loadFiles(paths: Pair | readonly [string], { stdin }: Streams): Promise<Read<Site['files']>> {
  const [first, second] = paths;
  if (second === undefined) {
    // Checked here as well: what is wrong with it is said where it was asked for.
    const saved = await loadSaved(first, stdin);
    return saved.ok ? { ok: true, value: { saved: { name: basename(first), bytes: saved.value.bytes } } } : saved;
  }
  const a = await loadReport(first, stdin);
  if (!a.ok) return a;
  const b = await loadReport(second, stdin);
  return b.ok ? { ok: true, value: { a: a.value, b: b.value } } : b;
}

/** What the reader opens with, told in its address. */
function searchOf({ a, saved }: Site['files']): string {
  if (saved) return '?open=saved';
  return a ? '?open=files' : '';
}

/**
 * On the port that was asked for or, without one, always on the same: what a browser keeps belongs to the address with its port.
 */
async function listenWhereUsual(
  root: string,
  files: Site['files'],
  asked: number | null,
  streams: Streams,
): Promise<Read<Server>> {
  const server = await listen(root, files, asked ?? USUAL_PORT);
  if (server.ok || asked !== null) return server;
  await tell(
    streams,
    `note: port ${USUAL_PORT} is taken, so this address is another one: the comparisons kept at the usual one are not seen at it.`,
  );
  return listen(root, files, 0);
}

/** Starts the server on the loopback address alone; port 0 takes a free one. */
function listen(root: string, files: Site['files'], port: number): Promise<Read<Server>> {
  return new Promise((resolve, reject) => {
    const app = site({ root, files, port: () => portOf(server), link: linkFetcher() });
    const server = serve({ fetch: app.fetch, port, hostname: LOOPBACK }, () =>
      resolve({ ok: true, value: server }),
    ) as Server;
    server.once('error', (error) => {
      if (codeOf(error) === 'EADDRINUSE')
        resolve({ ok: false, says: `port ${port} is taken. Choose another with --port.` });
      else if (codeOf(error) === 'EACCES')
        resolve({ ok: false, says: `port ${port} may not be used. Choose one above 1023.` });
      else reject(error);
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** No browser is looked for where none can appear. */
function hasBrowser(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** The address is printed already, so a browser that does not start is no failure. */
async function openBrowser(address: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const browser = await open(address);
    browser.on('error', () => {});
    browser.unref();
  } catch {
    // See above.
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
