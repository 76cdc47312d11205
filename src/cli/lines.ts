/** One line of a stream, numbered from 1, as its bytes; `cut` where it was longer than allowed and only its beginning was kept. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

const LINE_FEED = 0x0a;
/** Kept of a line that is too long: enough to find its id. */
const HEAD = 4096;

/**
 * Cuts a stream of UTF-8 into lines at line feeds alone: JSON may hold every other line separator (readline would cut at
 * U+2028). Hands on at once all lines that end in what has come. Lines of no length are counted but left out. Never holds more
 * than `most` bytes of a line.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  most: number,
): AsyncGenerator<readonly Line[]> {
  let number = 0;
  const line = new Growing(most);
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const whole: Line[] = [];
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      line.add(bytes.subarray(from, end));
      from = end + 1;
      const done = line.take(++number);
      if (done) whole.push(done);
    }
    line.add(bytes.subarray(from));
    if (whole.length > 0) yield whole;
  }
  const last = line.take(++number);
  if (last) yield [last];
}

/** What a line says; empty where it is blank. */
export function textOf({ number, bytes }: Line): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  // A byte order mark is no part of the first line's JSON.
  const plain = number === 1 ? text.replace(/^\ufeff/, '') : text;
  return plain.trim() === '' ? '' : plain;
}

/**
 * Puts lines together that are worth handing to another thread at once: up to `most` lines, and no more once they have `bytes` bytes.
 * Waits for none that has not come.
 */
export async function* inParcels(
  read: AsyncIterable<readonly Line[]>,
  most: number,
  bytes: number,
): AsyncGenerator<readonly Line[]> {
  for await (const lines of read) {
    let parcel: Line[] = [];
    let size = 0;
    for (const line of lines) {
      parcel.push(line);
      size += line.bytes.length;
      if (parcel.length < most && size < bytes) continue;
      yield parcel;
      parcel = [];
      size = 0;
    }
    if (parcel.length > 0) yield parcel;
  }
}

/** The line that is being read. */
class Growing {
  private parts: Uint8Array[] = [];
  private size = 0;

  constructor(private readonly most: number) {}

  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const before = this.size;
    this.size += bytes.length;
    if (this.size <= this.most) this.parts.push(bytes);
    // The first bytes too many: from here on the line is refused, and only its head is of use.
    else if (before <= this.most)
      this.parts = [
        Buffer.concat([...this.parts, bytes])
          .subarray(0, HEAD)
          .slice(),
      ];
  }

  take(number: number): Line | null {
    const cut = this.size > this.most;
    const [first, ...more] = this.parts;
    this.parts = [];
    this.size = 0;
    if (!first) return null;
    return { number, bytes: more.length > 0 ? Buffer.concat([first, ...more]) : first, cut };
  }
}
