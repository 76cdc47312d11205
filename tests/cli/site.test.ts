import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { HEADER_POLICY } from '../../src/cli/policy';
import { runServe } from '../../src/cli/serve';
import { type Site, site } from '../../src/cli/site';
import { toJson } from '../../src/projections/saved-json';
import { PORT } from '../review/reports';
import { streams } from './streams';

let root = '';
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-'));
  root = join(folder, 'app');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(
    join(root, 'index.html'),
    '<!doctype html><head><link rel="manifest" href="./manifest.webmanifest"><title>Parallax</title>',
  );
  await writeFile(join(root, 'receive.html'), '<!doctype html><head><title>A page</title>');
  await writeFile(join(root, 'assets', 'x.js'), '1');
  await mkdir(join(root, 'models'));
  await writeFile(join(root, 'models', 'x.onnx.gz'), new Uint8Array([0x1f, 0x8b]));
  await writeFile(join(root, 'service.js'), '1');
  await writeFile(join(root, 'manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(`${root}-other`);
  await writeFile(join(`${root}-other`, 'x.txt'), 'secret');
});

const files = {
  a: { name: 'Größe & 100 %.txt', bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x41]) },
  b: { name: 'b.md', bytes: new Uint8Array() },
};
const get = async (path: string, host = '127.0.0.1:4000', served: Site['files'] = files) =>
  site({ root, files: served, port: () => 4000 }).request(path, { headers: host ? { host } : {} });

describe('the site', () => {
  it('serves the built reader with proper types', async () => {
    const page = await get('/?open=files');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await get('/assets/x.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('cuts every page off from other sites, but for the one that is handed pages by them', async () => {
    const opener = async (path: string) => (await get(path)).headers.get('cross-origin-opener-policy');
    for (const path of ['/', '/index.html', '/none', '/files/a', '/receive.html/', '/%'])
      expect([path, await opener(path)]).toEqual([path, 'same-origin']);
    expect(await opener('/receive.html')).toBeNull();
    const { headers, status } = await get('/receive.html');
    expect([status, headers.get('content-security-policy')]).toEqual([200, HEADER_POLICY]);
  });

  it('tells the page that a program serves it, which is not installed and asks for no service worker', async () => {
    expect(await (await get('/')).text()).toBe(
      '<!doctype html><head><meta name="served-by" content="program"><title>Parallax</title>',
    );
    expect((await get('/service.js')).status).toBe(404);
  });

  it('gives the files of the encoder packed as they are, to be kept by the page alone', async () => {
    const { headers, status } = await get('/models/x.onnx.gz');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/gzip');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('sends security headers with everything, errors too', async () => {
    for (const path of ['/', '/none', '/files/a']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      // Pages to be exported are shown in a frame, and WebAssembly is compiled; nothing else comes from anywhere but here.
      expect(policy.replace('frame-src blob:', '').replace("'wasm-unsafe-eval'", '')).not.toMatch(
        /unsafe|data:|blob:|\*/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('is neither kept by a service worker nor installed: its address is another one each time', async () => {
    const ways = ['/', '//', '///', '/./', '/assets/../', '/assets/%2e%2e/', '/%2e/', '/.//', '/assets/..%2f', '/%2F'];
    for (const name of ['service.js', 'manifest.webmanifest', '%73ervice.js', 'manifest%2Ewebmanifest'])
      for (const way of ways) expect([way, name, (await get(way + name)).status]).toEqual([way, name, 404]);
    expect((await get('//assets//x.js')).status).toBe(200);
  });

  it('gives the two reports, byte for byte, never stored', async () => {
    const a = await get('/files/a');
    expect(new Uint8Array(await a.arrayBuffer())).toEqual(files.a.bytes);
    expect(decodeURIComponent(a.headers.get('x-file-name') ?? '')).toBe(files.a.name);
    expect(a.headers.get('cache-control')).toBe('no-store');
    expect((await get('/files/b')).status).toBe(200);
    expect((await get('/files/c')).status).toBe(404);
    expect((await get('/files/a', '127.0.0.1:4000', {})).status).toBe(404);
  });

  it.each(['evil.example:4000', '127.0.0.1:4001', '127.0.0.1', 'localhost:4000.evil.example', ''])(
    'refuses the host %j',
    async (host) => {
      expect((await get('/files/a', host)).status).toBe(403);
    },
  );

  it('answers localhost too', async () => {
    expect((await get('/', 'localhost:4000')).status).toBe(200);
  });

  it.each([
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fapp-other%2fx.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '/assets/',
  ])('gives nothing for %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('serving', () => {
  const command = { kind: 'serve', files: null, port: 0, open: false } as const;

  it('prints its address, answers there on the loopback, and ends when told', async () => {
    const io = streams();
    let stop = () => {};
    const status = runServe(command, root, io, new Promise((resolve) => (stop = resolve)));
    while (!io.out()) await new Promise((resolve) => setTimeout(resolve, 5));
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(io.out()) ?? [];
    expect((await fetch(address)).status).toBe(200);
    expect(await rawStatus(`${address}../secret.txt`)).toBe(404);
    const taken = streams();
    expect(await runServe({ ...command, port: Number(new URL(address).port) }, root, taken, Promise.resolve())).toBe(1);
    expect(taken.err()).toMatch(/is taken\. Choose another with --port\./);
    stop();
    expect(await status).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('says at once what is wrong with a file', async () => {
    const io = streams();
    expect(await runServe({ ...command, files: ['/none.txt', '-'] }, root, io, Promise.resolve())).toBe(1);
    expect(io.err()).toBe('parallax: /none.txt: there is no such file. Check the path.\n');
    expect(io.out()).toBe('');
  });

  it('takes the usual port, and where that is taken another one and says what that means', async () => {
    const usual = { ...command, port: null };
    const [first, second] = [streams(), streams()];
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    const one = runServe(usual, root, first, stopped);
    while (!first.out()) await new Promise((resolve) => setTimeout(resolve, 5));
    const other = runServe(usual, root, second, stopped);
    while (!second.out()) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(second.out()).not.toContain(':4747/');
    expect(second.err()).toContain('port 4747 is taken');
    stop();
    expect(await Promise.all([one, other])).toEqual([0, 0]);
  });

  it('opens on a saved comparison, and says at once what is wrong with one', async () => {
    const saved = join(root, '..', 'storm.parallax.json');
    await writeFile(saved, toJson(await PORT()));
    const io = streams();
    let stop = () => {};
    const status = runServe({ ...command, files: [saved] }, root, io, new Promise((resolve) => (stop = resolve)));
    while (!io.out()) await new Promise((resolve) => setTimeout(resolve, 5));
    const [address = ''] = /http:\S+/.exec(io.out()) ?? [];
    expect(address).toMatch(/\/\?open=saved$/);
    expect(await (await fetch(new URL('files/saved', address))).text()).toBe(toJson(await PORT()));
    stop();
    expect(await status).toBe(0);
    await writeFile(saved, '{}');
    const broken = streams();
    expect(await runServe({ ...command, files: [saved] }, root, broken, Promise.resolve())).toBe(1);
    expect(broken.err()).toContain('no saved comparison');
  });

  it('says when the reader is not built', async () => {
    const io = streams();
    expect(await runServe(command, join(root, 'assets'), io, Promise.resolve())).toBe(1);
    expect(io.err()).toContain('npm run build');
  });
});

/** fetch tidies `..` away before it asks; a plain request does not. */
function rawStatus(address: string): Promise<number | undefined> {
  const { port, hostname } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: '/../secret.txt' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
