import type { Metadata } from '../../model/source';
import { calendarDate, plain } from '../known';
import { firstPart, header, type Message, type Part, parseMessage } from './mime';

/** A text of a mail: its bytes, and how they are written. */
export interface LetterText {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** `format=flowed` (RFC 3676): a line that ends with a space goes on in the next; `delsp` where that space is none of the text. */
  readonly flowed: 'no' | 'yes' | 'delsp';
}

/** A saved mail: its text as a page, as plain text, or both, and what its head says. */
export interface Letter {
  readonly page: LetterText | null;
  readonly plain: LetterText | null;
  readonly title: string | null;
  /** For where its text says nothing: a mail may bring a report that is older. */
  readonly properties: Metadata;
}

/** Replies and forwarding put these before a subject. */
const PREFIXES = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|i)\s?:\s?){1,8}/i;

/** What a saved mail holds; null where it is made so that no honest program made it. Who sent it need not have written it. */
export async function openLetter(bytes: Uint8Array): Promise<Letter | null> {
  const message = await parseMessage(bytes);
  if (!message) return null;
  const published = calendarDate(header(message.root, 'date'));
  return {
    page: textOf(message, /^text\/html/),
    plain: textOf(message, /^text\/plain/),
    title: plain((message.subject ?? '').replace(/\s+/g, ' ').trim().replace(PREFIXES, '')),
    properties: published ? { published } : {},
  };
}

/** Plain text of which lines go on in the next, with these put together. Signs of quoting stay where they are. */
export function unflowed(text: string, how: LetterText['flowed']): string {
  if (how === 'no') return text;
  const lines: string[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    // Quoted lines keep their signs, so that what stands under them is not taken for theirs.
    const own = /^ (?=\S)/.test(line) ? line.slice(1) : line;
    const goesOn = own.endsWith(' ') && own !== '-- ' && !own.startsWith('>');
    const bare = goesOn && how === 'delsp' ? own.slice(0, -1) : own;
    if (open && !own.startsWith('>')) lines[lines.length - 1] += bare;
    else lines.push(bare);
    open = goesOn;
  }
  return lines.join('\n');
}

function textOf({ root }: Message, type: RegExp): LetterText | null {
  const part = firstPart(root, type);
  return part?.content ? read(part, part.content) : null;
}

function read({ contentType }: Part, content: ArrayBuffer): LetterText {
  const { charset, format, delsp } = contentType.parsed.params;
  const isFlowed = format?.toLowerCase() === 'flowed';
  return {
    bytes: new Uint8Array(content),
    charset: charset ?? null,
    flowed: !isFlowed ? 'no' : delsp?.toLowerCase() === 'yes' ? 'delsp' : 'yes',
  };
}
