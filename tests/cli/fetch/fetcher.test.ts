import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPage } from '../../../src/cli/fetch/fetcher';
import { closeServers, fetchLocal, LOCAL, PLAIN, page, problemOf, serverOf } from './servers';

afterEach(closeServers);

const HTML = '<p>The port is open.</p>';
const html = (headers: Record<string, string>, body: string | Uint8Array = HTML) =>
  serverOf((_request, response) => response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(body));

describe('a page that can be fetched', () => {
  it('comes with its bytes, its type and its charset', async () => {
    const origin = await html({ 'Content-Type': 'Text/HTML; Charset="ISO-8859-2"' }, Buffer.from([0xb1, 0x00, 0xff]));
    expect(await fetchLocal(`${origin}/story?x=1#part`)).toEqual({
      ok: true,
      url: `${origin}/story?x=1`,
      contentType: 'text/html',
      charset: 'iso-8859-2',
      bytes: new Uint8Array([0xb1, 0x00, 0xff]),
    });
  });

  it.each([
    'application/xhtml+xml',
    'text/plain',
    'text/markdown',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ])('may be %s', async (type) => {
    expect(await fetchLocal(await html({ 'Content-Type': type }))).toMatchObject({ contentType: type, charset: null });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('may be compressed by %s', async (encoding, compress) => {
    const fetched = await fetchLocal(await html({ 'Content-Encoding': encoding }, compress(HTML)));
    expect(fetched.ok && Buffer.from(fetched.bytes).toString()).toBe(HTML);
  });

  it('is asked for by GET alone, without cookie, login or referrer, also after a redirect that sets a cookie', async () => {
    const asked: object[] = [];
    const origin = await serverOf((request, response) => {
      asked.push({ method: request.method, headers: Object.keys(request.headers).sort() });
      if (request.url === '/') response.writeHead(302, { Location: '/to', 'Set-Cookie': 'a=b' }).end('moved');
      else page(request, response);
    });
    expect((await fetchLocal(origin)).ok).toBe(true);
    const plain = { method: 'GET', headers: ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'] };
    expect(asked).toEqual([plain, plain]);
  });

  it('may be reached after five redirects, not after six', async () => {
    const origin = await serverOf((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) page(request, response);
      else response.writeHead([301, 302, 303, 307, 308][left % 5] ?? 301, { Location: `./${left - 1}` }).end('moved');
    });
    expect(await fetchLocal(`${origin}/5`)).toMatchObject({ ok: true, url: `${origin}/0` });
    expect(await problemOf(`${origin}/6`)).toEqual({ code: 'redirects', message: expect.stringMatching(PLAIN) });
  });
});

describe('what is private', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost:1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0/',
  ])('is refused: %s', async (address) => {
    const fetched = await fetchPage(address);
    expect(fetched.ok || fetched.problem).toEqual({ code: 'private', message: expect.stringMatching(PLAIN) });
  });

  it.each(['http://10.0.0.1/', 'http://127.0.0.2/', 'http://[::1]/', 'http://0x7f.2/', '//192.168.0.1/x'])(
    'is refused after a redirect: %s',
    async (location) => {
      const origin = await serverOf((_, response) => response.writeHead(302, { Location: location }).end());
      expect((await problemOf(origin)).code).toBe('private');
    },
  );

  it.each(['file:///etc/passwd', 'ftp://example.org/', 'javascript:alert(1)', 'http://a:b@127.0.0.1/', 'http://[x'])(
    'nor is a redirect followed to %s',
    async (location) => {
      const origin = await serverOf((_, response) => response.writeHead(302, { Location: location }).end());
      expect(await problemOf(origin)).toEqual({
        code: 'redirects',
        message: expect.stringContaining(' sends the reader on'),
      });
    },
  );

  it.each([[['10.0.0.1']], [['93.184.215.14', '10.0.0.1']], [['::ffff:93.184.215.14']], [['fe80::1%eth0']], [[]]])(
    'is refused when a name means %j',
    async (addresses) => {
      const resolve = async () => addresses;
      expect((await problemOf('http://news.example/', { resolve })).code).toBe('private');
    },
  );

  it('cannot be slipped in between check and connection: the checked address is the one that is asked', async () => {
    const origin = await serverOf(page);
    let asked = 0;
    const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['127.0.0.2']);
    const address = origin.replace('127.0.0.1', 'rebinding.example');
    expect((await fetchLocal(address, { resolve })).ok).toBe(true);
    expect(asked).toBe(1);
    // The same name again is a new hop, and checked anew.
    expect((await problemOf(address, { resolve })).code).toBe('private');
  });

  it('cannot be slipped in by a redirect to the same name', async () => {
    let served = 0;
    const origin = await serverOf((_, response) => {
      served += 1;
      response.writeHead(302, { Location: '/again' }).end();
    });
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const resolve = async () => answers.shift() ?? [];
    expect((await problemOf(origin.replace('127.0.0.1', 'rebinding.example'), { resolve })).code).toBe('private');
    expect(served).toBe(1);
  });

  it('is not opened by what a user can set', async () => {
    const origin = await serverOf(page);
    for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY']) process.env[name] = origin;
    try {
      expect(await fetchPage(origin)).toMatchObject({ problem: { code: 'private' } });
      expect(await fetchPage('http://10.0.0.1')).toMatchObject({ problem: { code: 'private' } });
    } finally {
      for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY']) delete process.env[name];
    }
  });
});

describe('ending early', () => {
  it('stops when the one who asked stops waiting', async () => {
    const origin = await serverOf(() => {});
    const stop = new AbortController();
    const fetched = fetchPage(origin, stop.signal, LOCAL);
    setTimeout(() => stop.abort(new Error('enough')), 20);
    await expect(fetched).rejects.toThrow('enough');
    await expect(fetchPage(origin, stop.signal, LOCAL)).rejects.toThrow('enough');
  });
});
