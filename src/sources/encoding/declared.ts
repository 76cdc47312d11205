/** Where a page may declare its encoding. */
const META_WITHIN = 4_000;

/** A parameter of a header: `charset` of `text/html; charset="utf-8"`. */
export function parameter(header: string | null | undefined, name: string): string | null {
  return (
    new RegExp(`[;\\s]${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i')
      .exec(header ?? '')
      ?.slice(1)
      .find(Boolean) ?? null
  );
}

/** The encoding that a page declares in its head. */
export function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_WITHIN));
  return (
    /<meta[^>]{1,200}charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{1,100}encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ??
    null
  );
}
