// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Transfer } from '../../src/model/closer-reading';

const HOME = 'https://reader.example/some/where/';
const TEXTS = { model: 'the weights', vocabulary: '[UNK]\nharbour', runtime: 'the runtime' };
type Role = keyof typeof TEXTS;

vi.mock('../../src/encoder/reader.data', async () => {
  const { createHash: hash } = await import('node:crypto');
  const file = (name: string, text: string) => ({
    name,
    bytes: text.length,
    sha256: hash('sha256').update(text).digest('hex'),
  });
  const files = {
    model: file('model', 'the weights'),
    vocabulary: file('vocabulary', '[UNK]\nharbour'),
    runtime: file('runtime', 'the runtime'),
  };
  return { READER: { version: 'reader-2', scale: 1, none: 0, files } };
});

const { isEncoderKept, keepEncoderFiles, readEncoderFiles } = await import('../../src/worker/encoder-files');

/** The caches of a browser, by name and address. */
let kept: Map<string, Map<string, Uint8Array<ArrayBuffer>>>;
let asked: string[];
let answer: (role: Role) => Response | Promise<Response>;

const bytesOf = (text: string) => new Uint8Array(gzipSync(text));
const packed = (role: Role) =>
  new Response(bytesOf(TEXTS[role]), { headers: { 'Content-Length': `${bytesOf(TEXTS[role]).length}` } });
const nobody = () => {};
const own = () => kept.get(`parallax-encoder ${HOME} reader-2`);

function cacheOf(name: string) {
  const entries = kept.get(name) ?? new Map<string, Uint8Array<ArrayBuffer>>();
  kept.set(name, entries);
  return {
    match: async (address: string) => {
      const bytes = entries.get(address);
      return bytes && new Response(bytes);
    },
    put: async (address: string, response: Response) => {
      entries.set(address, new Uint8Array(await response.arrayBuffer()));
    },
    delete: async (address: string) => entries.delete(address),
  };
}

beforeEach(() => {
  kept = new Map();
  asked = [];
  answer = packed;
  vi.stubGlobal('caches', {
    open: async (name: string) => cacheOf(name),
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  });
  vi.stubGlobal('fetch', async (address: string) => {
    const role = /models\/(\w+)\.gz$/.exec(address)?.[1] as Role;
    asked.push(role);
    return answer(role);
  });
});

test('are fetched once, told in bytes as they come, and kept for a page without a network', async () => {
  const told: Transfer[] = [];
  await keepEncoderFiles(HOME, (transfer) => told.push(transfer));
  const all = Object.values(TEXTS).reduce((sum, text) => sum + bytesOf(text).length, 0);
  expect(told[0]).toEqual({ come: 0, of: all });
  expect(told.at(-1)).toEqual({ come: all, of: all });
  expect(await isEncoderKept(HOME)).toBe(true);
  answer = () => Promise.reject(new TypeError('no network'));
  const files = await readEncoderFiles(HOME, nobody);
  expect(new TextDecoder().decode(files.model)).toBe(TEXTS.model);
  expect(files.vocabulary).toBe(TEXTS.vocabulary);
  expect(asked).toEqual(['model', 'vocabulary', 'runtime']);
});

test('that a server unpacks on the way are counted as they are unpacked', async () => {
  answer = (role) => new Response(TEXTS[role], { headers: { 'Content-Encoding': 'gzip', 'Content-Length': '7' } });
  const told: Transfer[] = [];
  const { runtime } = await readEncoderFiles(HOME, (transfer) => told.push(transfer));
  expect(new TextDecoder().decode(runtime)).toBe(TEXTS.runtime);
  const all = Object.values(TEXTS).join('').length;
  expect(told.at(-1)).toEqual({ come: all, of: all });
});

test('that lie damaged are thrown away, and fetched once more', async () => {
  await keepEncoderFiles(HOME, nobody);
  own()?.set(`${HOME}models/model.gz`, bytesOf('other weights'));
  asked = [];
  const { model } = await readEncoderFiles(HOME, nobody);
  expect(new TextDecoder().decode(model)).toBe(TEXTS.model);
  expect(asked).toEqual(['model']);
  expect(own()?.get(`${HOME}models/model.gz`)).toEqual(bytesOf(TEXTS.model));
});

test.each<[string, (role: Role) => Response | Promise<Response>, RegExp]>([
  [
    'come damaged',
    (role) => (role === 'model' ? new Response(bytesOf('the weight!')) : packed(role)),
    /model is damaged/,
  ],
  [
    'are cut off',
    (role) => (role === 'model' ? new Response(bytesOf(TEXTS.model).slice(0, 9)) : packed(role)),
    /model is damaged/,
  ],
  ['are not there', () => new Response('no', { status: 404 }), /model\.gz is not where this page came from \(404\)/],
  [
    'are asked for without a network',
    () => Promise.reject(new TypeError('offline')),
    /could not be fetched: there is no network/,
  ],
  ['never end', (role) => (role === 'model' ? new Response(new Uint8Array(200_000)) : packed(role)), /another file/],
])('that %s are a failure that says what to do, and are not kept', async (_, answered, says) => {
  answer = answered;
  await expect(readEncoderFiles(HOME, nobody)).rejects.toThrow(says);
  expect(own()?.has(`${HOME}models/model.gz`)).toBe(false);
  answer = packed;
  expect((await readEncoderFiles(HOME, nobody)).vocabulary).toBe(TEXTS.vocabulary);
});

test('are used without being kept where the browser keeps nothing, and not fetched before they are needed', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('private', 'SecurityError')) });
  await keepEncoderFiles(HOME, nobody);
  expect(asked).toEqual([]);
  expect(await isEncoderKept(HOME)).toBe(false);
  expect((await readEncoderFiles(HOME, nobody)).vocabulary).toBe(TEXTS.vocabulary);
});

test('are used where there is no room to keep them', async () => {
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  vi.stubGlobal('caches', { open: async (name: string) => ({ ...cacheOf(name), put: full }) });
  expect((await readEncoderFiles(HOME, nobody)).vocabulary).toBe(TEXTS.vocabulary);
});

test('of an older version go when those of this one are kept; what others keep stays', async () => {
  const others = [`parallax ${HOME} v1`, 'parallax-encoder https://reader.example/ reader-1'];
  for (const name of [`parallax-encoder ${HOME} reader-1`, ...others]) cacheOf(name);
  answer = () => new Response('no', { status: 404 });
  await expect(keepEncoderFiles(HOME, nobody)).rejects.toThrow();
  expect(kept.size).toBe(4);
  answer = packed;
  await keepEncoderFiles(HOME, nobody);
  expect([...kept.keys()].sort()).toEqual([`parallax-encoder ${HOME} reader-2`, ...others].sort());
});
