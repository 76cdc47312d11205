import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchPage, type Settings } from '../../../src/cli/fetch/fetcher';

/** The only address that is not public and yet may be reached here: 127.0.0.2 stays as private as any other. */
export const LOOPBACK = '127.0.0.1';
export const LOCAL: Settings = { alsoReach: (address) => address === LOOPBACK };

const open: Server[] = [];

/** A web server on the loopback address; returns where it is, without a slash at the end. */
export async function serverOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  return `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
}

export async function closeServers(): Promise<void> {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

export const page: RequestListener = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>The port is open.</p>');
};

export const fetchLocal = (address: string, settings: Settings = {}) =>
  fetchPage(address, undefined, { ...LOCAL, ...settings });

/** The problem of a fetch that must fail. */
export async function problemOf(address: string, settings: Settings = {}) {
  const fetched = await fetchLocal(address, settings);
  if (fetched.ok) throw new Error(`${address} was fetched`);
  return fetched.problem;
}

/** What is told to a reader: a few sentences, the last of which says what to do. */
export const PLAIN = /^\S.{20,260}[.…]$/;
