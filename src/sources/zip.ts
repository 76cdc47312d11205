import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';
import { MAX_ENTRIES } from '../model/limits';

/** What became of unpacking: the files, or why there are none. */
export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly why: 'damaged' | 'encrypted' }
  /** `beyond` says what there is too much of, in words that follow the name of the archive. */
  | { readonly ok: false; readonly why: 'too-large'; readonly beyond: string };

/** How much may be unpacked, in bytes: of the file of this name, and of all that are wanted. */
export interface Most {
  readonly ofFile: (name: string) => number;
  readonly ofAll: number;
}

/** Bytes given to the unpacker at once: what comes of so few fits into memory, however well they are packed. */
const AT_ONCE = 16 * 1024;
/** What the first file of an archive begins with, and where it says whether it is locked by a password. */
const BEGINNING = [0x50, 0x4b, 0x03, 0x04];
const FLAGS = 6;

/** What there is too much of. */
class Beyond extends Error {}

/**
 * Unpacks the files that are `wanted`. Stops as soon as there are too many files of any kind, or as those that are wanted claim or turn
 * out to be too large, each or together: an archive that would fill the memory never does.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, most: Most): Unpacked {
  try {
    const claimed = sizesIn(bytes, wanted);
    if (!claimed || BEGINNING.some((byte, at) => bytes[at] !== byte)) return { ok: false, why: 'damaged' };
    if ((bytes[FLAGS] ?? 0) & 1) return { ok: false, why: 'encrypted' };
    const claims = gauge(most);
    for (const [name, size] of claimed) claims(name, size);
    const files = unpack(bytes, claimed, gauge(most));
    if (files instanceof Beyond) throw files;
    // What the directory lists and the archive does not hold was cut off, or overwritten.
    return files && files.size === claimed.size ? { ok: true, files } : { ok: false, why: 'damaged' };
  } catch (error) {
    if (error instanceof Beyond) return { ok: false, why: 'too-large', beyond: error.message };
    throw error;
  }
}

/** Adds up what comes of each file; throws once it is too much. */
function gauge({ ofFile, ofAll }: Most): (name: string, size: number) => void {
  const sizes = new Map<string, number>();
  let all = 0;
  return (name, size) => {
    const own = (sizes.get(name) ?? 0) + size;
    sizes.set(name, own);
    all += size;
    const says = (limit: number) => `would unpack to more than ${limit.toLocaleString('en')} bytes`;
    if (own > ofFile(name)) throw new Beyond(`${says(ofFile(name))} in “${name}”`);
    if (all > ofAll) throw new Beyond(says(ofAll));
  };
}

/** The same files in an archive that packs nothing, so that whoever opens it finds these and no others. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { level: 0, mtime: '1980-01-01' });
}

/** How many bytes each wanted file has when unpacked, as the directory of the archive claims; null where there is none. */
function sizesIn(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, number> | null {
  const sizes = new Map<string, number>();
  const count = counter();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count();
        if (wanted(name)) sizes.set(name, originalSize);
        return false;
      },
    });
    return sizes;
  } catch (error) {
    if (error instanceof Beyond) throw error;
    // Whatever it stumbles over, it is not the directory of an archive.
    return null;
  }
}

/** Counts the files of an archive; throws once they are too many. */
function counter(): () => void {
  let entries = 0;
  return () => {
    entries += 1;
    if (entries > MAX_ENTRIES) throw new Beyond(`has more than ${MAX_ENTRIES.toLocaleString('en')} files in it`);
  };
}

function unpack(
  bytes: Uint8Array,
  names: ReadonlyMap<string, number>,
  measure: (name: string, size: number) => void,
): ReadonlyMap<string, Uint8Array> | Beyond | null {
  const files = new Map<string, Uint8Array>();
  const count = counter();
  // What is thrown inside the unpacker would come back to it as an error of the file.
  let failed: unknown = null;
  const attempt = (work: () => void) => {
    try {
      if (!failed) work();
    } catch (error) {
      failed = error;
    }
  };
  const unpacker = new Unzip((file) => {
    attempt(count);
    if (failed || !names.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      attempt(() => {
        if (error) throw error;
        measure(file.name, chunk.length);
        chunks.push(chunk);
        if (final) files.set(file.name, joined(chunks));
      });
    };
    file.start();
  });
  unpacker.register(UnzipInflate);
  attempt(() => {
    for (let at = 0; at < bytes.length && !failed; at += AT_ONCE)
      unpacker.push(bytes.subarray(at, at + AT_ONCE), at + AT_ONCE >= bytes.length);
  });
  if (failed instanceof Beyond) return failed;
  return failed ? null : files;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
