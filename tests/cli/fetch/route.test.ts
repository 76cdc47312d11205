import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LinkFetcher, linkFetcher } from '../../../src/cli/fetch/route';
import { runServe } from '../../../src/cli/serve';
import { site } from '../../../src/cli/site';
import { streams } from '../streams';
import { closeServers, fetchLocal, PLAIN, page, serverOf } from './servers';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'parallax-'));
  await writeFile(join(root, 'index.html'), '<!doctype html>');
});
afterEach(closeServers);

const HOST = '127.0.0.1:4000';
const TOKEN = 'secret-of-this-run';
const SAME = { host: HOST, origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' };
const local: LinkFetcher = { token: TOKEN, fetch: (address) => fetchLocal(address) };

const request = async (path: string, init: RequestInit, link: LinkFetcher | null = local) =>
  site({ root, files: {}, port: () => 4000, ...(link && { link }) }).request(path, init);
const post = (url: unknown, headers: Record<string, string> = {}, link?: LinkFetcher) =>
  request(
    '/link',
    {
      method: 'POST',
      headers: { ...SAME, 'content-type': 'application/json', 'x-parallax-token': TOKEN, ...headers },
      body: JSON.stringify({ url }),
    },
    link,
  );
const never: LinkFetcher = {
  token: TOKEN,
  fetch: () => {
    throw new Error('fetched although it may not');
  },
};

describe('what this server can do', () => {
  it('is told to its own page, never stored', async () => {
    const session = await request('/session.json', { headers: { host: HOST, 'sec-fetch-site': 'same-origin' } });
    expect(await session.json()).toEqual({ token: TOKEN, link: true });
    expect(session.headers.get('cache-control')).toBe('no-store');
    expect(session.headers.get('access-control-allow-origin')).toBeNull();
    expect(session.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { host: 'evil.example:4000' },
  ])('is not told to %j', async (headers) => {
    const session = await request('/session.json', { headers: { host: HOST, ...headers } });
    expect(session.status).toBe(403);
    expect(await session.text()).not.toContain(TOKEN);
  });

  it('is nothing where links are not fetched', async () => {
    expect((await request('/session.json', { headers: SAME }, null)).status).toBe(404);
    expect((await request('/link', { method: 'POST', headers: SAME }, null)).status).toBe(404);
  });

  it('has a new secret each run', () => {
    const tokens = Array.from({ length: 20 }, () => linkFetcher().token);
    expect(new Set(tokens).size).toBe(20);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });
});

describe('asking for a link', () => {
  it('gives the bytes as bytes, and says in headers what they are', async () => {
    const origin = await serverOf(page);
    const answer = await post(`${origin}/story#part`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<p>The port is open.</p>');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'x-final-url': `${origin}/story`,
      'x-content-type': 'text/html',
      'x-charset': 'utf-8',
      'cache-control': 'no-store',
    });
    expect(answer.headers.get('content-security-policy')).toContain("connect-src 'self';");
  });

  it('names no charset where the site named none', async () => {
    const origin = await serverOf((_, response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('x'));
    expect((await post(origin)).headers.get('x-charset')).toBeNull();
  });

  it('gives a problem as a value', async () => {
    const answer = await post('http://10.0.0.1/');
    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({ code: 'private', message: expect.stringMatching(PLAIN) });
  });

  it.each([
    ['another host', { host: 'evil.example:4000', origin: 'http://evil.example:4000' }],
    ['another port', { host: '127.0.0.1:4001', origin: 'http://127.0.0.1:4001' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['another name of this machine', { origin: 'http://localhost:4000' }],
    ['https', { origin: `https://${HOST}` }],
    ['a page without origin', { origin: 'null' }],
    ['no origin', { origin: '' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['the same site', { 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['no token', { 'x-parallax-token': '' }],
    ['a wrong token', { 'x-parallax-token': `${TOKEN}x` }],
    ['an earlier token', { 'x-parallax-token': linkFetcher().token }],
  ])('is refused to %s', async (_, headers) => {
    const answer = await post('https://example.org/', headers, never);
    expect(answer.status).toBe(403);
  });

  it('says what to do to a page of an earlier run', async () => {
    const answer = await post('https://example.org/', { 'x-parallax-token': 'old' }, never);
    expect(await answer.json()).toEqual({ code: 'not-allowed', message: expect.stringContaining('Reload the page') });
  });

  it('needs no Sec-Fetch-Site, which old browsers do not send', async () => {
    const origin = await serverOf(page);
    expect((await post(origin, { 'sec-fetch-site': '' })).status).toBe(200);
  });

  it('is no GET, and no form', async () => {
    const headers = { ...SAME, 'x-parallax-token': TOKEN };
    expect((await request('/link?url=https://example.org/', { headers }, never)).status).toBe(404);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '']) {
      expect((await post('https://example.org/', { 'content-type': type }, never)).status).toBe(400);
    }
  });

  it.each([null, 7, ['https://example.org/'], undefined, 'x'.repeat(20_000)])(
    'needs an address (case %#)',
    async (url) => {
      const answer = await post(url, {}, never);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ code: 'bad-address', message: expect.stringMatching(PLAIN) });
    },
  );

  it('needs JSON', async () => {
    for (const body of ['', 'nope', 'null', '[]']) {
      const headers = { ...SAME, 'content-type': 'application/json', 'x-parallax-token': TOKEN };
      expect((await request('/link', { method: 'POST', headers, body }, never)).status).toBe(400);
    }
  });
});

describe('the running server', () => {
  it('fetches for its page, and refuses this machine', async () => {
    const io = streams();
    let stop = () => {};
    const ended = runServe(
      { kind: 'serve', files: null, port: 0, open: false },
      root,
      io,
      new Promise((resolve) => (stop = resolve)),
    );
    while (!io.out()) await new Promise((resolve) => setTimeout(resolve, 5));
    const [origin = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(io.out()) ?? [];
    const { token } = await (
      await fetch(`${origin}/session.json`, { headers: { 'sec-fetch-site': 'same-origin' } })
    ).json();
    const answer = await fetch(`${origin}/link`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', 'x-parallax-token': token },
      body: JSON.stringify({ url: `${origin}/` }),
    });
    expect(await answer.json()).toMatchObject({ code: 'private' });
    stop();
    expect(await ended).toBe(0);
  });

  it('stops fetching when its page stops waiting', async () => {
    const stop = new AbortController();
    let told = () => {};
    const stopped = new Promise<void>((resolve) => (told = resolve));
    const link: LinkFetcher = {
      token: TOKEN,
      fetch: (_address, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            told();
            reject(signal.reason);
          });
          stop.abort();
        }),
    };
    const port = () => (server.address() as AddressInfo).port;
    const server = serve({
      fetch: site({ root, files: {}, port, link }).fetch,
      port: 0,
      hostname: '127.0.0.1',
    }) as Server;
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${port()}`;
    const asked = fetch(`${origin}/link`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', 'x-parallax-token': TOKEN },
      body: JSON.stringify({ url: 'https://example.org/' }),
      signal: stop.signal,
    });
    await expect(asked).rejects.toThrow('aborted');
    await stopped;
    server.close();
  });
});
