import { guessEncoding, isKnown } from './guess';
import { textIn } from './text';

export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it: `utf-8`, `windows-1252`, `macintosh`. */
  readonly encoding: string;
}

/** What is said of the encoding from outside, in order of trust. */
export interface EncodingHints {
  /** Chosen by a reader, who can see whether it is right. */
  readonly chosen?: string | undefined;
  /** Declared by a server or by the file itself, and often wrong. */
  readonly declared?: readonly (string | null | undefined)[];
}

/**
 * Decodes text of unknown encoding: what was chosen, else a byte order mark, UTF-16 by its zero bytes, UTF-8 where the
 * bytes are valid but for a few, what was declared, and at last the likeliest. Null when `chosen` names no encoding.
 */
export function decode(bytes: Uint8Array, { chosen, declared = [] }: EncodingHints = {}): Decoded | null {
  if (chosen !== undefined) return isKnown(chosen) ? as(bytes, chosen) : null;
  const wide = wideEncoding(bytes);
  if (wide) return as(bytes, wide);
  // Text in another encoding that happens to be valid UTF-8 is so rare that this outdoes what a page declares.
  const text = asUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  const nearly = nearlyUtf8(bytes);
  if (nearly !== null) return { text: nearly, encoding: 'utf-8' };
  const known = declared.find((name) => name && isKnown(name) && !/^utf-?(?:8|16)/i.test(name));
  return as(bytes, known ?? guessEncoding(bytes));
}

/** UTF-16 by its byte order mark, or by the zero bytes that Latin letters, spaces and line ends have in it. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4_000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  const enough = sample.length / 40;
  if (second > enough && first === 0) return 'utf-16le';
  return first > enough && second === 0 ? 'utf-16be' : null;
}

/** Characters that could not be read: a sign that the encoding is wrong. */
export function isGarbled(text: string): boolean {
  return text.includes('\ufffd');
}

function as(bytes: Uint8Array, encoding: string): Decoded {
  return { text: textIn(bytes, encoding), encoding: new TextDecoder(encoding).encoding };
}

/** So many times as often as bytes that are none, letters beyond ASCII are written as UTF-8 in a text that is. */
const FEWER_STRAY = 3;

/**
 * The text, with � for what cannot be read, of bytes that are UTF-8 but for a few, as where parts of a page come from elsewhere: in any
 * other encoding hardly any two bytes make a letter of UTF-8. Null where they are not.
 */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = textIn(bytes, 'utf-8');
  const stray = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return letters >= FEWER_STRAY * stray ? text : null;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
