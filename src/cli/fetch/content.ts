const READABLE = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/pdf',
  'application/x-pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
]);

/** A Content-Type header in its parts; `contentType` is empty where there is none that makes sense. */
export function contentTypeOf(header: string): { readonly contentType: string; readonly charset: string | null } {
  const [, type = ''] = /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;|$)/.exec(header) ?? [];
  const [, charset = null] = /;\s*charset\s*=\s*["']?([\w.:+-]+)/i.exec(header) ?? [];
  return { contentType: type.toLowerCase(), charset: charset?.toLowerCase() ?? null };
}

/** Whether it is a kind of document that an article can be read from. */
export function isReadable(contentType: string): boolean {
  return READABLE.has(contentType);
}
