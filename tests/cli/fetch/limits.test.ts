import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { closeServers, fetchLocal, PLAIN, problemOf, serverOf } from './servers';

afterEach(closeServers);

const HTML = { 'Content-Type': 'text/html' };
const answering = (status: number, headers: Record<string, string> = HTML, body: string | Uint8Array = 'x') =>
  serverOf((_request, response) => response.writeHead(status, headers).end(body));
const told = (code: string) => ({ code, message: expect.stringMatching(PLAIN) });

const raw: Server[] = [];
afterEach(() => {
  for (const server of raw.splice(0)) server.close();
});

/** A server that speaks no HTTP of its own accord. */
async function rawServer(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  raw.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('size', () => {
  it('takes what is just within it, and nothing beyond', async () => {
    const exact = await answering(200, HTML, Buffer.alloc(1_000, 'x'));
    expect(await fetchLocal(exact, { limit: 1_000 })).toMatchObject({ ok: true });
    expect(await problemOf(exact, { limit: 999 })).toEqual(told('too-large'));
  });

  it('stops a body without end at 10 MB', async () => {
    let sent = 0;
    const origin = await serverOf((_request, response) => {
      response.writeHead(200, HTML);
      const chunk = Buffer.alloc(64_000, 'x');
      const more = () => {
        if (response.destroyed) return;
        sent += chunk.length;
        if (response.write(chunk)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    const problem = await problemOf(origin);
    expect(problem).toEqual(told('too-large'));
    expect(problem.message).toContain('10 MB');
    expect(sent).toBeLessThan(40_000_000);
  });

  it('stops a gzip bomb at the same size', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().arrayBuffers;
    const origin = await answering(200, { ...HTML, 'Content-Encoding': 'gzip' }, bomb);
    expect((await problemOf(origin)).code).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
  });

  it('does not even begin what says that it is too large', async () => {
    const origin = await answering(200, { ...HTML, 'Content-Length': '10000001' }, '');
    expect((await problemOf(origin)).code).toBe('too-large');
  });
});

describe('time', () => {
  const short = { deadline: 150 };

  it('is up for a server that never answers, that drips, and that redirects slowly', async () => {
    const silent = await serverOf(() => {});
    const dripping = await serverOf((_request, response) => {
      response.writeHead(200, HTML);
      const timer = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(timer));
    });
    const circling = await serverOf((_request, response) => {
      setTimeout(() => response.writeHead(302, { Location: '/' }).end(), 60);
    });
    for (const origin of [silent, dripping, circling]) {
      const started = performance.now();
      expect(await problemOf(origin, short)).toEqual(told('timeout'));
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });

  it('is up for headers that drip, and for a redirect whose body never ends', async () => {
    const dripping = rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
      const timer = setInterval(() => socket.write('x'), 10);
      socket.on('close', () => clearInterval(timer));
    });
    const endless = await serverOf((request, response) => {
      if (request.url !== '/') return;
      response.writeHead(302, { Location: '/next' });
      const timer = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(timer));
    });
    for (const origin of [await dripping, endless]) expect(await problemOf(origin, short)).toEqual(told('timeout'));
  });

  it('is not needed for headers without end', async () => {
    const origin = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = () => socket.writable && socket.write(`X-More: ${'x'.repeat(8_000)}\r\n`, () => setImmediate(more));
      more();
    });
    expect(await problemOf(origin)).toEqual(told('broken'));
  });

  it('is up for a name that nobody resolves', async () => {
    const resolve = () => new Promise<never>(() => {});
    expect((await problemOf('http://news.example/', { ...short, resolve })).code).toBe('timeout');
  });
});

describe('what a site says', () => {
  it.each([
    [401, 'no-access', 'login'],
    [402, 'no-access', 'payment'],
    [403, 'no-access', 'paywall'],
    [451, 'no-access', '451'],
    [404, 'not-there', '404'],
    [410, 'not-there', '410'],
    [418, 'site-error', '418'],
    [429, 'site-error', 'Wait'],
    [500, 'site-error', '500'],
    [503, 'site-error', '503'],
    [304, 'site-error', '304'],
    [302, 'site-error', '302'],
  ])('%i is told as %s', async (status, code, word) => {
    const problem = await problemOf(await answering(status));
    expect(problem).toEqual(told(code));
    expect(problem.message).toContain(word);
  });

  it.each(['image/png', 'application/json', 'video/mp4', 'application/octet-stream', 'text/html-not', 'nonsense', ''])(
    'a page of the type %j is refused',
    async (type) => {
      expect(await problemOf(await answering(200, { 'Content-Type': type }))).toEqual(told('wrong-type'));
    },
  );

  it.each([
    ['gzip', 'not compressed at all'],
    ['gzip', gzipSync('x'.repeat(5_000)).subarray(0, 20)],
    ['br', 'not compressed at all'],
    ['zstd', 'x'],
    ['gzip, gzip', 'x'],
    ['constructor', 'x'],
  ])('a damaged or unknown compression (%s) is told', async (encoding, body) => {
    expect(await problemOf(await answering(200, { ...HTML, 'Content-Encoding': encoding }, body))).toEqual(
      told('broken'),
    );
  });
});

describe('what the network says', () => {
  const failing = (code: string) => ({ resolve: () => Promise.reject(Object.assign(new Error(code), { code })) });

  it.each([
    ['ENOTFOUND', 'no-name'],
    ['EAI_AGAIN', 'no-network'],
    ['ENETUNREACH', 'no-network'],
    ['ETIMEDOUT', 'timeout'],
    ['CERT_HAS_EXPIRED', 'not-secure'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'not-secure'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'not-secure'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'not-secure'],
    ['ECONNRESET', 'broken'],
    ['UND_ERR_SOCKET', 'broken'],
  ])('%s is told as %s', async (failure, code) => {
    expect(await problemOf('http://news.example/', failing(failure))).toEqual(told(code));
  });

  it('a surprise is no expected failure', async () => {
    await expect(fetchLocal('http://news.example/', failing('ERR_INVALID_ARG_TYPE'))).rejects.toThrow();
  });

  it('a refused connection', async () => {
    const origin = await answering(200);
    await closeServers();
    expect(await problemOf(origin)).toEqual(told('no-answer'));
  });

  it('no encryption where https was asked for', async () => {
    const origin = await answering(200);
    expect(await problemOf(origin.replace('http:', 'https:'))).toEqual(told('not-secure'));
  });

  it.each(['', 'nonsense\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\nx'])(
    'a server that answers %j and hangs up',
    async (answer) => {
      const origin = await rawServer((socket) => socket.end(answer));
      expect(await problemOf(origin)).toEqual(told('broken'));
    },
  );
});

describe('an answer that is none', () => {
  it.each([
    'HTTP/1.1 000 No\r\n\r\n<p>The port is open.</p>',
    'HTTP/1.1 099 No\r\n\r\n<p>The port is open.</p>',
    'HTTP/1.1 1000 No\r\n\r\n',
    'HTTP/1.1 101 Other\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 000 No\r\n\r\n',
    'HTTP/1.1 -20 OK\r\n\r\n',
    'HTTP/9.9 200 OK\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: -1\r\n\r\nx',
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n',
    '\0\0\0\0',
  ])('is told of in words: %j', async (answer) => {
    const origin = await rawServer((socket) => socket.end(answer));
    expect(await problemOf(origin)).toEqual({ code: 'broken', message: expect.stringMatching(PLAIN) });
  });
});
