import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';

/** What became of unpacking: the files, or why there are none. */
export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly why: 'damaged' | 'encrypted' | 'too-large' };

/** Bytes given to the unpacker at once: what comes of so few fits into memory, however well they are packed. */
const AT_ONCE = 16 * 1024;
/** What the first file of an archive begins with, and where it says whether it is locked by a password. */
const BEGINNING = [0x50, 0x4b, 0x03, 0x04];
const FLAGS = 6;

/**
 * Unpacks the files that are `wanted`. Stops as soon as they claim or turn out to be more than `most` bytes together,
 * so an archive that would fill the memory never does.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, most: number): Unpacked {
  const claimed = sizesIn(bytes, wanted);
  if (!claimed || BEGINNING.some((byte, at) => bytes[at] !== byte)) return { ok: false, why: 'damaged' };
  if ((bytes[FLAGS] ?? 0) & 1) return { ok: false, why: 'encrypted' };
  if ([...claimed.values()].reduce((sum, size) => sum + size, 0) > most) return { ok: false, why: 'too-large' };
  const files = unpack(bytes, claimed, most);
  if (files === 'too-large') return { ok: false, why: 'too-large' };
  // What the directory lists and the archive does not hold was cut off, or overwritten.
  return files && files.size === claimed.size ? { ok: true, files } : { ok: false, why: 'damaged' };
}

/** The same files in an archive that packs nothing, so that whoever opens it finds these and no others. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { level: 0, mtime: '1980-01-01' });
}

/** How many bytes each wanted file has when unpacked, as the directory of the archive claims; null where there is none. */
function sizesIn(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, number> | null {
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (wanted(name)) sizes.set(name, originalSize);
        return false;
      },
    });
    return sizes;
  } catch {
    // Whatever it stumbles over, it is not the directory of an archive.
    return null;
  }
}

function unpack(
  bytes: Uint8Array,
  names: ReadonlyMap<string, number>,
  most: number,
): ReadonlyMap<string, Uint8Array> | 'too-large' | null {
  const files = new Map<string, Uint8Array>();
  let size = 0;
  let damaged = false;
  const unpacker = new Unzip((file) => {
    if (!names.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) {
        damaged = true;
        return;
      }
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      if (final) files.set(file.name, joined(chunks));
    };
    file.start();
  });
  unpacker.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= most && !damaged; at += AT_ONCE)
      unpacker.push(bytes.subarray(at, at + AT_ONCE), at + AT_ONCE >= bytes.length);
  } catch {
    // It throws what it does not hand over.
    return null;
  }
  if (size > most) return 'too-large';
  return damaged ? null : files;
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
