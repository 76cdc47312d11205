/** A file in a ZIP archive, as its directory describes it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  /** Bytes when unpacked, as the archive claims. */
  readonly claimed: number;
}

/** What became of unpacking: the files, or why there are none. */
export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly why: 'damaged' | 'encrypted' | 'too-large' };

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const LONGEST_COMMENT = 0xffff;

/**
 * Unpacks the files that are `wanted`. Stops as soon as they claim or turn out to be more than `most` bytes together,
 * so an archive that would fill the memory never does.
 */
export async function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, most: number): Promise<Unpacked> {
  const entries = readDirectory(bytes);
  if (!entries) return { ok: false, why: 'damaged' };
  const own = entries.filter(({ name }) => wanted(name));
  if (own.some(({ method }) => method < 0)) return { ok: false, why: 'encrypted' };
  let left = most;
  if (own.reduce((sum, { claimed }) => sum + claimed, 0) > most) return { ok: false, why: 'too-large' };
  const files = new Map<string, Uint8Array>();
  for (const entry of own) {
    const content = await inflate(entry, left);
    if (content === 'too-large' || content === 'damaged') return { ok: false, why: content };
    left -= content.length;
    files.set(entry.name, content);
  }
  return { ok: true, files };
}

/** The same files in an archive that packs nothing, so that whoever opens it finds these and no others. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, content] of files) {
    const name = new TextEncoder().encode(path);
    const sums = [crc32(content), content.length, content.length];
    const local = header(30, (set) => {
      set(0, LOCAL, 4);
      for (const [k, sum] of sums.entries()) set(14 + 4 * k, sum, 4);
      set(26, name.length, 2);
    });
    const entry = header(46, (set) => {
      set(0, DIRECTORY, 4);
      for (const [k, sum] of sums.entries()) set(16 + 4 * k, sum, 4);
      set(28, name.length, 2);
      set(42, at, 4);
    });
    parts.push(local, name, content);
    directory.push(entry, name);
    at += local.length + name.length + content.length;
  }
  const end = header(22, (set) => {
    set(0, END, 4);
    set(8, files.size, 2);
    set(10, files.size, 2);
    set(12, sizeOf(directory), 4);
    set(16, at, 4);
  });
  return join([...parts, ...directory, end]);
}

function readDirectory(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    let at = view.getUint32(end + 16, true);
    const entries: Entry[] = [];
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== DIRECTORY) return null;
      const [size, nameLength] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (view.getUint32(local, true) !== LOCAL || start + size > bytes.length) return null;
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method: view.getUint16(at + 8, true) & 1 ? -1 : view.getUint16(at + 10, true),
        packed: bytes.subarray(start, start + size),
        claimed: view.getUint32(at + 24, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    // An offset that leads outside the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= earliest; at--) if (view.getUint32(at, true) === END) return at;
  throw new RangeError('no end of the directory');
}

async function inflate({ method, packed }: Entry, most: number): Promise<Uint8Array | 'damaged' | 'too-large'> {
  if (method === STORED) return packed.length > most ? 'too-large' : packed;
  if (method !== DEFLATED) return 'damaged';
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(next.value);
    }
  } catch {
    // The stream rejects with whatever its platform likes; there is one reason for it.
    return 'damaged';
  }
  return join(chunks);
}

function header(size: number, fill: (set: (at: number, value: number, bytes: 2 | 4) => void) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  fill((at, value, bytes) => (bytes === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value, true)));
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
