/** One line of a stream, numbered from 1; `cut` where it was longer than allowed and only its beginning was kept. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly cut: boolean;
}

const LINE_FEED = 0x0a;
/** Kept of a line that is too long: enough to find its id. */
const HEAD = 4096;

/**
 * Cuts a stream of UTF-8 into lines at line feeds alone: JSON may hold every other line separator (readline would cut at
 * U+2028). Empty lines are counted but left out. Never holds more than `most` bytes of a line.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>, most: number): AsyncGenerator<Line> {
  let number = 0;
  const line = new Growing(most);
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      line.add(bytes.subarray(from, end));
      from = end + 1;
      const done = line.take(++number);
      if (done) yield done;
    }
    line.add(bytes.subarray(from));
  }
  const last = line.take(++number);
  if (last) yield last;
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
    const text = Buffer.concat(this.parts).toString('utf8');
    this.parts = [];
    this.size = 0;
    // A byte order mark is no part of the first line's JSON.
    const plain = number === 1 ? text.replace(/^\ufeff/, '') : text;
    return plain.trim() === '' ? null : { number, text: plain, cut };
  }
}
