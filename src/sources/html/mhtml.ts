/** The page in a web archive (MHTML): its bytes, and what the archive says of them. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly url: string | null;
}

type Headers = ReadonlyMap<string, string>;

/** Whether the beginning of a text is that of a web archive. */
export function isMhtml(beginning: string): boolean {
  return /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)*?content-type:\s*multipart\/related/i.test(beginning);
}

/** The first HTML part of a web archive; null where it has none. `archive` is its bytes read one to one (Latin-1). */
export function pageOfArchive(archive: string): ArchivedPage | null {
  const [head, body] = split(archive);
  const headers = headersOf(head);
  const boundary = parameter(headers.get('content-type'), 'boundary');
  if (!boundary) return null;
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const [partHead, content] = split(part.replace(/^\r?\n/, ''));
    const own = headersOf(partHead);
    if (!/^\s*(?:text\/html|application\/xhtml)/i.test(own.get('content-type') ?? '')) continue;
    return {
      bytes: decodeTransfer(content, own.get('content-transfer-encoding') ?? ''),
      charset: parameter(own.get('content-type'), 'charset'),
      url: own.get('content-location') ?? headers.get('snapshot-content-location') ?? null,
    };
  }
  return null;
}

/** A parameter of a header: `charset` of `text/html; charset="utf-8"`. */
export function parameter(header: string | null | undefined, name: string): string | null {
  return (
    new RegExp(`[;\\s]${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i')
      .exec(header ?? '')
      ?.slice(1)
      .find(Boolean) ?? null
  );
}

function split(part: string): [head: string, body: string] {
  const gap = /\r?\n\r?\n/.exec(part);
  return gap ? [part.slice(0, gap.index), part.slice(gap.index + gap[0].length)] : [part, ''];
}

function headersOf(head: string): Headers {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]] : [];
    }),
  );
}

function decodeTransfer(content: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return bytesOf(decodeBase64(content));
  if (!/quoted-printable/i.test(encoding)) return bytesOf(content);
  const whole = content.replace(/=[ \t]*\r?\n/g, '');
  return bytesOf(whole.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
}

function decodeBase64(content: string): string {
  try {
    return atob(content.replace(/[^a-z0-9+/]/gi, ''));
  } catch {
    return '';
  }
}

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}
