import { EncoderProblem } from './problem.ts';

/** What is known of a file, unpacked. */
export interface KnownFile {
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** An encoder and the files that it is opened from. */
export interface EncoderModel {
  readonly version: string;
  readonly scale: number;
  readonly none: number;
  readonly files: Readonly<Record<'model' | 'vocabulary' | 'runtime', KnownFile>>;
}

/** The folder of the reader in which they lie, packed. */
export const MODELS = 'models';

/** How a file is called where it lies packed. */
export function packedName({ name }: KnownFile): string {
  return `${name}.gz`;
}

/**
 * The bytes of a file that may come packed by gzip, and may have been unpacked on the way.
 *
 * @throws EncoderProblem where they are not those that are known.
 */
export async function unpackFile(bytes: Uint8Array<ArrayBuffer>, known: KnownFile): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? await gunzip(bytes, known) : bytes;
  await checkFile(unpacked, known);
  return unpacked;
}

/** @throws EncoderProblem where the bytes, unpacked, are not those that are known. */
export async function checkFile(bytes: Uint8Array<ArrayBuffer>, known: KnownFile): Promise<void> {
  // A page that came without encryption is not given the means to check.
  if (!globalThis.crypto?.subtle)
    throw new EncoderProblem(
      'cannot-start',
      `${known.name} can’t be checked on a page that was loaded without encryption. Open it by https.`,
    );
  if (bytes.length !== known.bytes) throw damaged(known, `it has ${bytes.length} bytes, not ${known.bytes}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 !== known.sha256) throw damaged(known, 'its content is not what was shipped');
}

/** Unpacks no more than the file may have: what would come out longer is another one. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>, known: KnownFile): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = new Uint8Array(known.bytes);
  let length = 0;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return unpacked.subarray(0, length);
      unpacked.set(value, length);
      length += value.length;
    }
  } catch (error) {
    throw damaged(known, 'it can’t be unpacked', error);
  }
}

function damaged({ name }: KnownFile, why: string, cause?: unknown): EncoderProblem {
  return new EncoderProblem('damaged', `${name} is damaged: ${why}. Load it again, or install Parallax again.`, cause);
}
