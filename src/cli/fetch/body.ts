import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { lookUp } from '../../model/look-up';

/** The forms of compression that are asked for, and undone. */
export const ENCODINGS = 'gzip, deflate, br';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads a body to its end, undoing its compression; null as soon as it has more than `limit` bytes. The bytes are counted
 * as they come out, so a small body that swells to gigabytes costs no more than the limit. Rejects when the body breaks off,
 * when its compression is damaged or unknown, and when `signal` says stop.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) throw new Error('too large');
      chunks.push(chunk);
    }
  };
  try {
    const decoder = decoderOf(encoding);
    if (decoder) await pipeline(body, decoder, collect, { signal });
    else await pipeline(body, collect, { signal });
  } catch (error) {
    // By the count and not by the error: the streams before may be told first that they are cut off, and say so.
    if (size > limit) return null;
    throw error;
  }
  return joined(chunks, size);
}

class UnknownEncoding extends Error {
  readonly code = 'ERR_UNKNOWN_ENCODING';
}

/** One compression at most: several on top of each other are nothing that a news site sends. */
function decoderOf(encoding: string): Transform | null {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return null;
  const decoder = lookUp(DECODERS, name);
  if (!decoder) throw new UnknownEncoding(name);
  return decoder();
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
