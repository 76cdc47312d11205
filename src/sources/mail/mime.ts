import PostalMime from 'postal-mime';

/** A part of a message as the parser keeps it. Its message has only texts, the frames of a page in one with it, and no word of their encodings. */
export interface Part {
  readonly contentType: {
    readonly parsed: {
      readonly value: string;
      readonly params: { readonly charset?: string; readonly format?: string; readonly delsp?: string };
    };
  };
  readonly contentDisposition?: { readonly parsed?: { readonly value?: string } };
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Part[];
}

/** A MIME message (RFC 2045): its parts, and its subject, decoded. */
export interface Message {
  readonly root: Part;
  readonly subject: string | null;
}

/** The parts of a message; null where it is made so that no honest program made it. */
export async function parseMessage(bytes: Uint8Array): Promise<Message | null> {
  const parser = new PostalMime({ forceRfc822Attachments: true });
  try {
    const { subject } = await parser.parse(bytes as Uint8Array<ArrayBuffer>);
    const { root } = parser as unknown as { readonly root: Part };
    return { root, subject: subject ?? null };
  } catch {
    // Its errors are about limits: parts inside each other hundreds deep, megabytes of headers.
    return null;
  }
}

/** The first part of a type that is no attachment, in order. */
export function firstPart(part: Part, type: RegExp): Part | null {
  if (part.contentDisposition?.parsed?.value?.toLowerCase() === 'attachment') return null;
  if (type.test(part.contentType.parsed.value)) return part;
  for (const child of part.childNodes) {
    const found = firstPart(child, type);
    if (found) return found;
  }
  return null;
}

export function header({ headers }: Part, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value ?? null;
}
