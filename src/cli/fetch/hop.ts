import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Agent, type Dispatcher } from 'undici';
import { hostOf, isPublic } from './address';
import { ENCODINGS } from './body';

/** The IP addresses of a name, or of an address as it is. Rejects with the code of the resolver. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveName: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * The addresses of a page's host, if every one of them is public and another machine's; else null. `alsoReach` is for tests alone, whose servers
 * listen on the loopback address: no flag and no environment variable leads to it.
 */
export async function publicAddresses(
  url: URL,
  resolve: Resolve,
  alsoReach: (address: string) => boolean,
): Promise<readonly string[] | null> {
  const addresses = await resolve(hostOf(url));
  const isFine = (address: string) => (isPublic(address) && !isOwn(address)) || alsoReach(address);
  return addresses.length > 0 && addresses.every(isFine) ? addresses : null;
}

/** Whether it is this machine itself, which may well have a public address. */
export function isOwn(address: string): boolean {
  return Object.values(networkInterfaces()).some((each) => each?.some((own) => own.address === address));
}

/** Asks one page, once: no redirect is followed. `close` the answer in any case. */
export interface Hop {
  readonly answer: Dispatcher.ResponseData;
  readonly close: () => Promise<void>;
}

/**
 * Connects to one of `addresses` and to nothing else. The name is not resolved again, so that it cannot mean something
 * else now than when it was checked (DNS rebinding). No cookie, login or referrer is sent, because there is none.
 */
export async function ask(url: URL, addresses: readonly string[], signal: AbortSignal): Promise<Hop> {
  const agent = new Agent({
    connect: { lookup: pinned(addresses), autoSelectFamilyAttemptTimeout: 2_000 },
    // One request a connection: nothing of it is kept for the next.
    pipelining: 0,
  });
  const close = () => agent.destroy();
  try {
    const answer = await agent.request({ ...target(url), method: 'GET', headers: HEADERS, signal });
    // A body that nobody reads fails when the connection is closed, and that is no surprise.
    answer.body.on('error', () => {});
    return { answer, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const HEADERS: Readonly<Record<string, string>> = {
  accept: 'text/html,application/xhtml+xml,text/markdown,text/plain,application/pdf;q=0.9,*/*;q=0.5',
  'accept-encoding': ENCODINGS,
  'user-agent': 'Mozilla/5.0 (compatible; Parallax; one page for one reader)',
};

function target({ origin, pathname, search }: URL) {
  return { origin, path: pathname + search };
}

function pinned(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return (_name, { all: wantsAll, family }, done) => {
    if (wantsAll) return done(null, all);
    const one = all.find((each) => !family || each.family === Number(family)) ?? all[0];
    done(null, one?.address ?? '', one?.family);
  };
}
