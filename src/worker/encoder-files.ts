import type { EncoderFiles } from '../encoder/encoder';
import { type KnownFile, MODELS, packedName, unpackFile } from '../encoder/model-file';
import { READER } from '../encoder/reader.data';
import type { Transfer } from '../model/closer-reading';

type Bytes = Uint8Array<ArrayBuffer>;
type Told = (transfer: Transfer) => void;

const { model, vocabulary, runtime } = READER.files;
const FILES: readonly KnownFile[] = [model, vocabulary, runtime];
/** What comes beyond the length of a file, in bytes, before it is given up: it is another one. */
const SPARE = 100_000;

/** Under one origin may lie more than one reader, and each has a model of its version. */
const prefix = (home: string) => `parallax-encoder ${home} `;
const cacheName = (home: string) => prefix(home) + READER.version;
const addressOf = (home: string, file: KnownFile) => `${home}${MODELS}/${packedName(file)}`;

/** Whether all that the encoder is opened from is kept in this browser. */
export async function isEncoderKept(home: string): Promise<boolean> {
  const cache = await openCache(home);
  return cache !== null && (await missingIn(cache, home)).length === 0;
}

/** Fetches and keeps what is not kept yet. Where the browser keeps nothing, it is fetched when it is needed. */
export async function keepEncoderFiles(home: string, told: Told): Promise<void> {
  const cache = await openCache(home);
  if (cache) await fetchFiles(await missingIn(cache, home), { home, cache, told });
}

/** What the encoder is opened from. What is not kept, or damaged, is fetched and kept. */
export async function readEncoderFiles(home: string, told: Told): Promise<EncoderFiles> {
  const cache = await openCache(home);
  const kept = new Map<KnownFile, Bytes>();
  for (const file of FILES) {
    const bytes = cache && (await readKept(cache, addressOf(home, file), file));
    if (bytes) kept.set(file, bytes);
  }
  const fetched = await fetchFiles(
    FILES.filter((file) => !kept.has(file)),
    { home, cache, told },
  );
  const bytesOf = (file: KnownFile) => (kept.get(file) ?? fetched.get(file)) as Bytes;
  return {
    model: bytesOf(model),
    vocabulary: new TextDecoder().decode(bytesOf(vocabulary)),
    runtime: bytesOf(runtime),
  };
}

/** Null in a private window of some browsers, and on a page that came without encryption. */
async function openCache(home: string): Promise<Cache | null> {
  try {
    return await caches.open(cacheName(home));
  } catch {
    return null;
  }
}

async function missingIn(cache: Cache, home: string): Promise<readonly KnownFile[]> {
  const found = await Promise.all(FILES.map((file) => cache.match(addressOf(home, file))));
  return FILES.filter((_, k) => !found[k]);
}

/** Null where it is not there or damaged; then it is thrown away. */
async function readKept(cache: Cache, address: string, file: KnownFile): Promise<Bytes | null> {
  try {
    const response = await cache.match(address);
    return response ? await unpackFile(new Uint8Array(await response.arrayBuffer()), file) : null;
  } catch {
    await cache.delete(address);
    return null;
  }
}

interface Fetching {
  readonly home: string;
  readonly cache: Cache | null;
  readonly told: Told;
}

/** Fetches files at once, checks each, and keeps it as it came. */
async function fetchFiles(
  files: readonly KnownFile[],
  { home, cache, told }: Fetching,
): Promise<ReadonlyMap<KnownFile, Bytes>> {
  if (files.length === 0) return new Map();
  // Where one fails, the others are of no use.
  const ended = new AbortController();
  // It is kept once, in the one place where it is checked whenever it is read.
  const init: RequestInit = { signal: ended.signal, cache: cache ? 'no-store' : 'default' };
  try {
    const answers = await Promise.all(
      files.map(async (file) => ({ file, response: await ask(addressOf(home, file), file, init) })),
    );
    const of = answers.reduce((sum, { file, response }) => sum + lengthOf(response, file), 0);
    let come = 0;
    const count = (bytes: number) => {
      come += bytes;
      told({ come, of: Math.max(come, of) });
    };
    count(0);
    const fetched = await Promise.all(
      answers.map(async ({ file, response }) => {
        const bytes = await bodyOf(response, file, count);
        const unpacked = await unpackFile(bytes, file);
        await keep(cache, addressOf(home, file), bytes);
        return [file, unpacked] as const;
      }),
    );
    await forgetOlder(home);
    return new Map(fetched);
  } catch (error) {
    ended.abort();
    throw error;
  }
}

async function ask(address: string, file: KnownFile, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch(() => null);
  if (!response)
    throw new Error(
      `${packedName(file)} could not be fetched: there is no network, or the server does not answer. Try again when it does.`,
    );
  if (!response.ok || !response.body)
    throw new Error(
      `${packedName(file)} is not where this page came from (${response.status}). Try again later, or tell whoever runs it.`,
    );
  return response;
}

/** How many bytes will be counted; what the server has packed by itself is counted as it is unpacked. */
function lengthOf({ headers }: Response, { bytes }: KnownFile): number {
  const length = Number(headers.get('Content-Length'));
  return headers.has('Content-Encoding') || !length ? bytes : length;
}

async function bodyOf(response: Response, file: KnownFile, count: (bytes: number) => void): Promise<Bytes> {
  const reader = (response.body as ReadableStream<Bytes>).getReader();
  const parts: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Error(`${packedName(file)} broke off on its way. Try again when the network is better.`);
    });
    if (done) break;
    parts.push(value);
    length += value.length;
    count(value.length);
    if (length > file.bytes + SPARE)
      throw new Error(`${packedName(file)} is another file than it should be. Tell whoever runs this page.`);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Where there is no room for it, it is used all the same, and fetched again another time. */
async function keep(cache: Cache | null, address: string, bytes: Bytes): Promise<void> {
  await cache?.put(address, new Response(bytes)).catch(() => {});
}

/** The models of older versions are of no use once the one of this version is kept. */
async function forgetOlder(home: string): Promise<void> {
  if (!(await isEncoderKept(home))) return;
  for (const name of await caches.keys())
    if (name.startsWith(prefix(home)) && name !== cacheName(home)) await caches.delete(name);
}
